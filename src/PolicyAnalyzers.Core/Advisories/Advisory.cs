using System.Collections.Immutable;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Advisories;

/// <summary>One OSV document, with what a coordinator adds to it.</summary>
public sealed record Advisory
{
    /// <summary>The file it was read from.</summary>
    public required SourceText Source { get; init; }

    public required string Id { get; init; }

    /// <summary>Where the id stands: what a finding about the whole points at.</summary>
    public required TextSpan IdSpan { get; init; }

    public required DateTimeOffset Modified { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Withdrawn { get; init; }

    /// <summary>Other names of the same vulnerability.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Related { get; init; } = [];

    public ImmutableArray<string> Upstream { get; init; } = [];

    public string? Summary { get; init; }

    public string? Details { get; init; }

    public ImmutableArray<SeverityScore> Severity { get; init; } = [];

    public ImmutableArray<Affected> Affected { get; init; } = [];

    public ImmutableArray<Reference> References { get; init; } = [];

    public ImmutableArray<Credit> Credits { get; init; } = [];

    /// <summary>What this project records of its handling: <c>database_specific.security_policy</c>.</summary>
    public Handling Handling { get; init; } = Handling.None;

    /// <summary>All that it says was understood; otherwise nothing follows from what it does not say.</summary>
    public bool IsSound { get; init; } = true;

    public IEnumerable<string> Names => Aliases.Prepend(Id);

    /// <summary>
    /// Not known to the public: neither withdrawn nor published, neither public by other ways nor exploited, and not of a level that is
    /// handled in the open. A passed embargo lifts nothing: publishing does.
    /// </summary>
    /// <param name="taxonomy">That says from which level on reports are handled in the open.</param>
    public bool IsUndisclosed(HandlingTaxonomy taxonomy, DateTimeOffset now) =>
        Withdrawn is null
        && !IsPublished(now)
        && Handling is { Public: false, Exploited: false }
        && !(Handling.RiskLevel >= taxonomy.OpenFrom);

    public bool IsPublished(DateTimeOffset now) => Published <= now;
}

/// <param name="Type">CVSS_V2, CVSS_V3, CVSS_V4 or Ubuntu.</param>
public sealed record SeverityScore(string Type, string Score);

/// <param name="Type">ADVISORY, FIX and others of the schema.</param>
public sealed record Reference(string Type, string Url);

/// <param name="Type">REPORTER, COORDINATOR, REMEDIATION_DEVELOPER and others of the schema; null where it says none.</param>
public sealed record Credit(string Name, string? Type)
{
    public ImmutableArray<string> Contact { get; init; } = [];
}

/// <summary>A package, and which versions of it are affected.</summary>
/// <param name="Ecosystem">Such as <c>NuGet</c>; null where no package is named.</param>
public sealed record Affected(string? Ecosystem, string? Name)
{
    public string? Purl { get; init; }

    public ImmutableArray<AffectedRange> Ranges { get; init; } = [];

    /// <summary>Affected versions one by one, beside those in the ranges.</summary>
    public ImmutableArray<string> Versions { get; init; } = [];

    public ImmutableArray<SeverityScore> Severity { get; init; } = [];
}

/// <summary>What the values of a range's events are.</summary>
public enum RangeType
{
    /// <summary>Semantic versions.</summary>
    SemVer,

    /// <summary>Versions as the package's ecosystem orders them.</summary>
    Ecosystem,

    /// <summary>Commits.</summary>
    Git,
}

/// <param name="Repo">Of <see cref="RangeType.Git"/>: the address of the repository.</param>
public sealed record AffectedRange(RangeType Type, string? Repo, ImmutableArray<RangeEvent> Events);

/// <summary>What happens at a version or commit.</summary>
public enum RangeEventKind
{
    Introduced,
    Fixed,
    LastAffected,
    Limit,
}

/// <param name="Value">A version, a commit; "0" for the beginning; "*" for no limit.</param>
public readonly record struct RangeEvent(RangeEventKind Kind, string Value);
