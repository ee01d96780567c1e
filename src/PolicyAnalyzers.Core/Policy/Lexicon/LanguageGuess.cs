using System.Collections.Frozen;
using System.Text.Unicode;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>Tells the language of a text by its script, and where the script is Latin by its commonest small words.</summary>
internal sealed class LanguageGuess
{
    // Enough to tell, whatever the size of the text.
    private const int Sample = 4_000;
    private const int LongestWord = 8;

    private readonly FrozenDictionary<string, string[]> _languagesOf;

    public LanguageGuess(IEnumerable<LexiconFile> files)
    {
        _languagesOf = files
            .SelectMany(file => file.CommonWords, (file, word) => (word, file.Language))
            .GroupBy(pair => pair.word, pair => pair.Language)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public string? Of(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Sample)];
        return ByScript(text) ?? ByWords(text);
    }

    private static string? ByScript(ReadOnlySpan<char> text)
    {
        var (letters, han, kana, hangul, cyrillic, ukrainian) = (0, 0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            han += IsIn(c, UnicodeRanges.CjkUnifiedIdeographs);
            kana += IsIn(c, UnicodeRanges.Hiragana) + IsIn(c, UnicodeRanges.Katakana);
            hangul += IsIn(c, UnicodeRanges.HangulSyllables);
            cyrillic += IsIn(c, UnicodeRanges.Cyrillic);
            ukrainian += c is 'і' or 'ї' or 'є' or 'І' or 'Ї' or 'Є' ? 1 : 0;
        }

        // A few hundred characters of such a script say as much as a thousand Latin ones, and names and links are Latin everywhere.
        var enough = Math.Max(1, letters / 6);
        return han + kana >= enough ? (kana * 8 >= han ? "ja" : "zh")
            : hangul >= enough ? "ko"
            : cyrillic >= enough ? (ukrainian * 50 >= cyrillic ? "uk" : "ru")
            : null;
    }

    private static int IsIn(char c, UnicodeRange range) => c >= range.FirstCodePoint && c < range.FirstCodePoint + range.Length ? 1 : 0;

    private string? ByWords(ReadOnlySpan<char> text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i == start || i - start > LongestWord)
            {
                continue;
            }

            var count = text[start..i].ToLowerInvariant(lower);
            foreach (var language in _languagesOf.GetValueOrDefault(lower[..count].ToString()) ?? [])
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
    }
}
