using System.Text;
using System.Text.Unicode;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>Tells the language of a text by its script, and where the script is Latin by its commonest small words.</summary>
internal sealed class LanguageGuess
{
    // Enough to tell, whatever the size of the text; and so much at a time, until so many words of one language leave the others far behind.
    private const int Sample = 4_000;
    private const int Piece = 64;
    private const int ManyWords = 24;
    private const int Lead = 3;

    private readonly string[] _languages;

    // By the keys of words.
    private readonly Dictionary<ulong, List<int>> _languagesOf = [];

    /// <param name="languages">In order of their names: of two that share as many words with a text, the first.</param>
    /// <param name="commonWords">Of each.</param>
    public LanguageGuess(string[] languages, string[][] commonWords)
    {
        _languages = languages;
        for (var language = 0; language < languages.Length; language++)
        {
            foreach (var word in commonWords[language])
            {
                Add(Words.KeyOf(word), language);
            }
        }
    }

    public string? Of(in Words words)
    {
        var text = words.Text[..Math.Min(words.Text.Length, Sample)];
        return (Ascii.IsValid(text) ? null : ByScript(text)) ?? ByWords(words.Items);
    }

    private static string? ByScript(ReadOnlySpan<char> text)
    {
        var (han, kana, hangul, cyrillic, ukrainian) = (0, 0, 0, 0, 0);
        for (var rest = text; rest.IndexOfAnyExceptInRange('\0', '\u007F') is var next and >= 0; rest = rest[(next + 1)..])
        {
            var c = rest[next];
            if (char.IsLetter(c))
            {
                han += IsIn(c, UnicodeRanges.CjkUnifiedIdeographs);
                kana += IsIn(c, UnicodeRanges.Hiragana) + IsIn(c, UnicodeRanges.Katakana);
                hangul += IsIn(c, UnicodeRanges.HangulSyllables);
                cyrillic += IsIn(c, UnicodeRanges.Cyrillic);
                ukrainian += c is 'і' or 'ї' or 'є' or 'І' or 'Ї' or 'Є' ? 1 : 0;
            }
        }

        if (han + kana + hangul + cyrillic == 0)
        {
            return null;
        }

        var letters = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        // A few hundred characters of such a script say as much as a thousand Latin ones, and names and links are Latin everywhere.
        var enough = Math.Max(1, letters / 6);
        return han + kana >= enough ? (kana * 8 >= han ? "ja" : "zh")
            : hangul >= enough ? "ko"
            : cyrillic >= enough ? (ukrainian * 50 >= cyrillic ? "uk" : "ru")
            : null;
    }

    private static int IsIn(char c, UnicodeRange range) => c >= range.FirstCodePoint && c < range.FirstCodePoint + range.Length ? 1 : 0;

    private string? ByWords(ReadOnlySpan<Word> words)
    {
        var counts = new int[_languages.Length];
        for (var i = 0; i < words.Length && words[i].Start < Sample && !(i % Piece == 0 && IsDecided(counts)); i++)
        {
            if (words[i].Is(WordPlace.Letters) && _languagesOf.TryGetValue(words[i].Key, out var languages))
            {
                foreach (var language in languages)
                {
                    counts[language]++;
                }
            }
        }

        var most = 0;
        for (var language = 1; language < counts.Length; language++)
        {
            most = counts[language] > counts[most] ? language : most;
        }

        return counts[most] == 0 ? null : _languages[most];
    }

    private void Add(ulong word, int language)
    {
        if (!_languagesOf.TryGetValue(word, out var languages))
        {
            _languagesOf[word] = languages = [];
        }

        languages.Add(language);
    }

    private static bool IsDecided(int[] counts)
    {
        var (most, second) = (0, 0);
        foreach (var count in counts)
        {
            (most, second) = count > most ? (count, most) : (most, Math.Max(second, count));
        }

        return most >= ManyWords && most >= second * Lead;
    }
}
