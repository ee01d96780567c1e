namespace PolicyAnalyzers.Documents;

/// <summary>Cuts the text of a block into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences from <paramref name="start"/> to the end of the text, trimmed, none empty.</summary>
    /// <param name="whole">Only ends of lines cut.</param>
    public static IEnumerable<(int Start, int Length)> Split(PlainTextBuilder text, int start, bool whole)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\n' || (!whole && IsEnd(text, start, i)))
            {
                if (Trim(text, start, i + 1) is { Length: > 0 } sentence)
                {
                    yield return sentence;
                }

                start = i + 1;
            }
        }

        if (Trim(text, start, text.Length) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    private static bool IsEnd(PlainTextBuilder text, int start, int i)
    {
        switch (text[i])
        {
            case '。' or '！' or '？':
                return true;
            case '.' or '!' or '?':
                break;
            default:
                return false;
        }

        // "e.g. 1.8", "v1.2", "etc. and": a sentence goes on unless a space and then no small letter follow.
        var next = i + 1;
        while (next < text.Length && text[next] is ')' or '"' or '\'' or '*')
        {
            next++;
        }

        if (next >= text.Length || !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && !char.IsLower(text[next]) && !IsAbbreviation(text, start, i);
    }

    // "e.g.", "i.e.", "No.", "vs.": at most three letters, with a dot among them or known.
    private static bool IsAbbreviation(PlainTextBuilder text, int start, int dot)
    {
        var word = dot;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] != '(')
        {
            word--;
        }

        Span<char> letters = stackalloc char[4];
        var length = dot - word;
        if (length is 0 or > 4)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            letters[i] = char.ToLowerInvariant(text[word + i]);
        }

        return letters[..length] is "e.g" or "i.e" or "eg" or "ie" or "vs" or "approx" or "z.b" or "p.ex" or "bzw" or "ca";
    }

    private static (int Start, int Length) Trim(PlainTextBuilder text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end - start);
    }
}
