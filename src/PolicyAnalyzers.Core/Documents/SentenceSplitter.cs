using System.Buffers;

namespace PolicyAnalyzers.Documents;

/// <summary>Cuts the text of a block into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n.!?。！？");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n(");

    /// <summary>
    /// No person writes longer ones. Where a longer one ends does not matter; that it ends does: a reader of facts may go through a sentence
    /// for each word of it, and still the time for a text grows with its length alone.
    /// </summary>
    public const int LongestSentence = 2_000;

    private const int LongestAbbreviation = 6;

    /// <summary>Where the sentence that begins at <paramref name="start"/> is over.</summary>
    /// <param name="whole">Only ends of lines cut.</param>
    public static int FindEnd(ReadOnlySpan<char> text, int start, bool whole)
    {
        text = text[..Math.Min(text.Length, start + LongestSentence)];
        for (var i = start; i < text.Length; i++)
        {
            var found = whole ? text[i..].IndexOf('\n') : text[i..].IndexOfAny(Ends);
            if (found < 0)
            {
                break;
            }

            i += found;
            if (text[i] is '\n' or '。' or '！' or '？')
            {
                return i + 1;
            }

            // A closing bracket or quote belongs to what it closes.
            var after = i + 1;
            while (after < text.Length && text[after] is ')' or '"' or '\'' or '*')
            {
                after++;
            }

            if (GoesOnInNewSentence(text, after) && !(text[i] == '.' && IsAbbreviation(text[start..i])))
            {
                return after;
            }
        }

        return text.Length;
    }

    // "e.g. 1.8", "v1.2", "etc. and": a sentence goes on unless a space and then no small letter follow.
    private static bool GoesOnInNewSentence(ReadOnlySpan<char> text, int i)
    {
        var rest = text[i..].TrimStart();
        return rest.Length > 0 && rest.Length < text.Length - i && !char.IsLower(rest[0]);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - LongestAbbreviation - 1)..];
        var word = before[(before.LastIndexOfAny(Blanks) + 1)..];
        Span<char> lower = stackalloc char[LongestAbbreviation + 1];
        return lower[..word.ToLowerInvariant(lower)] is "e.g" or "i.e" or "eg" or "ie" or "vs" or "approx" or "z.b" or "p.ex" or "bzw" or "ca";
    }
}
