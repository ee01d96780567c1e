using System.Collections.Immutable;

namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>An undisclosed advisory that something would give away.</summary>
/// <param name="What">Half a sentence: a commit that is its fix, or where its name stands.</param>
public sealed record Exposure(Advisory Advisory, string What);

/// <summary>Looks for what is undisclosed in what is about to become public.</summary>
internal static class EmbargoSearch
{
    /// <param name="about">What is about to become public; null: no commit of it is known.</param>
    /// <param name="before">What is public already; null: nothing.</param>
    public static IEnumerable<Exposure> Find(FixSurvey survey, Reach? about, Reach? before, ImmutableArray<Mention> mentions)
    {
        // A name that a published record has as well is no secret.
        var known = survey.Published.SelectMany(p => p.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var vulnerability in survey.Undisclosed)
        {
            if (about is not null && FindFix(survey.Graph, vulnerability, about, before) is { } fix)
            {
                yield return new(vulnerability.Advisory, fix);
            }

            foreach (var mention in mentions.Where(m => vulnerability.Names.Contains(m.Name) && !known.Contains(m.Name)))
            {
                yield return new(vulnerability.Advisory, $"{mention.Name} stands in {mention.Place}");
            }
        }
    }

    private static string? FindFix(CommitGraph graph, Vulnerability vulnerability, Reach about, Reach? before)
    {
        foreach (var commit in vulnerability.Fixes.SelectMany(fix => fix))
        {
            if (graph.Contains(about, commit) is { } how && (before is null || graph.Contains(before, commit) is null))
            {
                return how;
            }
        }

        foreach (var patch in vulnerability.Records.SelectMany(r => r.Handling.ApprovedPatches))
        {
            if (graph.FindPatch(about, patch) is { } commit && (before is null || graph.FindPatch(before, patch) is null))
            {
                return $"{CommitGraph.Short(commit)} is an approved patch";
            }
        }

        return null;
    }
}
