using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What the words for some versions mean: <c>5.1.x</c>, <c>&gt;= 2.0, &lt; 3.0</c>, <c>1.4 and older</c>, <c>latest 3.x</c>, <c>older</c>.</summary>
internal static class VersionRangeReader
{
    /// <summary>The range that all tokens of a cell make up.</summary>
    public static VersionRange Read(Sentence cell)
    {
        if (!MayName(cell) || Duration.In(cell).Length > 0)
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

            if (!IsCount(tokens, i) && VersionItem.At(tokens, i, bare: true) is { } item)
            {
                i = item.Last;
                if (relative is not null && brackets > 0 && IsExact(item.Number))
                {
                    // "Latest (2.5.2)": what it was when that was written.
                    continue;
                }

                Add(intervals, item.Interval, brackets > 0);
                unit = item.Number.Unit < unit ? item.Number.Unit : unit;
            }
        }

        // "main (latest)": its newest state, and no release.
        return branch is { } named && !(relative?.Start < named.Start) && !platform && intervals.Count == 0
            ? new(RangeKind.Branch, []) { Name = BranchName(cell, named) }
            : Build([.. intervals], unit, relative, platform, tokens) with { Name = branch is { } beside ? BranchName(cell, beside) : null };
    }

    /// <summary>The name alone: <c>main</c> of "tip of main".</summary>
    public static string BranchName(Sentence sentence, SupportToken token)
    {
        var words = sentence.Text.Slice(token.Start - sentence.Start, token.Hit.Length);
        return words[(words.LastIndexOf(' ') + 1)..].ToString();
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

        if (relative is { } word)
        {
            return Relative(word, tokens) with { Intervals = word.Latest ? [word.Version.Line] : intervals };
        }

        return !intervals.IsEmpty ? new(RangeKind.Numbers, intervals) { Unit = unit } : VersionRange.Unknown;
    }

    private static VersionRange Relative(SupportToken word, List<SupportToken> tokens)
    {
        // "< 2.latest", "N-2 and older"
        if (word.Is(Term.Older) || tokens.Exists(t => t.Start > word.Start ? t.Is(Term.AndOlder) : t.Kind == SupportTokenKind.Below || t.Is(Term.Below)))
        {
            return new(RangeKind.Rest, []);
        }

        var window = word.Kind == SupportTokenKind.Offset ? new(word.Behind + 1, ReleaseUnit.Minor)
            : WindowReader.Read(tokens)?.Window ?? new(word.Is(Term.Previous) ? 2 : 1, WindowReader.UnitIn(tokens) ?? ReleaseUnit.Release);
        return new(RangeKind.Newest, []) { Window = window };
    }

    // "Last 3 minors"
    private static bool IsCount(List<SupportToken> tokens, int i) =>
        tokens[i].Kind == SupportTokenKind.Number && i > 0 && tokens[i - 1].Is(Term.Latest) && i + 1 < tokens.Count && tokens[i + 1].Start - tokens[i].End == 1
        && SupportToken.StandsAt(tokens, i + 1, t => t.Is(Term.ReleaseUnit));

    // "older than 3.0", "1.4 and earlier": the word belongs to a version.
    private static bool IsBounded(List<SupportToken> tokens, int i)
    {
        for (var next = i + 1; next < tokens.Count && !IsCount(tokens, next); next++)
        {
            if (tokens[next] is { Kind: SupportTokenKind.Version or SupportTokenKind.Number, Version.Wildcard: false, Latest: false } or { Kind: SupportTokenKind.Open })
            {
                return tokens[next].Kind != SupportTokenKind.Open || tokens.Skip(next).Any(t => t.Kind is SupportTokenKind.Version or SupportTokenKind.Number && !IsExact(t.Version));
            }

            if (tokens[next].Kind != SupportTokenKind.Term || tokens[next].Is(Term.Number))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsExact(VersionNumber number) => number is { Unit: ReleaseUnit.Patch, Wildcard: false };

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
}
