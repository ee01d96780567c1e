using System.Collections.Immutable;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tasks;
using static PolicyAnalyzers.Checks.BuildColumn;

namespace PolicyAnalyzers.Package.Tests.Tasks;

public sealed class SeverityResolverTests
{
    private static readonly Rule StaticGate = new("POL0001", "", RuleClass.Gate, RuleKind.Static);
    private static readonly Rule TimedGate = new("POL0001", "", RuleClass.Gate, RuleKind.Timed);
    private static readonly Rule StaticWarning = new("POL0001", "", RuleClass.Warn, RuleKind.Static);
    private static readonly Rule TimedWarning = new("POL0001", "", RuleClass.Warn, RuleKind.Timed);

    /// <summary>"-" is silence. Settings: the name of a list that holds the rule; all: a property for all warnings; -all and -id: switches.</summary>
    public static TheoryData<string, string, string, string, string> Table => new()
    {
        //          static gate  timed gate  static warn  timed warn
        { "", "Warning Error Error", "Message Warning Error", "Warning Warning Warning", "Message Warning Warning" },
        { "Report", "Warning Warning Warning", "Message Warning Warning", "Warning Warning Warning", "Message Warning Warning" },
        { "Enforce", "Warning Error Error", "Message Warning Error", "Warning Error Error", "Message Warning Error" },
        { "NoWarn", "- - -", "- - -", "- - -", "- - -" },
        { "WarningsAsErrors", "Error Error Error", "Error Error Error", "Error Error Error", "Error Error Error" },
        { "WarningsNotAsErrors", "Warning Warning Warning", "Message Warning Warning", "Warning Warning Warning", "Message Warning Warning" },
        { "NoWarn WarningsAsErrors", "- - -", "- - -", "- - -", "- - -" },
        { "WarningsNotAsErrors WarningsAsErrors", "Warning Warning Warning", "Message Warning Warning", "Warning Warning Warning", "Message Warning Warning" },
        { "all", "Error Error Error", "Message Warning Error", "Error Error Error", "Message Warning Warning" },
        { "all Report", "Warning Warning Warning", "Message Warning Warning", "Warning Warning Warning", "Message Warning Warning" },
        { "-all", "Error Error Error", "Message Message Error", "Error Error Error", "Message Message Message" },
        { "-all Report", "Message Message Message", "Message Message Message", "Message Message Message", "Message Message Message" },
        { "-all WarningsNotAsErrors", "Message Message Message", "Message Message Message", "Message Message Message", "Message Message Message" },
        { "-id", "Error Error Error", "Error Error Error", "Error Error Error", "Error Error Error" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_setting_decides(string settings, string staticGate, string timedGate, string staticWarning, string timedWarning)
    {
        Assert.Equal(staticGate, Resolve(StaticGate, settings));
        Assert.Equal(timedGate, Resolve(TimedGate, settings));
        Assert.Equal(staticWarning, Resolve(StaticWarning, settings));
        Assert.Equal(timedWarning, Resolve(TimedWarning, settings));
    }

    // In a build for development, in one of Release, and when releasing.
    private static string Resolve(Rule rule, string settings)
    {
        var set = settings.Split(' ').ToImmutableHashSet();
        var enforcement = set.Contains("Report") ? Enforcement.Report : set.Contains("Enforce") ? Enforcement.Enforce : Enforcement.Auto;
        return string.Join(' ', new[] { Development, Release, Releasing }
            .Select(column => new SeverityResolver(enforcement, column)
            {
                NoWarn = List("NoWarn"),
                WarningsAsErrors = List("WarningsAsErrors"),
                WarningsNotAsErrors = List("WarningsNotAsErrors"),
                TreatWarningsAsErrors = set.Contains("all"),
                IsPromoted = id => set.Contains("-all") || (set.Contains("-id") && id == rule.Id),
            })
            .Select(severities => severities.Resolve(new(rule, null, ""))?.ToString() ?? "-"));

        ImmutableHashSet<string> List(string name) => set.Contains(name) ? [rule.Id] : [];
    }
}
