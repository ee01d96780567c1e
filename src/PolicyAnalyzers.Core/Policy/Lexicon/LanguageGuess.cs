using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>Tells the language of a text by its script, and where the script is Latin by its commonest small words.</summary>
internal sealed class LanguageGuess
{
    // Enough to tell, whatever the size of the text.
    private const int Sample = 4_000;

    // The value of a word is the languages in which it is common.
    private readonly PhraseMatcher _commonWords;

    public LanguageGuess(IEnumerable<LexiconFile> files)
    {
        _commonWords = new(files
            .SelectMany(file => file.CommonWords, (file, word) => (Word: PhraseMatcher.ToKey(word), file.Language))
            .GroupBy(pair => pair.Word, pair => pair.Language)
            .Select(group => new LexiconEntry(Term.CommonWord, string.Join(' ', group), group.Key)));
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
            letters += char.IsLetter(c) ? 1 : 0;
            if (char.IsAscii(c))
            {
                continue;
            }

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
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in _commonWords.Find(text))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(words, word.Value!, out _)++;
        }

        return words
            .SelectMany(pair => pair.Key.Split(' '), (pair, language) => (Language: language, Count: pair.Value))
            .GroupBy(pair => pair.Language, pair => pair.Count)
            .OrderByDescending(group => group.Sum()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
    }
}
