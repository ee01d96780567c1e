using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The versions that a sentence names, each a row.</summary>
internal static class SupportProseRows
{
    // A blank, a quote.
    private const int Beside = 2;

    // "is", "are".
    private const int ShortWord = 3;

    /// <param name="behind">Offset behind which alone versions count, and there only lines: what else stands beside a window is its example.</param>
    public static IEnumerable<Fact<SupportRow>> Read(SupportSentence sentence, int behind = 0)
    {
        // Elsewhere versions are also what was fixed when, but lines are not.
        var names = sentence.InTopic || sentence.Has(Term.Unsupported) || sentence.Sentence.Terms.First(Term.Supported) is { Value: null };
        var lines = names || sentence.Has(Term.SecurityFix);
        var tokens = sentence.Tokens;
        PolaritySigns? signs = null;
        SupportStatusCell StatusAt(int start, int end) => (signs ??= new(sentence.Sentence, tokens)).At(start, end);
        var any = false;

        // Behind "for example" stand examples, behind a platform its versions.
        for (var i = 0; lines && i < tokens.Count && !tokens[i].Is(Term.Example) && !tokens[i].Is(Term.Platform); i++)
        {
            if (VersionItem.At(tokens, i, bare: false) is { } item)
            {
                if (any && IsEnd(tokens, item))
                {
                    i = item.Last;
                    continue;
                }

                // "Older 0.5.x releases" are a part of 0.5.
                var isPart = item.First > 0 && tokens[item.First - 1].Is(Term.Older) && item.Number.Wildcard;
                var (start, end) = (tokens[item.First].Start, tokens[item.Last].End);
                if (!isPart && (behind == 0 ? names || item.Number.Wildcard : start > behind && item.Number.Wildcard) && StatusAt(start, end) is { IsStated: true } status && !(status.Supported == false && IsAdvised(tokens, start)))
                {
                    any = true;
                    yield return sentence.Row(start, end, status with { Until = status.Until ?? UntilAfter(tokens, item.Last), UntilRelease = EndOf(tokens, item.Last) }, new(RangeKind.Numbers, [item.Interval]) { Unit = item.Number.Unit });
                }

                i = item.Last;
            }
            else if ((sentence.InTopic || (names && sentence.Has(Term.Only))) && behind == 0 && IsNamedBranch(sentence, i) && StatusAt(tokens[i].Start, tokens[i].End) is { IsStated: true } status)
            {
                any = true;
                yield return BranchRow(sentence, i, status);
            }
        }

        if (!any && behind == 0 && sentence.InTopic && AllVersions(sentence) is var (from, to) && StatusAt(from, to) is { Supported: true } all)
        {
            yield return sentence.Row(from, to, all, new(RangeKind.Numbers, [new(null, null)]) { Unit = ReleaseUnit.Major });
        }

        // "2.x gets fixes, older versions do not"; and alone, "no fixes for prior versions".
        if (behind == 0 && sentence.Older is { } older && sentence.Negates && (any || !(sentence.NamesVersion || (sentence.Has(Term.Latest) && !(sentence.InTopic && sentence.Has(Term.SecurityFix))))))
        {
            yield return sentence.Row(older.Start, older.End, new(false, Coverage.None, null, true), new(RangeKind.Rest, []) { Unit = UnitOf(tokens, older) });
        }
    }

    // "2.x gets no more fixes: upgrade to 3.x", which is never the one denied.
    private static bool IsAdvised(List<SupportToken> tokens, int start)
    {
        const int Near = 12;
        return tokens.Exists(t => t.Is(Term.Advice) && t.Hit.Value is not null && start - t.End is >= 0 and <= Near);
    }

    /// <summary>"Betas are not supported": a row for what is released ahead of a version.</summary>
    public static Fact<SupportRow>? PreReleasesOf(SupportSentence sentence) =>
        sentence.Has(Term.Limited) && sentence.Negates && !sentence.NamesVersion && sentence.Find(t => t.Is(Term.Limited) && t.Hit.Value == "preview") is { } stage
        && new PolaritySigns(sentence.Sentence, sentence.Tokens).At(stage.Start, stage.End) is { Supported: false } status
        && sentence.Row(stage.Start, stage.End, status, new(RangeKind.Numbers, [new(null, null)]) { Unit = ReleaseUnit.Major }) is var row ? row with { Value = row.Value with { PreRelease = true } } : null;

