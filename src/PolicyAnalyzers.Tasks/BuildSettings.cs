using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Checks;
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
            PolicyFile = Relative(task.PolicyFile),
            PolicyUrl = task.PolicyUrl.OrNull(),
            Baseline = Relative(task.Baseline),
            Overrides = [.. ItemList.Read(task.Overrides).Select(f => new Override(f[0], f[1], f[2]))],
        };

        string? Relative(string? path) => path.OrNull() is { } stated ? RepositoryReader.Relative(task.Root, stated) : null;
    }

    public Enforcement Enforcement { get; }

    /// <summary>Of the repository's own checks; the gate knows that it is releasing.</summary>
    public BuildColumn Column { get; }

    public CheckOptions Options { get; }

    /// <summary>Values that were not understood.</summary>
    public ImmutableArray<Finding> Problems => _problems.ToImmutable();

    private Enforcement ParseEnforcement(string value) =>
        // Enum.TryParse would take numbers and lists as well.
        Enum.GetValues<Enforcement>().Cast<Enforcement?>().FirstOrDefault(e => value.Equals(e.ToString(), StringComparison.OrdinalIgnoreCase))
        ?? Refuse("SecurityPolicyEnforcement", value, "Off, Report, Auto or Enforce; Auto is used", Enforcement.Auto);

    private bool? ParseFlag(string value) =>
        bool.TryParse(value, out var flag) ? flag : Refuse<bool?>("SecurityPolicyRelease", value, "true or false; true is used", null);

    private DateOnly? ParseDate(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refuse<DateOnly?>("SecurityPolicyDate", value, "a day such as 2026-06-30; today is used", null);

    private T Refuse<T>(string property, string value, string accepted, T used)
    {
        _problems.Add(new(RuleCatalog.POL9001, null, $"{property} is '{value}'. Accepted is {accepted}."));
        return used;
    }
}
