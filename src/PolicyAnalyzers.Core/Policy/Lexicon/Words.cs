using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>A word of a text, or what stands between words: a number, a mark, a character of a script without blanks.</summary>
/// <param name="Key">Of its letters, however they are written: a hash of 64 bits, which no two words of ours share.</param>
internal readonly record struct Word(int Start, int End, ulong Key, WordPlace Place)
{
    public bool Is(WordPlace place) => (Place & place) != 0;
}

/// <summary>What is known of a word by what stands around it.</summary>
[Flags]
internal enum WordPlace : byte
{
    None = 0,

    /// <summary>Blanks or hyphens stand before it.</summary>
    AfterBlank = 1,

    /// <summary>A phrase may begin with it: a bracket behind a word begins none.</summary>
    Begins = 2,

    /// <summary>A phrase may end with it: the number in "48h" ends none.</summary>
    Ends = 4,

    /// <summary>Letters, and no digits behind them.</summary>
    Letters = 8,
}

/// <summary>
/// Cuts a text into words, once for all that looks for some of them. Case, accents, and whether words are parted by blanks or hyphens, make no difference.
/// </summary>
internal ref struct Words
{
    private const int CharactersPerWord = 4;

    // Any odd number that mixes well: that of Knuth's multiplicative hashing (The Art of Computer Programming, 6.4).
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private PooledBuffer<Word> _words;

    public Words(ReadOnlySpan<char> text)
    {
        Text = text;
        _words = new((text.Length / CharactersPerWord) + 1);
        Split(text);
    }

    public ReadOnlySpan<char> Text { get; }

    public readonly ReadOnlySpan<Word> Items => _words.Items;

    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = 0UL;
        foreach (var c in word)
        {
            key = Append(key, Spelling.Fold(c));
        }

        return key;
    }

    public readonly void Return() => _words.Return();

    private static ulong Append(ulong key, char folded) => (key + folded) * Multiplier;

    private void Split(ReadOnlySpan<char> text)
    {
        var (blank, previous) = (true, CharacterKind.Other);
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            var (c, kind) = Spelling.Of(text[start]);
            if (c == ' ')
            {
                blank = true;
                continue;
            }

            var key = Append(0, c);
            var place = blank ? WordPlace.AfterBlank | WordPlace.Begins : WordPlace.None;
            if (kind is CharacterKind.Letter or CharacterKind.Digit)
            {
                // Digits may follow on letters, not letters on digits: "48h" is two words.
                var last = kind;
                var next = CharacterKind.Other;
                for (; i < text.Length; i++)
                {
                    (c, next) = Spelling.Of(text[i]);
                    if (next is not (CharacterKind.Letter or CharacterKind.Digit) || (next == CharacterKind.Letter && last == CharacterKind.Digit))
                    {
                        break;
                    }

                    (key, last) = (Append(key, c), next);
                    next = CharacterKind.Other;
                }

                place |= WordPlace.Begins | (next == CharacterKind.Letter ? 0 : WordPlace.Ends) | (last == CharacterKind.Letter ? WordPlace.Letters : 0);
            }
            else
            {
                place |= WordPlace.Ends | (kind == CharacterKind.Ideograph || previous is CharacterKind.Other or CharacterKind.Ideograph ? WordPlace.Begins : 0);
            }

            _words.Add(new(start, i, key, place));
            (blank, previous) = (false, kind);
        }
    }
}
