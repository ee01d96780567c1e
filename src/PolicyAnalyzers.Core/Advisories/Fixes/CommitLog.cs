using System.Collections.Immutable;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>One commit.</summary>
/// <param name="Id">Full, in small letters.</param>
/// <param name="AuthorTime">Seconds since 1970; a copy on another branch keeps it.</param>
/// <param name="Trailers">The last paragraph of its message where that holds trailers (<c>Fixes: …</c>), and what <c>cherry-pick -x</c> adds; else empty.</param>
/// <param name="Refs">Full names of branches and tags at it, and <c>HEAD</c>.</param>
public sealed record Commit(string Id, ImmutableArray<string> Parents, long AuthorTime, string Subject, string Trailers, ImmutableArray<string> Refs);

/// <summary>What git told of the commits that branches, tags and HEAD reach.</summary>
/// <param name="State">How asking ended. Of a shallow clone there are more.</param>
/// <param name="Commits">Each before its parents.</param>
/// <param name="Detail">What git said, where it failed.</param>
public sealed record CommitLog(GitState State, ImmutableArray<Commit> Commits, string? Detail = null)
{
    public static readonly CommitLog NotAsked = new(GitState.NotAsked, []);

    /// <summary>Patch ids (<c>git patch-id --stable</c>) by commit, as far as they were asked for.</summary>
    public ImmutableDictionary<string, string> PatchIds { get; init; } = ImmutableDictionary<string, string>.Empty;

    // Of those that no tag reaches: where an approved patch may have landed.
    private const int MostRecent = 5_000;

    /// <summary>
    /// The commits whose patch ids tell whether a fix was copied: the fixes themselves, and what has the subject or the author's time of one. A
    /// copy that has neither is not found, and nothing is said of it. Where patches were approved before they could be public, also what no release contains.
    /// </summary>
    public ImmutableArray<string> PossibleCopies(AdvisorySet records)
    {
        var all = Vulnerability.Of(records, _ => true, trailers: false).ToList();
        var fixes = all.SelectMany(v => v.Fixes).SelectMany(f => f).ToHashSet(StringComparer.Ordinal);
        var originals = Commits.Where(c => fixes.Contains(c.Id)).ToList();
        var times = originals.Select(c => c.AuthorTime).ToHashSet();
        var subjects = originals.Select(c => c.Subject).Where(s => s.Length > 0).ToHashSet(StringComparer.Ordinal);
        var recent = all.Any(v => v.Records.Any(r => !r.Handling.ApprovedPatches.IsEmpty)) ? NotTagged().Take(MostRecent).ToHashSet(StringComparer.Ordinal) : [];
        return
        [
            .. from commit in Commits
               // The difference of a merge is not that of a fix.
               where commit.Parents.Length < 2
                     && (fixes.Contains(commit.Id) || times.Contains(commit.AuthorTime) || subjects.Contains(commit.Subject) || recent.Contains(commit.Id))
               select commit.Id,
        ];
    }

    private IEnumerable<string> NotTagged()
    {
        var graph = new CommitGraph(this);
        return graph.From(Commits.Where(c => !c.Refs.IsEmpty).Select(c => c.Id)) is { } all
            ? graph.Difference(all, graph.From(Commits.Where(c => c.Refs.Any(r => r.StartsWith("refs/tags/", StringComparison.Ordinal))).Select(c => c.Id)))
            : [];
    }
}
