using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What the words for some versions mean: <c>5.1.x</c>, <c>&gt;= 2.0, &lt; 3.0</c>, <c>1.4 and older</c>, <c>latest 3.x</c>, <c>older</c>.</summary>
internal static class VersionRangeReader
{
    /// <summary>One version, or one range with two ends, and where it ends among the tokens.</summary>
    internal readonly record struct Item(VersionInterval Interval, VersionNumber Number, int First, int Last);

    /// <summary>The range that all tokens of a cell make up.</summary>
    public static VersionRange Read(Sentence cell)
    {
        if (!MayName(cell) || Duration.In(cell).Count > 0)
        {
            return VersionRange.Unknown;
        }

        var tokens = SupportScanner.Scan(cell);
        var intervals = new List<VersionInterval>();
        var unit = ReleaseUnit.Major;
        var (relative, branch, platform, brackets) = ((SupportToken?)null, (SupportToken?)null, false, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            brackets += token.Kind switch { SupportTokenKind.Open => 1, SupportTokenKind.Close => -1, _ => 0 };
            platform |= token.Is(Term.Platform);
            if (token.Kind == SupportTokenKind.Offset || token.Latest || token.Is(Term.Latest) || token.Is(Term.Previous) || token.Is(Term.Older))
            {
                // "3.2.x (latest)" says of 3.2 what it is; "latest (3.2.x)" the same.
                relative ??= intervals.Count == 0 && !IsBounded(tokens, i) ? token : null;
            }

            if (token.Is(Term.Branch))
            {
                branch ??= token;
            }

            if (ItemAt(tokens, i, bare: true) is { } item)
            {
                Add(intervals, item.Interval, brackets > 0);
                unit = item.Number.Unit < unit ? item.Number.Unit : unit;
                i = item.Last;
            }
        }

        return branch is { } named && relative is null && !platform && intervals.Count == 0
            ? new(RangeKind.Branch, []) { Name = cell.Text.Slice(named.Start - cell.Start, named.Hit.Length).ToString() }
            : Build([.. intervals], unit, relative, platform, tokens);
    }

    // Most cells of most tables are words about something else.
    private static bool MayName(Sentence cell) =>
        cell.Text.ContainsAnyInRange('0', '9') || cell.Has(Term.Latest) || cell.Has(Term.Older) || cell.Has(Term.Previous) || cell.Has(Term.Branch) || cell.Text.Contains('N');

    private static VersionRange Build(ImmutableArray<VersionInterval> intervals, ReleaseUnit unit, SupportToken? relative, bool platform, List<SupportToken> tokens)
    {
        if (platform)
        {
            return new(RangeKind.Foreign, intervals) { Unit = unit };
        }

        if (relative is { } word && Relative(word, tokens) is { } range)
        {
            return range with { Intervals = IsAnnotated(tokens) || word.Latest ? LatestOf(word, intervals) : intervals };
        }

        return !intervals.IsEmpty ? new(RangeKind.Numbers, intervals) { Unit = unit } : VersionRange.Unknown;
    }

    private static ImmutableArray<VersionInterval> LatestOf(SupportToken token, ImmutableArray<VersionInterval> intervals) =>
        token.Latest ? [token.Version.Line] : intervals;

    // "latest 3.x" and "older 3.x": where to look. Anything but a wildcard is what the words stand for today.
    private static bool IsAnnotated(List<SupportToken> tokens) => tokens.Exists(t => t.Kind == SupportTokenKind.Version && t.Version.Wildcard);

    private static VersionRange? Relative(SupportToken word, List<SupportToken> tokens)
    {
        // "< 2.latest"
        var index = tokens.IndexOf(word);
        if (word.Is(Term.Older) || tokens.Exists(t => t.Start > word.Start && (t.Is(Term.AndOlder))) || (index > 0 && tokens[index - 1].Kind == SupportTokenKind.Below) || (index > 0 && tokens[index - 1].Is(Term.Below)))
        {
            return new(RangeKind.Rest, []);
        }

        var window = word.Kind == SupportTokenKind.Offset ? new(word.Behind + 1, ReleaseUnit.Minor)
            : WindowReader.Read(tokens)?.Window ?? new(word.Is(Term.Previous) ? 2 : 1, WindowReader.UnitIn(tokens) ?? ReleaseUnit.Release);
        return new(RangeKind.Newest, []) { Window = window };
    }

    // "older than 3.0", "1.4 and earlier": the word belongs to a version.
    private static bool IsBounded(List<SupportToken> tokens, int i)
    {
        for (var next = i + 1; next < tokens.Count; next++)
        {
            if (tokens[next] is { Kind: SupportTokenKind.Version or SupportTokenKind.Number, Version.Wildcard: false, Latest: false } or { Kind: SupportTokenKind.Open })
            {
                return tokens[next].Kind != SupportTokenKind.Open || tokens.Skip(next).Any(t => t.Kind is SupportTokenKind.Version or SupportTokenKind.Number);
            }

            if (tokens[next].Kind != SupportTokenKind.Term || tokens[next].Is(Term.Number))
            {
                return false;
            }
        }

        return false;
    }

