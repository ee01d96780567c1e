using System.Collections.Immutable;
using NuGet.Versioning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using static PolicyAnalyzers.Support.SupportStatus;

namespace PolicyAnalyzers.Support;

/// <summary>
/// Weighs what a policy says about versions: its rows, of which the most specific decides; then a window in words; then a period after
/// a release; then whether it says "only".
/// </summary>
internal sealed class SupportJudge(SupportStatement statement, ReleaseHistory history, DateOnly day)
{
    private readonly WindowJudge _windows = new(history, statement.Rows);
    private readonly PeriodJudge? _period = statement.Period is { } period ? new(period, history, day) : null;

    public SupportVerdict Judge(string text) => Weigh(text) with { Supported = SupportedLines() };

    private SupportVerdict Weigh(string text) => statement switch
    {
        { Form: SupportForm.None } => new(NotStated, "the policy says nothing about supported versions", null),
        { Form: SupportForm.Link } => new(NotStated, "the policy points elsewhere for supported versions", statement.Span),
        { IsTemplate: true } => new(Undecided, "the table of versions is a template's, never filled in", statement.Span),
        _ when VersionText.TryParse(text) is { } version => Weigh(version, text),
        _ => JudgeBranch(text),
    };

    private SupportVerdict JudgeBranch(string name)
    {
        foreach (var row in statement.Rows)
        {
            if (row.Value.Range.Kind is RangeKind.Branch or RangeKind.Newest && string.Equals(row.Value.Range.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return ByRow(row, name);
            }
        }

        return new(Undecided, $"'{name}' is neither a version nor a branch that the policy names", statement.Span);
    }

    private SupportVerdict Weigh(NuGetVersion version, string text)
    {
        if (ProductRows.Of(statement, history) is not { } own)
        {
            return new(Undecided, "the policy has rows for several products, and none of them is known to be this one", statement.Span);
        }

        var rows = new RowChoice(own, history).For(version);
        return rows switch
        {
            { Conflict: true } => new(Undecided, $"rows about {text} contradict each other", rows.Row!.Span),
            { MissingHistory: { } relative } => _windows.NeedsHistory(relative.Span),
            // A sign of warning beside words that leave the version out.
            { Row: { } row } when row.Value is { Supported: null, Until: null, StatusUnread: false, Coverage: Coverage.Full or Coverage.None } && statement.Window is { } window && !RestsOnRows(window) && ByWords(version, text) is { Status: Unsupported } no => no,
            { Row: { Value.Supported: true } row } when Denial(row, own, version) is { } denial => denial,
            { Row: { } row } => ByRow(row, text) is { Status: Supported } yes && statement.Window is { } window && IsFiner(window.Value.Unit, row.Value.Range)
                ? Narrow(yes, window, row.Value.Range, version, text)
                : ByRow(row, text),
            _ => ByWords(version, text),
        };
    }

    // "Below 3.5 nothing is supported", in words or in a row beside one for 3.x, says which of them are. What reaches over all of a row says less
    // than the row.
    private SupportVerdict? Denial(Fact<SupportRow> row, ImmutableArray<Fact<SupportRow>> own, NuGetVersion version) =>
        statement.DeniedInWords.Concat(own.Where(r => r.Value is { Supported: false, PreRelease: false })).FirstOrDefault(d => d.Value.Range.Intervals.Any(i => i.Contains(version.Version) && row.Value.Range.Intervals.Any(r => Cuts(i, r)))) is { } denied
            ? new(Unsupported, $"the policy says that {denied.Value.Versions} is not supported", denied.Span)
            : null;

    private static bool Cuts(VersionInterval denied, VersionInterval row) => denied.High is { } end && row.Contains(end) && (row.Low is not { } low || end > low);

    private bool HasEnded(SupportRow row) => row.UntilRelease is { } end && history.Newest?.Version.Version >= end;

    private static SupportVerdict ByRowDate(Fact<SupportRow> row, SupportStatus status, DateOnly until, string verb) =>
        new(status, $"support of {row.Value.Versions} {verb} on {Iso.Day(until)}", row.Span) { Until = until };

    private SupportVerdict ByRow(Fact<SupportRow> row, string text) => row.Value switch
    {
        { Supported: not false, Until: { } until } when until < day => ByRowDate(row, Unsupported, until, "ended"),
        { Supported: true, Until: { } until } => ByRowDate(row, Supported, until, "ends"),
        { Supported: true, UntilRelease: not null } when !history.IsKnown => _windows.NeedsHistory(row.Span),
        { Supported: true } ended when HasEnded(ended) => new(Unsupported, $"support of {row.Value.Versions} ended with the release of {ended.UntilRelease!.ToString(2)}", row.Span),
        { Supported: true } => new(Supported, $"{text} is among the supported versions: {row.Value.Versions}", row.Span),
        { Supported: false } => new(Unsupported, $"the policy lists {row.Value.Versions} as not supported", row.Span) { Until = row.Value.Until },
        _ => new(Undecided, $"the policy says neither yes nor no of {row.Value.Versions}", row.Span),
    };

    /// <summary>
    /// A row for a whole line beside words that promise fixes for the newest of it only. Words that count in each line explain the rows; other
    /// words leave open which of the two is meant, unless they stand below and say "only".
    /// </summary>
    private SupportVerdict Narrow(SupportVerdict verdict, Fact<SupportWindow> window, VersionRange range, NuGetVersion version, string text)
    {
        if (!history.IsKnown)
        {
            return _windows.NeedsHistory(window.Span);
        }

        var inside = string.Join(", ", _windows.Newest(window.Value, range));
        return _windows.HoldsInside(range, window.Value, version) ? verdict
            : window.Value.Per is not null || (statement.WindowNarrowsRows && statement.Exclusive) ? new(Unsupported, $"of the supported versions only {inside} gets fixes, and {text} is not it", window.Span)
            : new(Undecided, $"the table lists {text} as supported, and the words beside it promise fixes for {inside} only", window.Span);
    }

    private SupportVerdict ByWords(NuGetVersion version, string text)
    {
        // Beside the last minor of the previous major, the period is the time of that.
        var limit = statement.PreviousMajor is null ? _period : null;
        var words = statement switch
        {
            { Window: { } window } => Open(_windows.Judge(window, limit, statement.Period?.Value, version, text), text),
            { Period: not null } when limit is not null => limit.Judge(version, text),
            _ => Unreached(version, text),
        };

        return words.Status == Supported ? statement.Window is not null && IsAboveRows(version) && statement.Rows.Any(r => r.Value is { Supported: not false, Range.Kind: RangeKind.Numbers }) ? NewLine(text) : words
            : statement.PreviousMajor is { } previous ? _windows.JudgePreviousMajor(previous, _period, version, text) ?? words
            : words;
    }

    // "The newest release is supported" denies nothing to the others, and neither does a row for it alone; "the last two" does, and so does "only".
    private bool IsOpenOutside => statement.OutsideIsOpen
        // "The newest minor gets fixes", and of older ones only that they might.
        || statement is { Exclusive: false, BestEffortOlder: not null, Window.Value.Count: 1 }
        || statement is { Exclusive: false, Window: { Value: { Count: 1, Unit: ReleaseUnit.Release, Per: null } } window, Form: SupportForm.Window } && (statement.Rows.Length == 1 || !RestsOnRows(window));

    private SupportVerdict Open(SupportVerdict words, string text) => words.Status == Unsupported && IsOpenOutside
        ? new(Undecided, $"{words.Reason}, and the policy leaves open whether older versions get fixes", words.Span)
        : words;

    private SupportVerdict Unreached(NuGetVersion version, string text) =>
        IsAboveRows(version) && !IsOnlyBranches() ? NewLine(text)
        : statement is { Exclusive: true, BestEffortOlder: null, Rows.IsEmpty: false } ? new(Unsupported, $"{text} is not among the versions that alone are supported", statement.Span)
        : statement is { Unread: { } unread, Rows.IsEmpty: true } ? new(Undecided, "what the policy says about versions was not understood", unread.Span)
        : new(Undecided, $"no row of the policy reaches {text}", statement.Span);

    private SupportVerdict NewLine(string text) =>
        new(Undecided, $"{text} is above every version that the policy names", statement.Span) { IsNewLine = true };

    // "Only main is supported": no release is, whatever its number.
    private bool IsOnlyBranches() => statement.Exclusive && statement.Rows.Any(r => r.Value is { Supported: true }) && statement.Rows.All(r => r.Value is not { Supported: not false, Range.Kind: not RangeKind.Branch });

    private bool IsAboveRows(NuGetVersion version)
    {
        var numbers = statement.Rows.Where(r => r.Value is { Range.Kind: RangeKind.Numbers, PreRelease: false }).ToArray();
        return numbers.Length > 0 && numbers.All(r => r.Value.Range.IsBelow(version.Version));
    }

    private bool RestsOnRows(Fact<SupportWindow> window) => statement.Rows.Any(r => r.Span == window.Span);

    private static bool IsFiner(ReleaseUnit window, VersionRange row) => row.Kind == RangeKind.Numbers && window < row.Unit;

    private ImmutableArray<string> SupportedLines()
    {
        var rows = statement.IsTemplate ? [] : statement.Rows.Where(r => r.Value.Supported == true && (r.Value.Until is null || r.Value.Until >= day) && !HasEnded(r.Value)).Select(r => r.Value.Versions).ToImmutableArray();
        return !rows.IsEmpty ? rows
            : statement.Window is { } window ? [.. _windows.Newest(window.Value, null).Select(l => l.ToString())]
            : [];
    }
}
