using System.Collections.Immutable;
using NuGet.Versioning;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Support;

/// <param name="Date">The day of the release; null where unknown.</param>
public sealed record Release(NuGetVersion Version, DateOnly? Date)
{
    /// <summary>The name of its tag; null where it does not come from one.</summary>
    public string? Tag { get; init; }
}

/// <summary>The released versions of one product line of a repository, the newest first.</summary>
/// <param name="Prefix">What stands before the version in its tags; null where it does not come from tags.</param>
/// <param name="Problem">Why there is nothing to judge by, and the cure; null where there is.</param>
public sealed record ReleaseHistory(ImmutableArray<Release> Releases, string? Prefix = null, string? Problem = null)
{
    private ImmutableArray<Release>? _counted;

    /// <summary>The releases that count: stable ones, or the pre-releases of a product that has no other.</summary>
    public ImmutableArray<Release> Counted => _counted ??= Releases.Any(r => !r.Version.IsPrerelease)
        ? [.. Releases.Where(r => !r.Version.IsPrerelease)]
        : Releases;

    /// <summary>There is something to count from, and nothing known to be missing.</summary>
    public bool IsKnown => Problem is null && !Counted.IsEmpty;

    public Release? Newest => Counted.IsEmpty ? null : Counted[0];

    public bool Has(NuGetVersion version) => Releases.Any(r => r.Version == version);

    /// <summary>
    /// A pre-release of what has been released since, or of which a later one has: the same release by its numbers, and not the newest.
    /// A line takes its pre-releases in.
    /// </summary>
    internal bool IsSuperseded(NuGetVersion version, ReleaseUnit unit) =>
        unit is ReleaseUnit.Release or ReleaseUnit.Patch && version.IsPrerelease && Counted.Any(r => r.Version > version && r.Version.Version == version.Version);

    /// <summary>Lines with a release, the newest first.</summary>
    public IEnumerable<ReleaseLine> Lines(ReleaseUnit unit) => Counted.Select(r => ReleaseLine.Of(r.Version.Version, unit)).Distinct();

    /// <summary>The releases of a line, the newest first.</summary>
    public IEnumerable<Release> Of(ReleaseLine line) => Counted.Where(r => ReleaseLine.Of(r.Version.Version, line.Unit) == line);

    /// <summary>The name of the product that a policy may call it by; null where nothing tells it.</summary>
    public string? Product { get; init; }

    /// <summary>A row about a product of that name is about this one.</summary>
    internal bool IsProduct(string name) => Product is { Length: > 0 } product && TagReader.IsSameProduct(product, name);

    /// <summary>With one more release, as if it had just been tagged.</summary>
    public ReleaseHistory With(NuGetVersion version, DateOnly day) =>
        Has(version) ? this : this with { Releases = Sort(Releases.Append(new(version, day))), _counted = null };

    /// <summary>From what a host found and the user set.</summary>
    public static ReleaseHistory Of(TagListing tags, CheckOptions options)
    {
        var found = TagReader.Read(tags.Tags, options.TagPrefix, options.PackageId, options.AsOf);
        found = found with { Product = options.PackageId ?? found.Prefix };
        if (!options.ReleaseLines.IsEmpty && (found.Releases.IsEmpty || tags.State != GitState.Read))
        {
            // What is known of the tags is not all, and what is stated is meant to be.
            return new(Sort(FromVersions(options.ReleaseLines).Releases.Concat(found.Releases))) { Product = options.PackageId };
        }

        return tags.State switch
        {
            GitState.Read => found,
            GitState.Shallow => found with { Problem = "the clone is shallow, so tags may be missing: fetch all of it ('fetch-depth: 0', or 'git fetch --unshallow --tags')" },
            GitState.NoGit => found with { Problem = "there is no git to read the release tags with: install it, or name the lines in SupportedReleaseLine items" },
            GitState.NoRepository => found with { Problem = "the folder is in no git repository, so there are no release tags: name the lines in SupportedReleaseLine items" },
            GitState.Failed => found with { Problem = $"git could not list the release tags{(tags.Detail is { Length: > 0 } detail ? $" ({detail.Trim().TrimEnd('.')}){Cure(detail)}" : "")}" },
            _ => found with { Problem = "the release tags were not read" },
        };
    }

    // What git refuses for has few reasons.
    private static string Cure(string detail) =>
        detail.Contains("dubious ownership", StringComparison.OrdinalIgnoreCase) ? ": allow the folder with 'git config --global --add safe.directory FOLDER'"
        : detail.Contains("missing object", StringComparison.OrdinalIgnoreCase) || detail.Contains("bad ref", StringComparison.OrdinalIgnoreCase) || detail.Contains("corrupt", StringComparison.OrdinalIgnoreCase)
            ? ": 'git fsck' tells what is damaged, a fresh clone mends it"
        : "";

    /// <summary>From versions alone; what is no version is left out.</summary>
    public static ReleaseHistory FromVersions(IEnumerable<string> versions) =>
        new(Sort(versions.Select(v => VersionText.TryParse(v)).OfType<NuGetVersion>().Select(v => new Release(v, null))));

    internal static ImmutableArray<Release> Sort(IEnumerable<Release> releases) =>
        [.. releases.OrderByDescending(r => r.Version).ThenBy(r => r.Date).DistinctBy(r => r.Version)];
}
