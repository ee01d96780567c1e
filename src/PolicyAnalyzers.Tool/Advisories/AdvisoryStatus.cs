using System.Collections.Immutable;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>One vulnerability, and all that is open about it.</summary>
/// <param name="Notes">Half sentences.</param>
internal sealed record StatusRow(FixRow Row, bool IsUndisclosed, ImmutableArray<string> Notes)
{
    public Advisory Advisory => Row.Advisory;

    /// <summary>The cells, by column, of which somebody has to do something.</summary>
    public IEnumerable<int> Open => Enumerable.Range(0, Row.Cells.Length).Where(i => IsOpen(Row.Cells[i]));

    public bool IsSettled => !IsUndisclosed && Notes.IsEmpty && !Open.Any();

    public static bool IsOpen((FixCell Cell, FixDebt Debt) at) => at.Cell.Status is FixStatus.Missing or FixStatus.Undecided && at.Debt != FixDebt.NotOwed;
}

/// <summary>All vulnerabilities of a repository, and where their fixes are.</summary>
/// <param name="Columns">The main branch and the supported lines.</param>
/// <param name="Findings">What is wrong with the records.</param>
internal sealed record AdvisoryStatus(ImmutableArray<string> Columns, ImmutableArray<StatusRow> Rows, ImmutableArray<Finding> Findings)
{
    /// <summary>What is released or published, and not as it was promised.</summary>
    public bool HasFaults => Rows.Any(r => !r.Notes.IsEmpty || (!r.IsUndisclosed && r.Open.Any())) || Findings.Any(f => f.Class != RuleClass.Info);

    public static AdvisoryStatus Of(AdvisoryDesk desk)
    {
        var (survey, context) = (desk.Survey, desk.Context);
        var exposed = context.IsForCoordinator ? survey.FindExposed(["HEAD"], desk.History.Releases.Select(r => $"refs/tags/{r.Tag}"), desk.Snapshot.Mentions) : [];
        return new(
            [.. survey.Columns.Select(c => c.Name)],
            [.. survey.Rows(context.IsForCoordinator).Select(row => RowOf(row, context, exposed))],
            [.. AdvisoryCheck.Run(context)]);
    }

    private static StatusRow RowOf(FixRow row, AdvisoryContext context, ImmutableArray<Exposure> exposed)
    {
        var isUndisclosed = context.IsUndisclosed(row.Advisory);
        return new(row, isUndisclosed,
        [
            .. HandlingReview.Of(row.Advisory, row.Names, context.Policy, isUndisclosed, context.Options.AsOf),
            .. exposed.Where(e => e.Advisory.Id == row.Advisory.Id).Select(e => $"a release from here would give it away: {e.What}"),
        ]);
    }
}
