using System.Collections.Immutable;

namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>Looks for what is undisclosed in what is about to become public.</summary>
internal static class EmbargoSearch
{
    /// <summary>A commit of the fix, or of an approved patch, that was not public before.</summary>
    /// <param name="reach">What is about to become public.</param>
    /// <param name="before">What is public already; null: nothing.</param>
    /// <returns>Half a sentence; null where there is none.</returns>
    public static string? FindFix(FixSurvey survey, Vulnerability vulnerability, Reach reach, Reach? before)
    {
        var graph = survey.Graph;
        foreach (var commit in vulnerability.Fixes.SelectMany(fix => fix))
        {
            if (graph.Contains(reach, commit) is { } how && (before is null || graph.Contains(before, commit) is null))
            {
                return how;
            }
        }

        foreach (var patch in vulnerability.Records.SelectMany(r => r.Handling.ApprovedPatches))
        {
            if (graph.FindPatch(reach, patch) is { } commit && (before is null || graph.FindPatch(before, patch) is null))
            {
                return $"{CommitGraph.Short(commit)} is an approved patch";
            }
        }

        return null;
    }

    /// <summary>Where one of its names stands. Names that a public record has as well are no secret.</summary>
    public static IEnumerable<Mention> Find(FixSurvey survey, Vulnerability vulnerability, ImmutableArray<Mention> mentions)
    {
        var secret = vulnerability.Names.Except(survey.Published.SelectMany(p => p.Names));
        return mentions.Where(m => secret.Contains(m.Name));
    }
}
