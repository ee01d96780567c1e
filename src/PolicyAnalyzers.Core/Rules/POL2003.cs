using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Rules;

/// <summary>The rows of the policy and the releases of the repository have drifted apart.</summary>
internal static class POL2003
{
    /// <summary>Against what is released.</summary>
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var support = context.Policy.Support;
        if (support.Rows.IsEmpty || support.IsTemplate || ReleaseHistory.Of(context.Snapshot.Tags, context.Options) is not { IsKnown: true } history)
        {
            yield break;
        }

        var latest = history.Newest!.Version;
        if (NewestRow(support) is { } newest && SupportVerdict.Of(support, history, latest.ToNormalizedString(), context.Options.AsOf).IsNewLine)
        {
            yield return NewLine(context.Policy, newest, history, $"{latest} is released, and no row knows its line.");
        }

        foreach (var (row, lines) in Dropped(support, history))
        {
            var message = $"{row.Value.Versions} is listed as supported, and has dropped out of the window that the policy states: supported {(lines.Length == 1 ? "is" : "are")} {Words.And(lines)}.";
            yield return context.At(RuleCatalog.POL2003, row.Span, message) with { Choices = [.. RowEdit.ForDroppedLine(context.Policy.Source, support, row)] };
        }
    }

    /// <summary>Against the release at hand, which begins a line that no row knows.</summary>
    public static IEnumerable<Finding> Check(ReleaseContext context)
    {
        if (context.Verdict.IsNewLine && !context.History.Has(context.Version) && NewestRow(context.Support) is { } row)
        {
            yield return NewLine(context.Policy, row, context.History.With(context.Version, context.Options.AsOf), $"{context.Version} begins a line that no row knows.");
        }
    }

    private static Finding NewLine(SecurityPolicy policy, Fact<SupportRow> row, ReleaseHistory history, string what)
    {
        var lines = history.Lines(row.Value.Range.Unit).Where(l => row.Value.Range.IsBelow(l.Start)).ToArray();
        var line = lines.Length > 0 ? lines[0] : ReleaseLine.Of(history.Newest!.Version.Version, row.Value.Range.Unit);
        var name = line.Unit == ReleaseUnit.Minor ? $"{line}.x" : line.ToString();
        return Finding.At(RuleCatalog.POL2003, policy.Source, row.Span, $"{what} Add a row for {name} above {row.Value.Versions}, and decide whether {row.Value.Versions} stays supported.") with
        {
            Choices = [.. RowEdit.ForNewLines(policy.Source, policy.Support, row, lines)],
        };
    }

    // Where words count the newest lines, the rows are an instance of them, and one line fewer is an older instance.
    private static IEnumerable<(Fact<SupportRow> Row, string[] Lines)> Dropped(SupportStatement support, ReleaseHistory history)
    {
        if (support.Window is not { Value: { PerMajor: false } window })
        {
            yield break;
        }

        var lines = history.Lines(window.Unit).Take(window.Count).ToArray();
        foreach (var row in support.Rows.Where(r => r.Value is { Supported: true, LongTerm: false, Until: null, Range.Kind: RangeKind.Numbers } && r.Value.Range.Unit == window.Unit))
        {
            if (row.Value.Range.Intervals is [{ Low: { } low }] && ReleaseLine.Of(low, window.Unit) is var line && line < lines[^1] && history.Of(line).Any())
            {
                yield return (row, [.. lines.Select(l => l.ToString())]);
            }
        }
    }

    private static Fact<SupportRow>? NewestRow(SupportStatement support) => support.Rows
        .Where(r => r.Value is { Supported: true, Range.Kind: RangeKind.Numbers } && r.Value.Range.Intervals is [{ Low: not null }, ..])
        .MaxBy(r => r.Value.Range.Intervals[0].Low);
}
