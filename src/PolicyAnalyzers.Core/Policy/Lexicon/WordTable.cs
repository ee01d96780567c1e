using System.Numerics;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// The words of a lexicon by number, from 1 on: those that stand for themselves, and those that stand for all that begin so ("report*").
/// A word of a text has the number of itself, or else that of the longest beginning; <see cref="Shorter"/> goes on from there.
/// </summary>
internal sealed class WordTable
{
    private const int Buckets = 4096;
    private const int FewestLetters = 2;
    private const int MostLetters = 3;
    private const char Star = '*';

    private const ulong NumberBits = ushort.MaxValue;

    // A hash table with open addressing, two thirds full at most: the key of a word, and its number in place of the lowest bits.
    private ulong[] _slots = new ulong[1024];

    // By number; a beginning with its star. And the number of the longest beginning that is shorter.
    private readonly List<string> _words = [""];
    private ushort[] _shorter = [0];

    // The beginnings by their first letters, three where they have as many, the longest first. Most words of a text find none.
    private readonly ushort[]?[] _beginnings = new ushort[Buckets][];

    /// <summary>The number of a word, or of a beginning with its star, which is new or was added before.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        if (_words.Count * 3 > _slots.Length * 2)
        {
            Grow();
        }

        var key = Words.KeyOf(word);
        ref var slot = ref _slots[SlotOf(key)];
        if (slot == 0)
        {
            slot = (key & ~NumberBits) | checked((ushort)_words.Count);
            _words.Add(Folded(word));
        }

        return (int)(slot & NumberBits);
    }

    /// <summary>How many numbers there are, that of no word among them.</summary>
    public int Count => _words.Count;

    /// <summary>Makes the table ready to be asked, when all words are in it.</summary>
    public void Complete()
    {
        for (var number = 1; number < _words.Count; number++)
        {
            if (IsBeginning(_words[number]))
            {
                AddBeginning((ushort)number);
            }
        }

        _shorter = new ushort[_words.Count];
        for (var number = 1; number < _words.Count; number++)
        {
            var word = _words[number];
            _shorter[number] = IsBeginning(word) ? BeginningOf(word.AsSpan(..^1), word.Length - 2)
                : char.IsLetter(word[^1]) ? BeginningOf(word, word.Length)
                : (ushort)0;
        }
    }

    /// <summary>The number of a word; 0 where nothing is known of it.</summary>
    public ushort NumberOf(ReadOnlySpan<char> text, in Word word)
    {
        var number = (ushort)(_slots[SlotOf(word.Key)] & NumberBits);
        return number == 0 && word.Is(WordPlace.Letters) ? BeginningOf(text[word.Start..word.End], word.End - word.Start) : number;
    }

    /// <summary>What a word is beside what its number says: the next shorter beginning; 0 where there is none.</summary>
    public int Shorter(int number) => _shorter[number];

    private static bool IsBeginning(string word) => word.Length > 1 && word[^1] == Star;

    private static string Folded(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Spelling.Fold(word[i]);
        }

        return folded.ToString();
    }

    // Of its first letters; two letters have one for themselves.
    private static int BucketOf(ReadOnlySpan<char> word, int letters)
    {
        var bucket = 0;
        for (var i = 0; i < letters; i++)
        {
            bucket = (bucket * 31) + Spelling.Fold(word[i]);
        }

        return bucket & (Buckets - 1);
    }

    private void AddBeginning(ushort number)
    {
        var word = _words[number];
        ref var bucket = ref _beginnings[BucketOf(word, Math.Min(word.Length - 1, MostLetters))];
        var known = bucket ?? [];
        var longer = 0;
        while (longer < known.Length && _words[known[longer]].Length > word.Length)
        {
            longer++;
        }

        bucket = new ushort[known.Length + 1];
        bucket[longer] = number;
        Array.Copy(known, bucket, longer);
        Array.Copy(known, longer, bucket, longer + 1, known.Length - longer);
    }

    // The longer ones have three letters or more.
    private ushort BeginningOf(ReadOnlySpan<char> word, int longest)
    {
        for (var letters = Math.Min(word.Length, MostLetters); letters >= FewestLetters; letters--)
        {
            foreach (var number in _beginnings[BucketOf(word, letters)] ?? [])
            {
                if (_words[number].Length - 1 <= longest && BeginsWith(word, _words[number].AsSpan(..^1)))
                {
                    return number;
                }
            }
        }

        return 0;
    }

    private static bool BeginsWith(ReadOnlySpan<char> word, ReadOnlySpan<char> beginning)
    {
        for (var i = 0; i < beginning.Length; i++)
        {
            if (Spelling.Fold(word[i]) != beginning[i])
            {
                return false;
            }
        }

        return true;
    }

    // Where a key stands, or would.
    private int SlotOf(ulong key)
    {
        var slots = _slots;
        var slot = (int)(key >> (64 - BitOperations.Log2((uint)slots.Length)));
        while (slots[slot] is not 0 and var other && (other ^ key) > NumberBits)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new ulong[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot != 0)
            {
                _slots[SlotOf(slot)] = slot;
            }
        }
    }
}