    // Two bounds that meet are one range; versions side by side are alternatives.
    private static void Add(List<VersionInterval> intervals, VersionInterval next, bool inBrackets)
    {
        if (intervals.Count > 0 && (next.Low is null || next.High is null))
        {
            var last = intervals[^1];
            var open = last.Low is null || last.High is null;
            var (low, high) = (Max(last.Low, next.Low), Min(last.High, next.High));
            if ((open || inBrackets) && low is not null && high is not null && low < high)
            {
                intervals[^1] = new(low, high);
                return;
            }
        }

        intervals.Add(next);
    }

    private static Version? Max(Version? a, Version? b) => a is null ? b : b is null || a > b ? a : b;

    private static Version? Min(Version? a, Version? b) => a is null ? b : b is null || a < b ? a : b;

    /// <summary>The version or range that begins at a token; null where none does.</summary>
    /// <param name="bare">A number alone is a version, as in a cell.</param>
    public static Item? ItemAt(List<SupportToken> tokens, int i, bool bare)
    {
        var (bound, first) = (SupportTokenKind.Equal, i);
        if (BoundAt(tokens, i) is { } found)
        {
            bound = found;
            i = After(tokens, i);
            while (i < tokens.Count && tokens[i].Is(Term.Version))
            {
                i = After(tokens, i);
            }
        }

        bare |= tokens[first].Kind is SupportTokenKind.Below or SupportTokenKind.AtMost or SupportTokenKind.Above or SupportTokenKind.AtLeast
            || (first > 0 && (tokens[first - 1].Is(Term.Version) || tokens[first - 1].Is(Term.ReleaseUnit))) || (i > 0 && (tokens[i - 1].Is(Term.Version) || tokens[i - 1].Is(Term.ReleaseUnit)));
        if (!IsVersion(tokens, i, bare))
        {
            return null;
        }

        var number = tokens[i].Version;
        if (bound != SupportTokenKind.Equal)
        {
            return new(Bounded(number, bound), number, first, i);
        }

        if (i + 1 < tokens.Count)
        {
            var next = SkipBlank(tokens, i + 1);
            if (tokens[i + 1].Kind == SupportTokenKind.Dash || IsThrough(tokens, i + 1))
            {
                var to = After(tokens, i + 1);
                to += to < tokens.Count && tokens[to].Is(Term.Version) ? 1 : 0;
                if (IsVersion(tokens, to, bare: true) && tokens[to].Version.Start > number.Start)
                {
                    return new(new(number.Start, tokens[to].Version.Next), tokens[to].Version, first, to);
                }
            }

            if (tokens[i + 1].Kind == SupportTokenKind.Plus || Suffix(tokens, next, Term.AndNewer))
            {
                return new(number.AtLeast, number, first, next);
            }

            if (Suffix(tokens, next, Term.AndOlder))
            {
                return new(number.AtMost, number, first, next);
            }
        }

        return new(number.Line, number, first, i);
    }

    // Terms overlap: "prior to" also holds "prior".
    private static int After(List<SupportToken> tokens, int i)
    {
        var end = tokens[i].End;
        while (i < tokens.Count && tokens[i].Start < end)
        {
            i++;
        }

        return i;
    }

    // "up to" between two versions joins them; before one alone it is a bound. Both terms stand at one place.
    private static bool IsThrough(List<SupportToken> tokens, int i)
    {
        for (var start = tokens[i].Start; i < tokens.Count && tokens[i].Start == start; i++)
        {
            if (tokens[i].Is(Term.Through))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Suffix(List<SupportToken> tokens, int i, Term term) => i < tokens.Count && tokens[i].Is(term);

    // "11.x releases and older"
    private static int SkipBlank(List<SupportToken> tokens, int i)
    {
        while (i + 1 < tokens.Count && (tokens[i].Is(Term.Version) || tokens[i].Is(Term.ReleaseUnit) || tokens[i].Is(Term.RangeMark) || tokens[i].Kind == SupportTokenKind.Open))
        {
            i++;
        }

        return i;
    }

    private static VersionInterval Bounded(VersionNumber number, SupportTokenKind bound) => bound switch
    {
        SupportTokenKind.Below => number.Below,
        SupportTokenKind.AtMost => number.AtMost,
        SupportTokenKind.Above => number.Above,
        _ => number.AtLeast,
    };

    private static SupportTokenKind? BoundAt(List<SupportToken> tokens, int i) => tokens[i] switch
    {
        { Kind: SupportTokenKind.Below or SupportTokenKind.AtMost or SupportTokenKind.Above or SupportTokenKind.AtLeast } token => token.Kind,
        var token when token.Is(Term.Below) => token.Hit.Value is null ? SupportTokenKind.Below : SupportTokenKind.AtMost,
        var token when token.Is(Term.From) => SupportTokenKind.AtLeast,
        _ => null,
    };

    private static bool IsVersion(List<SupportToken> tokens, int i, bool bare) =>
        i < tokens.Count && !tokens[i].Latest && (tokens[i].Kind == SupportTokenKind.Version
            || (bare && tokens[i].Kind == SupportTokenKind.Number && !(i + 1 < tokens.Count && tokens[i + 1].Is(Term.Unit))));
}