    // "Older majors" are those below the newest major.
    private static ReleaseUnit UnitOf(List<SupportToken> tokens, SupportToken older) => tokens.Find(t => t.Is(Term.ReleaseUnit) && t.Hit.Value is "major" or "minor" && t.Start >= older.Start && t.Start <= older.End) is { End: > 0 } unit
        ? Enum.Parse<ReleaseUnit>(unit.Hit.Value!, ignoreCase: true) : ReleaseUnit.Release;

    // "All releases": where no other word says which.
    private static (int Start, int End)? AllVersions(SupportSentence sentence)
    {
        var tokens = sentence.Tokens;
        if (sentence.NamesVersion || sentence.Negates || tokens.Exists(t => t.Is(Term.Latest) || t.Is(Term.Previous) || t.Is(Term.Next) || t.Is(Term.Older) || t.Is(Term.LongTerm) || t.Is(Term.Only)
            || t.Is(Term.Platform) || t.Is(Term.Contrast) || t.Is(Term.Discretion) || t.Is(Term.Advice) || t.Kind is SupportTokenKind.Offset or SupportTokenKind.Date or SupportTokenKind.Number))
        {
            return null;
        }

        // "All supported versions" are mentioned, "all versions that …" are some, and "every minor for a year" is a period.
        const int Near = 6;
        var each = tokens.FindIndex(t => t.Is(Term.Each));
        if (each < 0 || each + 1 == tokens.Count || tokens[each + 1].Is(Term.Supported) || WindowReader.LineAfter(tokens, each + 1) is null || tokens.Exists(t => t.Is(Term.Unit)))
        {
            return null;
        }

        // "All versions are supported"
        var last = tokens.FindIndex(each + 1, t => !t.Is(Term.Version) && !t.Is(Term.ReleaseUnit) && !(t.Kind == SupportTokenKind.Word && t.End - t.Start <= ShortWord));
        var end = tokens.FindLast(t => (t.Is(Term.Version) || t.Is(Term.ReleaseUnit)) && (last < 0 || t.End <= tokens[last].Start)).End;
        return last < 0 || (tokens[last].Start - end <= Near && (tokens[last].Is(Term.Supported) || tokens[last].Is(Term.SecurityFix))) ? (tokens[each].Start, end) : null;
    }

    /// <summary>"The latest release of 5.x and 4.x": the newest of each of these lines.</summary>
    public static IEnumerable<Fact<SupportRow>> NewestOf(SupportSentence sentence, WindowReader.Found found)
    {
        if (found.Window is not { Count: 1, Unit: not ReleaseUnit.Major })
        {
            yield break;
        }

        var any = false;
        foreach (var token in sentence.Tokens.Where(t => t.Start >= found.Start))
        {
            // Only the line itself may follow: what stands behind a comma or in brackets is something else.
            if (token.Kind == SupportTokenKind.Open || (token.Kind == SupportTokenKind.Separator && !any))
            {
                yield break;
            }

            if (token is { Kind: SupportTokenKind.Version, Version: { Wildcard: false, Unit: not ReleaseUnit.Patch } } && found.Window.Unit <= ReleaseUnit.Patch && token.Start - found.End is > 0 and <= Beside)
            {
                // "The latest version, v5": which line it is.
                yield return sentence.Row(token.Start, token.End, new(true, Coverage.Full, null, true), new(RangeKind.Numbers, [token.Version.Line]) { Unit = token.Version.Unit });
                yield break;
            }

            if (token is { Kind: SupportTokenKind.Version, Version.Wildcard: true } && found.Window.Unit < token.Version.Unit)
            {
                any = true;
                yield return sentence.Row(token.Start, token.End, new(true, Coverage.Full, null, true), new(RangeKind.Newest, [token.Version.Line]) { Window = found.Window });
            }
        }
    }

