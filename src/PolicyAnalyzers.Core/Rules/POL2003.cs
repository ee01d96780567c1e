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
        var history = ReleaseHistory.Of(context.Snapshot.Tags, context.Options);
        return history.IsKnown ? Check(context.Policy.Support, history, context.Options.AsOf, (row, message) => context.At(RuleCatalog.POL2003, row.Span, message)) : [];
    }

    /// <summary>Against the release at hand, which begins a line that no row knows.</summary>
    public static IEnumerable<Finding> Check(ReleaseContext context)
    {
        if (context.Verdict.IsNewLine && !context.History.Has(context.Version) && NewestRow(context.Support) is { } row)
        {
            yield return context.At(RuleCatalog.POL2003, row.Span, $"{context.Version} begins a line that no row knows. {Suggest(row.Value, ReleaseLine.Of(context.Version.Version, row.Value.Range.Unit))}");
        }
    }

    private static IEnumerable<Finding> Check(SupportStatement support, ReleaseHistory history, DateOnly day, Func<Fact<SupportRow>, string, Finding> at)
    {
        if (support.IsTemplate || NewestRow(support) is not { } newest)
        {
            yield break;
        }

        var latest = history.Newest!.Version;
        if (SupportVerdict.Of(support, history, latest.ToNormalizedString(), day).IsNewLine)
        {
            yield return at(newest, $"{latest} is released, and no row knows its line. {Suggest(newest.Value, ReleaseLine.Of(latest.Version, newest.Value.Range.Unit))}");
        }

        if (support.Window is not { Value: { PerMajor: false } window })
        {
            yield break;
        }

        // Where words count the newest lines, the rows are an instance of them, and one line fewer is an older instance.
        var lines = history.Lines(window.Unit).Take(window.Count).ToHashSet();
        foreach (var row in support.Rows.Where(r => r.Value is { Supported: true, LongTerm: false, Until: null, Range.Kind: RangeKind.Numbers } && r.Value.Range.Unit == window.Unit))
        {
            if (row.Value.Range.Intervals is [{ Low: { } low }] && ReleaseLine.Of(low, window.Unit) is var line && line < lines.Min() && history.Began(line) is not null | history.Of(line).Any())
            {
                yield return at(row, $"{row.Value.Versions} is listed as supported, and has dropped out of the window that the policy states: supported are {Words.And([.. lines.Order().Reverse().Select(l => l.ToString())])}.");
            }
        }
    }

    private static Fact<SupportRow>? NewestRow(SupportStatement support) => support.Rows
        .Where(r => r.Value is { Supported: true, Range.Kind: RangeKind.Numbers } && r.Value.Range.Intervals is [{ Low: not null }, ..])
        .MaxBy(r => r.Value.Range.Intervals[0].Low);

    private static string Suggest(SupportRow row, ReleaseLine line) =>
        $"Add a row for {(line.Unit == ReleaseUnit.Minor ? $"{line}.x" : line)} above {row.Versions}, and decide whether {row.Versions} stays supported.";
}
