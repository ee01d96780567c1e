using System.Collections.Immutable;
using System.Text;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tasks;

namespace PolicyAnalyzers.Package.Tests.Tasks;

/// <summary>What a task does with a finding.</summary>
internal static class TaskHost
{
    // Whichever rule: the table is about its class and kind.
    private const string Id = "POL1008";

    public static Severity? Resolve(Setting setting, RuleClass ruleClass, RuleKind kind, BuildColumn column) =>
        new SeverityResolver(setting.Enforcement, column)
        {
            NoWarn = List(setting, "NoWarn"),
            WarningsAsErrors = List(setting, "WarningsAsErrors"),
            WarningsNotAsErrors = List(setting, "WarningsNotAsErrors"),
            TreatWarningsAsErrors = setting.Has("TreatWarningsAsErrors"),
            IsPromoted = id => setting.Has("-warnaserror") || (setting.Has("-warnaserror:POLnnnn") && id == Id),
            Configured = ConfiguredSeverities.Read(Files(setting), "SECURITY.md"),
        }.Resolve(new(new Rule(Id, "", ruleClass, kind), null, ""));

    private static IEnumerable<RepositoryFile> Files(Setting setting)
    {
        if (setting.Value(".editorconfig") is { } editor)
        {
            yield return new(".editorconfig", Encoding.UTF8.GetBytes($"[SECURITY.md]\ndotnet_diagnostic.{Id}.severity = {editor}\n"));
        }

        if (setting.Value(".globalconfig") is { } global)
        {
            yield return new(".globalconfig", Encoding.UTF8.GetBytes($"is_global = true\ndotnet_diagnostic.{Id}.severity = {global}\n"));
        }
    }

    private static ImmutableHashSet<string> List(Setting setting, string name) => setting.Has(name) ? [Id] : [];
}
