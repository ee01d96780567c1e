using System.Collections.Immutable;

namespace PolicyAnalyzers.Checks;

/// <summary>What a user set, and the day. All that decides an outcome and stands in no file of the repository.</summary>
public sealed record CheckOptions
{
    /// <summary>The day, in UTC, on which the promises are judged. Tags dated later do not exist yet.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary><c>SecurityPolicyFile</c>: the policy, relative to the root, in place of the usual ones.</summary>
    public string? PolicyFile { get; init; }

    /// <summary><c>SecurityPolicyUrl</c>: where the policy is kept, when it is not in the repository.</summary>
    public string? PolicyUrl { get; init; }

    /// <summary><c>SecurityPolicyBaseline</c>: the file of findings to start with, as its path stands in <see cref="RepositorySnapshot.Files"/>.</summary>
    public string? Baseline { get; init; }

    /// <summary><c>SecurityAdvisory</c>: records beside those in <c>.security/advisories</c>, relative to the root.</summary>
    public ImmutableArray<string> Advisories { get; init; } = [];

    /// <summary>
    /// The moment, in UTC, by which it is judged whether something is published: never later than now, whatever day is asked for. Null: the end
    /// of <see cref="AsOf"/>.
    /// </summary>
    public DateTimeOffset? Now { get; init; }

    internal DateTimeOffset Moment
    {
        get
        {
            var end = new DateTimeOffset(AsOf.AddDays(AsOf == DateOnly.MaxValue ? 0 : 1), default, TimeSpan.Zero);
            return Now < end ? Now.Value : end;
        }
    }

    /// <summary>What stands before the version in the tags of the product at hand; null: to be found.</summary>
    public string? TagPrefix { get; init; }

    /// <summary>The package at hand, by which its tags are found where several products share a repository; null where unknown.</summary>
    public string? PackageId { get; init; }

    /// <summary>Versions that stand in for tags where a repository has none (<c>SupportedReleaseLine</c>).</summary>
    public ImmutableArray<string> ReleaseLines { get; init; } = [];

    /// <summary>Releases outside the support window that are allowed all the same (<c>SecurityPolicyException</c>).</summary>
    public ImmutableArray<AllowedRelease> Exceptions { get; init; } = [];

    /// <summary>Findings that may not hold up a release (<c>SecurityPolicyOverride</c>).</summary>
    public ImmutableArray<Override> Overrides { get; init; } = [];
}
