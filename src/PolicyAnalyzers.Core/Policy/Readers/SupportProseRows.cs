using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The versions that a sentence names, each a row.</summary>
internal static class SupportProseRows
{
    /// <param name="behind">Offset behind which alone versions count, and there only lines: what else stands beside a window is its example.</param>
    public static IEnumerable<Fact<SupportRow>> Read(SupportSentence sentence, int behind = 0)
    {
        // Elsewhere versions are also what was fixed when.
        var names = sentence.InTopic || sentence.Has(Term.Unsupported) || sentence.Sentence.Terms.First(Term.Supported) is { Value: null };
        var tokens = sentence.Tokens;
        var signs = new PolaritySigns(sentence.Sentence, tokens);
        var any = false;

        // Behind "for example" stand examples, behind a platform its versions.
        for (var i = 0; names && i < tokens.Count && !tokens[i].Is(Term.Example) && !tokens[i].Is(Term.Platform); i++)
        {
            if (VersionItem.At(tokens, i, bare: false) is { } item)
            {
                var (start, end) = (tokens[item.First].Start, tokens[item.Last].End);
                if ((behind == 0 || (start > behind && item.Number.Wildcard)) && signs.At(start, end) is { IsStated: true } status)
                {
                    any = true;
                    yield return sentence.Row(start, end, status with { Until = status.Until ?? UntilAfter(tokens, item.Last) }, new(RangeKind.Numbers, [item.Interval]) { Unit = item.Number.Unit });
                }

                i = item.Last;
            }
            else if (sentence.InTopic && behind == 0 && IsBranch(tokens, i) && signs.At(tokens[i].Start, tokens[i].End) is { IsStated: true } status)
            {
                any = true;
                yield return sentence.Row(tokens[i].Start, tokens[i].End, status, new(RangeKind.Branch, []) { Name = VersionRangeReader.BranchName(sentence.Sentence, tokens[i]) });
            }
        }

        // "2.x gets fixes, older versions do not"; and alone, "no fixes for prior versions".
        if (behind == 0 && sentence.Older is { } older && sentence.Negates && (any || !(sentence.NamesVersion || sentence.Has(Term.Latest))))
        {
            yield return sentence.Row(older.Start, older.End, new(false, Coverage.None, null, true), new(RangeKind.Rest, []));
        }
    }

    /// <summary>"The latest release of 5.x and 4.x": the newest of each of these lines.</summary>
    public static IEnumerable<Fact<SupportRow>> NewestOf(SupportSentence sentence, WindowReader.Found found)
    {
        if (found.Window is not { Count: 1, Unit: ReleaseUnit.Release or ReleaseUnit.Patch })
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

            if (token is { Kind: SupportTokenKind.Version, Version.Wildcard: true })
            {
                any = true;
                yield return sentence.Row(token.Start, token.End, new(true, Coverage.Full, null, true), new(RangeKind.Newest, [token.Version.Line]) { Window = found.Window });
            }
        }
    }

    // "main" is a branch where the word stands beside it, "master" anywhere.
    private static bool IsBranch(List<SupportToken> tokens, int i) => tokens[i].Is(Term.Branch)
        && (tokens[i].Hit.Value is null || (i > 0 && tokens[i - 1].Is(Term.Version)) || (i + 1 < tokens.Count && tokens[i + 1].Is(Term.Version)));

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
