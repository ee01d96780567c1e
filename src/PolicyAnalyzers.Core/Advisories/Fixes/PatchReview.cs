using System.Collections.Immutable;

namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>What became of a commit that was to be the fix of one line.</summary>
/// <param name="Column">As <see cref="FixSurvey.Columns"/> name it.</param>
/// <param name="Commit">That the record names.</param>
/// <param name="Landed">The commit of the line that it is, or that copies it; null where there is none.</param>
/// <param name="AsApproved">Its patch is one of those approved; null where none was, or its patch is not known.</param>
public sealed record Landing(string Column, string Commit, string? Landed, bool? AsApproved);

/// <summary>Whether what landed on each line is what was approved.</summary>
public static class PatchReview
{
    public static ImmutableArray<Landing> Of(FixSurvey survey, Advisory advisory) =>
    [
        .. from point in survey.Points
           from commit in advisory.Handling.FixCommits.Where(fix => point.IsCalled(fix.Line)).SelectMany(fix => fix.Commits).Distinct()
           let landed = point.Reach is { } reach ? survey.Graph.Locate(reach, commit)?.Commit : null
           select new Landing(point.Name, commit, landed, landed is null || advisory.Handling.ApprovedPatches.IsEmpty || survey.Graph.PatchOf(landed) is not { } patch
               ? null
               : advisory.Handling.ApprovedPatches.Contains(patch)),
    ];
}
