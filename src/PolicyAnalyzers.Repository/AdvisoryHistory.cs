using System.Collections.Immutable;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Repository;

/// <summary>What git tells about the advisories of a repository. Without any, it is not asked.</summary>
internal static class AdvisoryHistory
{
    public static RepositorySnapshot AddTo(RepositorySnapshot snapshot, string root)
    {
        var published = AdvisorySet.Read(snapshot.Advisories);
        var embargoed = snapshot.Embargo is { } folder ? AdvisorySet.Read(folder.Files) : AdvisorySet.Empty;
        var all = published.With(embargoed);
        if (all.Advisories.IsEmpty)
        {
            return snapshot;
        }

        // A record that stands in the repository by mistake is as secret as one that does not.
        var names = all.Advisories.Where(a => a.Published is null || !embargoed.Advisories.IsEmpty).SelectMany(a => a.Names).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        var commits = GitCommits.ReadAsync(root, all, snapshot.Tags.State);
        var mentions = GitMentions.ReadAsync(root, names, "HEAD", "--tags");
        return snapshot with { Commits = commits.GetAwaiter().GetResult(), Mentions = mentions.GetAwaiter().GetResult() };
    }
}