    /// <summary>"main" is a branch where the word stands beside it, be it in brackets; "master" is one anywhere.</summary>
    public static bool IsBranch(List<SupportToken> tokens, int i)
    {
        if (!tokens[i].Is(Term.Branch) || tokens[i].Hit.Value is null)
        {
            return tokens[i].Is(Term.Branch);
        }

        var (before, after) = (i - 1, i + 1);
        if (before >= 0 && after < tokens.Count && tokens[before].Kind == SupportTokenKind.Open)
        {
            (before, after) = (before - 1, after + 1);
        }

        return (before >= 0 && tokens[before].Is(Term.Version)) || (after < tokens.Count && tokens[after].Is(Term.Version));
    }

    /// <summary>The branches that a sentence names beside what it promises.</summary>
    public static IEnumerable<Fact<SupportRow>> BranchesOf(SupportSentence sentence)
    {
        for (var i = 0; sentence.InTopic && !sentence.Negates && i < sentence.Tokens.Count; i++)
        {
            if (IsNamedBranch(sentence, i))
            {
                yield return BranchRow(sentence, i, new(true, Coverage.Full, null, true));
            }
        }
    }

    private static Fact<SupportRow> BranchRow(SupportSentence sentence, int i, SupportStatusCell status) =>
        sentence.Row(sentence.Tokens[i].Start, sentence.Tokens[i].End, status, new(RangeKind.Branch, []) { Name = VersionRangeReader.BranchName(sentence.Sentence, sentence.Tokens[i]) });

    // In a section about versions a name in code, or at the head of an item, is one too.
    private static bool IsNamedBranch(SupportSentence sentence, int i) => IsBranch(sentence.Tokens, i)
        || (sentence.Tokens[i].Is(Term.Branch) && ((sentence.IsItem && i == 0) || sentence.Sentence.IsCode(sentence.Tokens[i].Start) || IsOnlyName(sentence, i)));

    // "Only main gets fixes", "fixes land on main only", "main is supported": the word of a branch right before what is said of it, or last.
    private static bool IsOnlyName(SupportSentence sentence, int i)
    {
        const int Near = 5;
        var (tokens, token) = (sentence.Tokens, sentence.Tokens[i]);
        if (token.Hit.Value != "name" || !sentence.InTopic || !(sentence.Has(Term.Only) || i == 0))
        {
            return false;
        }

        var next = tokens.FindIndex(i + 1, t => t.Kind != SupportTokenKind.Word);
        return next < 0 ? sentence.Has(Term.Only) : tokens[next].Start - token.End <= Near && SupportToken.StandsAt(tokens, next, t => t.Is(Term.Supported) || t.Is(Term.Only));
    }

    // "2.x is supported until 3.0 is out": what ends the support of another is no row.
    private static bool IsEnd(List<SupportToken> tokens, VersionItem item) => tokens[item.First].Is(Term.Below) && SupportToken.StandsAt(tokens, item.First, t => t.Is(Term.EndOfSupport));

    private static Version? EndOf(List<SupportToken> tokens, int version)
    {
        for (var i = version + 1; i < tokens.Count && tokens[i].Kind != SupportTokenKind.Version; i++)
        {
            if (tokens[i].Is(Term.EndOfSupport) && tokens.Exists(t => t.Is(Term.Through) && t.Start == tokens[i].Start) && SupportStatusCell.EndAfter(tokens, i) is { } end)
            {
                return end.Start;
            }
        }

        return null;
    }

    // "… is supported until 31 December 2027"
    private static DateOnly? UntilAfter(List<SupportToken> tokens, int version)
    {
        for (var i = version + 1; i < tokens.Count && tokens[i].Kind != SupportTokenKind.Version; i++)
        {
            if (tokens[i].Kind == SupportTokenKind.Date)
            {
                return tokens[i - 1].Is(Term.Below) || tokens[i - 1].Is(Term.Through) || tokens[i - 1].Is(Term.EndOfSupport) ? tokens[i].Date : null;
            }
        }

        return null;
    }
}
