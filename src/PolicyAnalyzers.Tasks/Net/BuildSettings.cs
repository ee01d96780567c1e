using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tasks;

/// <summary>The settings of a user as the checks need them. A value that is none of those accepted is a problem to report, never a guess.</summary>
internal sealed class BuildSettings
{
    private readonly ImmutableArray<Finding>.Builder _problems = ImmutableArray.CreateBuilder<Finding>();

    public BuildSettings(PolicyTask task)
    {
        Enforcement = task.Enforcement.OrNull() is { } enforcement ? ParseEnforcement(enforcement) : Enforcement.Auto;
        // What was meant by a value that is neither true nor false is unknown: the strict column is the safe one.
        var releasing = task.Release.OrNull() is { } release && (ParseFlag(release) ?? true);
        Column = releasing ? BuildColumn.Releasing : task.ReleaseConfiguration ? BuildColumn.Release : BuildColumn.Development;
        Options = new()
        {
            AsOf = task.Date.OrNull() is { } date && ParseDate(date) is { } day ? day : DateOnly.FromDateTime(DateTime.UtcNow),
            Now = DateTimeOffset.UtcNow,
            PolicyFile = Relative(task.PolicyFile),
            PolicyUrl = task.PolicyUrl.OrNull() is { } url ? ParseUrl(url) : null,
            Baseline = Relative(task.Baseline),
            Advisories = [.. ItemList.Read(task.Advisories).Select(f => RepositoryReader.Relative(task.Root, f[0]))],
            Overrides = [.. ItemList.Read(task.Overrides).Select(f => new Override(f[0], f[1], f[2]))],
        };

        RefuseUnknownRules("NoWarn", task.NoWarn);
        RefuseUnknownRules("WarningsAsErrors", task.WarningsAsErrors);
        RefuseUnknownRules("WarningsNotAsErrors", task.WarningsNotAsErrors);

        string? Relative(string? path) => path.OrNull() is { } stated ? RepositoryReader.Relative(task.Root, stated) : null;
    }

    /// <summary>Nothing is to be checked: then nothing else is asked, and nothing read.</summary>
    public static bool IsOff(PolicyTask task) => task.Enforcement.OrNull() is { } value && EnforcementOf(value) is Enforcement.Off;

    public Enforcement Enforcement { get; }

    /// <summary>Of the repository's own checks; the gate knows that it is releasing.</summary>
    public BuildColumn Column { get; }

    public CheckOptions Options { get; }

    /// <summary>Values that were not understood.</summary>
    public ImmutableArray<Finding> Problems => _problems.ToImmutable();

    // Enum.TryParse would take numbers and lists as well.
    private static Enforcement? EnforcementOf(string value) =>
        Enum.GetValues<Enforcement>().Cast<Enforcement?>().FirstOrDefault(e => value.Equals(e.ToString(), StringComparison.OrdinalIgnoreCase));

    private Enforcement ParseEnforcement(string value) =>
        EnforcementOf(value) ?? Refuse("SecurityPolicyEnforcement", value, "Off, Report, Auto or Enforce", "Auto", Enforcement.Auto);

    private bool? ParseFlag(string value) =>
        bool.TryParse(value, out var flag) ? flag : Refuse<bool?>("SecurityPolicyRelease", value, "true or false", "true", null);

    private DateOnly? ParseDate(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refuse<DateOnly?>("SecurityPolicyDate", value, "a day in the form 2026-06-30", "2026-06-30", null);

    // Any other text would do away with a missing policy.
    private string? ParseUrl(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? value
            : Refuse<string?>("SecurityPolicyUrl", value, "an address that begins with https://", "https://example.org/security", null);

    // Perhaps rules of a version to come, or of another package: no reason to hold a release.
    private void RefuseUnknownRules(string property, string? list) =>
        _problems.AddRange(RuleIds.Split(list).Where(id => RuleId.IsOurs(id) && RuleCatalog.Find(id) is null).Distinct()
            .Select(id => new Finding(RuleCatalog.POL9001, null, $"{property} names {id}, and there is no such rule. Take it out, or name the rule that is meant.") { Class = RuleClass.Warn }));

    /// <param name="line">The value of the line to write, as an example.</param>
    private T Refuse<T>(string property, string value, string accepted, string line, T used)
    {
        _problems.Add(new(RuleCatalog.POL9001, null, $"{property} is '{value}'. Accepted is {accepted}. Write <{property}>{line}</{property}>."));
        return used;
    }
}
