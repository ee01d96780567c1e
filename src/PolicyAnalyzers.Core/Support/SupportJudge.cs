using System.Collections.Immutable;
using System.Globalization;
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
    public SupportVerdict Judge(string text)
    {
        if (statement.Form is SupportForm.None or SupportForm.Link)
        {
            return Say(NotStated, statement.Form == SupportForm.Link
                ? "the policy points elsewhere for supported versions"
                : "the policy says nothing about supported versions", statement.Form == SupportForm.Link ? statement.Span : null);
        }

        if (statement.IsTemplate)
        {
            return Say(Undecided, "the table of versions is a template's, never filled in", statement.Span);
        }

        return VersionText.TryParse(text) is { } version ? Judge(version, text) : JudgeBranch(text);
    }

    private SupportVerdict JudgeBranch(string name)
    {
        foreach (var row in statement.Rows)
        {
            if (row.Value.Range.Kind == RangeKind.Branch && string.Equals(row.Value.Range.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return ByRow(row, name);
            }
        }

        return Say(Undecided, $"'{name}' is neither a version nor a branch that the policy names", statement.Span);
    }

    private SupportVerdict Judge(NuGetVersion version, string text)
    {
        if (OfProduct() is not { } own)
        {
            return Say(Undecided, $"the policy has rows for several products, and none of them is known to be this one", statement.Span);
        }

        var rows = new RowChoice(own, history).For(version);
        if (rows is { Conflict: true })
        {
            return Say(Undecided, $"rows about {text} contradict each other", rows.Row!.Span);
        }

        if (rows.MissingHistory is { } relative)
        {
            return NeedsHistory(relative.Span);
        }

        if (rows.Row is { } row)
        {
            var verdict = ByRow(row, text);
            return verdict.Status == Supported && statement.Window is { } window && IsFiner(window.Value.Unit, row.Value.Range) ? Narrow(verdict, window, row.Value.Range, version, text) : verdict;
        }

        return statement switch
        {
            { Window: { } window } => ByWindow(window, version, text),
            { Period: { } period } => ByPeriod(period, version, text),
            _ => Unreached(version, text),
        };
    }

    /// <summary>The rows about the product at hand; null where they cannot be told.</summary>
    private ImmutableArray<Fact<SupportRow>>? OfProduct()
    {
        var products = statement.Rows.Select(r => r.Value.Product).OfType<string>().Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return products.Length < 2 ? statement.Rows
            : Array.Find(products, p => history.IsProduct(p)) is { } own ? [.. statement.Rows.Where(r => string.Equals(r.Value.Product, own, StringComparison.OrdinalIgnoreCase))]
            : null;
    }

    private SupportVerdict ByRow(Fact<SupportRow> row, string text) => row.Value switch
    {
        { Supported: not false, Until: { } until } when until < day => Say(Unsupported, $"support of {row.Value.Versions} ended on {Format(until)}", row.Span) with { Until = until },
        { Supported: true, Until: { } until } => Say(Supported, $"{row.Value.Versions} is supported until {Format(until)}", row.Span) with { Until = until },
        { Supported: true } => Say(Supported, $"{text} is among the supported versions: {row.Value.Versions}", row.Span),
        { Supported: false } => Say(Unsupported, $"the policy lists {row.Value.Versions} as not supported", row.Span),
        _ => Say(Undecided, $"the policy says neither yes nor no of {row.Value.Versions}", row.Span),
    };

    /// <summary>A row for a whole line under words that promise fixes for the newest of it only.</summary>
    private SupportVerdict Narrow(SupportVerdict verdict, Fact<SupportWindow> window, VersionRange range, NuGetVersion version, string text)
    {
        if (!history.IsKnown)
        {
            return NeedsHistory(window.Span);
        }

        // Inside the row, the window is that of the row's own line: the newest minor of 7.x, whatever 8.x has.
        var inside = Newest(window.Value, range);
        return version.Version > history.Counted.FirstOrDefault(r => range.Covers(r.Version.Version))?.Version.Version || IsIn(inside, window.Value.Unit, version) ? verdict
            : statement.WindowNarrowsRows && statement.Exclusive ? Say(Unsupported, $"of the supported versions only {Name(inside)} gets fixes, and {text} is not it", window.Span)
            : Say(Undecided, $"the table lists {text} as supported, and the words beside it promise fixes for {Name(inside)} only", window.Span);
    }

    private SupportVerdict ByWindow(Fact<SupportWindow> window, NuGetVersion version, string text)
    {
        if (!history.IsKnown)
        {
            return NeedsHistory(window.Span);
        }

        var newest = Newest(window.Value, window.Value.PerMajor ? MajorOf(version) : null);
        var majors = window.Value.Majors == 0 || history.Lines(ReleaseUnit.Major).Take(window.Value.Majors).Contains(ReleaseLine.Of(version.Version, ReleaseUnit.Major));
        if (version > history.Newest!.Version || (majors && IsIn(newest, window.Value.Unit, version)))
        {
            // Behind the newest line, a period may end what the window promises.
            return statement.Period is { } period && ReleaseLine.Of(version.Version, period.Value.Unit) < ReleaseLine.Of(history.Newest.Version.Version, period.Value.Unit) ? ByPeriod(period, version, text)
                : IsAboveRows(version) ? NewLine(text)
                : Say(Supported, $"{text} is inside the support window of {Describe(window.Value)}", window.Span);
        }

        return Say(Unsupported, $"{text} is outside the support window of {Describe(window.Value)}", window.Span);
    }

    private SupportVerdict ByPeriod(Fact<SupportPeriod> period, NuGetVersion version, string text)
    {
        if (period.Value.LongTermOnly)
        {
            return Say(Undecided, $"the time of support depends on whether {text} is on a line of long-term support", period.Span);
        }

        var line = ReleaseLine.Of(version.Version, period.Value.Unit);
        if (history.IsKnown && line > ReleaseLine.Of(history.Newest!.Version.Version, period.Value.Unit))
        {
            return Say(Supported, $"{text} begins a new line, whose support begins with it", period.Span);
        }

        // A line that no other has followed yet is in support for as long as that.
        var next = history.Lines(period.Value.Unit).TakeWhile(l => l > line).Select(l => (ReleaseLine?)l).LastOrDefault();
        if (period.Value.Start == PeriodStart.NextLine && history.IsKnown && next is null)
        {
            return Say(Supported, $"{text} is on the newest line, whose time has not begun to run", period.Span);
        }

        var start = period.Value.Start switch
        {
            PeriodStart.NextLine => next is { } n ? history.Began(n) : null,
            PeriodStart.Release => history.Releases.FirstOrDefault(r => r.Version == version)?.Date,
            _ => history.Began(line),
        };
        if (start is not { } began)
        {
            return Say(NotEvaluated, $"support lasts {period.Value.Length} from a release, and the day of that release is not known", period.Span);
        }

        var until = period.Value.Length.After(began);
        return Say(until < day ? Unsupported : Supported, $"support of {line} {(until < day ? "ended" : "ends")} on {Format(until)}", period.Span) with { Until = until };
    }

    private SupportVerdict Unreached(NuGetVersion version, string text) =>
        IsAboveRows(version) ? NewLine(text)
        : statement is { Exclusive: true, BestEffortOlder: null } ? Say(Unsupported, $"{text} is not among the versions that alone are supported", statement.Span)
        : Say(Undecided, $"no row of the policy reaches {text}", statement.Span);

    private SupportVerdict NewLine(string text) =>
        Say(Undecided, $"{text} is above every version that the policy names", statement.Span) with { IsNewLine = true };

    private SupportVerdict NeedsHistory(TextSpan span) =>
        Say(NotEvaluated, $"the window is counted from the newest release, and {history.Problem ?? "no release is known"}", span);

    private bool IsAboveRows(NuGetVersion version)
    {
        var numbers = statement.Rows.Where(r => r.Value.Range.Kind == RangeKind.Numbers).ToArray();
        return numbers.Length > 0 && numbers.All(r => r.Value.Range.IsBelow(version.Version));
    }

    private ImmutableArray<ReleaseLine> Newest(SupportWindow window, VersionRange? within) =>
        [.. history.Counted.Where(r => within?.Covers(r.Version.Version) != false).Select(r => ReleaseLine.Of(r.Version.Version, window.Unit)).Distinct().Take(window.Count)];

    private static VersionRange MajorOf(NuGetVersion version) =>
        new(RangeKind.Numbers, [new(new(version.Major, 0, 0, 0), new(version.Major + 1, 0, 0, 0))]);

    private static bool IsIn(ImmutableArray<ReleaseLine> lines, ReleaseUnit unit, NuGetVersion version) => lines.Contains(ReleaseLine.Of(version.Version, unit));

    private static bool IsFiner(ReleaseUnit window, VersionRange row) => row.Kind == RangeKind.Numbers && window < row.Unit;

    private SupportVerdict Say(SupportStatus status, string reason, TextSpan? span) => new(status, reason, span) { Supported = SupportedLines() };

    private ImmutableArray<string> SupportedLines()
    {
        var rows = statement.IsTemplate ? [] : statement.Rows.Where(r => r.Value.Supported == true && (r.Value.Until is null || r.Value.Until >= day)).Select(r => r.Value.Versions).ToImmutableArray();
        return !rows.IsEmpty ? rows
            : statement.Window is { } window ? [.. Newest(window.Value, null).Select(l => l.ToString())]
            : [];
    }

    private static string Describe(SupportWindow window)
    {
        var unit = window.Unit switch { ReleaseUnit.Release => "release", ReleaseUnit.Patch => "patch release", ReleaseUnit.Minor => "minor line", _ => "major line" };
        return (window.Count == 1 ? $"the newest {unit}" : string.Create(CultureInfo.InvariantCulture, $"the newest {window.Count} {unit}s")) + (window.Majors > 0 ? string.Create(CultureInfo.InvariantCulture, $" of the newest {window.Majors} majors") : window.PerMajor ? " of each major" : "");
    }

    private static string Name(ImmutableArray<ReleaseLine> lines) => string.Join(", ", lines);

    private static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
