using System.Collections.Immutable;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Repository;

/// <summary>What git tells about the advisories of a repository. It is asked where there is one, or a folder for those that are undisclosed.</summary>
internal static class AdvisoryHistory
{
    public static RepositorySnapshot AddTo(RepositorySnapshot snapshot, string root)
    {
        var published = AdvisorySet.Read(snapshot.Advisories);
        var embargoed = snapshot.Embargo is { } folder ? AdvisorySet.Read(folder.Files) : AdvisorySet.Empty;
        var all = published.With(embargoed);
        if (all.Advisories.IsEmpty && snapshot.Embargo is null)
        {
            return snapshot;
        }

        // A record that stands in the repository by mistake is as secret as one that does not.
        var names = embargoed.Advisories.Concat(published.Advisories.Where(a => a.Published is null)).SelectMany(a => a.Names).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        var commits = GitCommits.ReadAsync(root, all, snapshot.Tags.State);
        var mentions = GitMentions.ReadAsync(root, names);
        return snapshot with { Commits = commits.GetAwaiter().GetResult(), Mentions = mentions.GetAwaiter().GetResult() };
    }
}
