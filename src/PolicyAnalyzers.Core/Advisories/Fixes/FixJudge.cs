using NuGet.Versioning;
using PolicyAnalyzers.Support;
using static PolicyAnalyzers.Advisories.Fixes.FixStatus;

namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>
/// Weighs what a record and the commits say of one fix at one point: first the commits that the record names for this very line, which
/// decide both ways; then its versions; then commits of other lines and their copies, which can only say yes.
/// </summary>
internal sealed class FixJudge(CommitGraph graph, Vulnerability vulnerability, string? package)
{
    private readonly Advisory _advisory = vulnerability.Advisory;

    public FixCell Judge(FixPoint point)
    {
        var cell = !_advisory.IsSound ? new(Undecided, "the record has faults, see POL4004") : ByOwnCommits(point) ?? ByVersions(point);
        return cell.Status is Missing or Undecided && _advisory.Handling.ForwardFixOnly is { } forward && !point.IsMain
            ? new(ForwardFixOnly, $"the fix comes with the next release alone{(forward.Reason is { } reason ? $": {reason.Trim().TrimEnd('.')}" : "")}")
            : cell;
    }

    private FixCell? ByOwnCommits(FixPoint point)
    {
        var own = vulnerability.LineCommits.Where(c => point.IsCalled(c.Line)).SelectMany(c => c.Commits).ToList();
        if (own.Count == 0)
        {
            return null;
        }

        if (point.Reach is null)
        {
            return new(Undecided, graph.IsComplete ? $"no commit of {point.Name} is known" : graph.Problem);
        }

        var missing = own.Where(c => graph.Contains(point.Reach, c) is null).ToList();
        return missing.Count == 0 ? new(Fixed, graph.Contains(point.Reach, own[0])!)
            : !graph.IsComplete ? new(Undecided, graph.Problem)
            : missing.Find(c => !graph.Knows(c)) is { } unknown ? new(Undecided, $"the record names {CommitGraph.Short(unknown)}, and there is no such commit here")
            : new(Missing, $"it does not contain {CommitGraph.Short(missing[0])}");
    }

    private FixCell ByVersions(FixPoint point)
    {
        var entries = _advisory.Affected.Where(IsAbout).ToList();
        if (entries.Count == 0 && !_advisory.Affected.IsEmpty)
        {
            return new(NotAffected, "the record is about other packages");
        }

        var said = entries.Count == 0 ? new(VersionState.Unknown, null) : AffectedVersions.Join([.. entries.Select(e => AffectedVersions.Of(e, point.Version))]);
        return said.State switch
        {
            VersionState.NotAffected => new(NotAffected, point.IsMain ? "it is in no affected range" : $"{point.Version} is in no affected range"),
            // A version above the fix of another line may have been cut before it.
            VersionState.Fixed when IsOfLine(point, said.Since!) || !vulnerability.HasCommits => new(Fixed, $"fixed in {said.Since}"),
            VersionState.Fixed => ByCommits(point) ?? new(Undecided, graph.IsComplete
                ? $"the fix of {said.Since} was not found in it: if another commit is the fix here, name it in fix_commits"
                : graph.Problem),
            VersionState.Affected when vulnerability.HasCommits && !graph.IsComplete => ByCommits(point) ?? new(Undecided, graph.Problem),
            VersionState.Affected => ByCommits(point) ?? new(Missing, point.IsMain ? "no released fix reaches it" : $"{point.Version} is affected{(said.Since is { } next ? $", {next} is to fix it" : "")}"),
            _ => IsBeforeIntroduction(point) ? new(NotAffected, "it does not contain what introduced the flaw")
                : ByCommits(point) ?? new(Undecided, graph.IsComplete || !vulnerability.HasCommits ? "the record names no versions, and no commit of the fix was found in it" : graph.Problem),
        };
    }

    // A set of commits for one line is the whole fix of that line.
    private FixCell? ByCommits(FixPoint point)
    {
        if (point.Reach is null)
        {
            return null;
        }

        foreach (var fix in vulnerability.Fixes)
        {
            if (fix.All(c => graph.Contains(point.Reach, c) is not null))
            {
                return new(Fixed, graph.Contains(point.Reach, fix[0])!);
            }
        }

        return vulnerability.TrailerNames is { } names && graph.FindTrailer(point.Reach, names) is { } commit
            ? new(Fixed, $"{CommitGraph.Short(commit)} says that it fixes it")
            : null;
    }

    private bool IsBeforeIntroduction(FixPoint point)
    {
        var ranges = _advisory.Affected.Where(IsAbout).SelectMany(a => a.Ranges).Where(r => r.Type == RangeType.Git).ToList();
        var introduced = ranges.SelectMany(r => r.Events).Where(e => e.Kind == RangeEventKind.Introduced).Select(e => e.Value).ToList();
        return introduced.Count > 0 && point.Reach is { } reach && graph.IsComplete && introduced.All(c => graph.Knows(c) && graph.Contains(reach, c) is null);
    }

    private bool IsAbout(Affected affected) =>
        affected.Name is null || package is null || TagReader.IsSameProduct(affected.Name, package);

    private static bool IsOfLine(FixPoint point, NuGetVersion version) => point.Line is { } line && ReleaseLine.Of(version.Version, line.Unit) == line;
}
