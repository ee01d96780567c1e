using System.Numerics;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// The words of a lexicon by number, from 1 on: those that stand for themselves, and those that stand for all that begin so ("report*").
/// A word of a text has the number of itself, or else that of the longest beginning; <see cref="Shorter"/> goes on from there.
/// </summary>
internal sealed class WordTable
{
    private const int Buckets = 1024;
    private const int Bits = 4096;
    private const char Star = '*';

    private const ulong NumberBits = ushort.MaxValue;

    // A hash table with open addressing, two thirds full at most: the key of a word, and its number in place of the lowest bits.
    private ulong[] _slots = new ulong[1024];

    // By number; a beginning with its star. And the number of the longest beginning that is shorter.
    private readonly List<string> _words = [""];
    private ushort[] _shorter = [0];

    // The beginnings by their first two letters, the longest first; and, a bit each, with which letters they begin: two, or three where they have more.
    private readonly ushort[]?[] _beginnings = new ushort[Buckets][];
    private readonly ulong[] _known = new ulong[Bits / 64];

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
        return number == 0 && word.Is(WordPlace.Letters) && MayBegin(text[word.Start..word.End]) ? BeginningOf(text[word.Start..word.End], word.End - word.Start) : number;
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

    private static int BucketOf(ReadOnlySpan<char> word) => ((Spelling.Fold(word[0]) * 31) + Spelling.Fold(word[1])) & (Buckets - 1);

    private void AddBeginning(ushort number)
    {
        var word = _words[number];
        var bit = BitOf(word[0], word[1], word.Length > 3 ? word[2] : '\0');
        _known[bit / 64] |= 1UL << (bit % 64);
        var known = _beginnings[BucketOf(_words[number])] ?? [];
        var longer = 0;
        while (longer < known.Length && _words[known[longer]].Length > _words[number].Length)
        {
            longer++;
        }

        var bucket = new ushort[known.Length + 1];
        bucket[longer] = number;
        Array.Copy(known, bucket, longer);
        Array.Copy(known, longer, bucket, longer + 1, known.Length - longer);
        _beginnings[BucketOf(_words[number])] = bucket;
    }

    private ushort BeginningOf(ReadOnlySpan<char> word, int longest)
    {
        if (word.Length > 1 && _beginnings[BucketOf(word)] is { } bucket)
        {
            foreach (var number in bucket)
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

    // What most words begin with, no beginning does: so much can be told without going through those that there are.
    private bool MayBegin(ReadOnlySpan<char> word) =>
        word.Length > 1 && BitOf(word[0], word[1], '\0') is var two && (Has(two) || (word.Length > 2 && Has(BitOf(word[0], word[1], word[2]))));

    private bool Has(int bit) => ((_known[bit / 64] >> (bit % 64)) & 1) != 0;

    private static int BitOf(char first, char second, char third) => ((((Spelling.Fold(first) * 31) + Spelling.Fold(second)) * 31) + Spelling.Fold(third)) & (Bits - 1);
}
