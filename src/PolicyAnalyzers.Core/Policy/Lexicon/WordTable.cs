using System.Numerics;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// The words of a lexicon by number, from 1 on: those that stand for themselves, and those that stand for all that begin so ("report*").
/// A word of a text has the number of itself, or else that of the longest beginning; <see cref="Shorter"/> goes on from there.
/// </summary>
internal sealed class WordTable
{
    private const int Buckets = 1024;
    private const char Star = '*';

    // A hash table with open addressing, half full at most: one look tells most words that are not here.
    private ulong[] _keys = new ulong[4096];
    private ushort[] _numbers = new ushort[4096];

    // By number; a beginning with its star. And the number of the longest beginning that is shorter.
    private readonly List<string> _words = [""];
    private ushort[] _shorter = [0];

    // The beginnings by their first two letters, the longest first.
    private readonly ushort[]?[] _beginnings = new ushort[Buckets][];

    /// <summary>The number of a word, or of a beginning with its star, which is new or was added before.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var key = Words.KeyOf(word);
        var slot = SlotOf(key);
        if (_keys[slot] == 0)
        {
            (_keys[slot], _numbers[slot]) = (key, checked((ushort)_words.Count));
            _words.Add(Folded(word));
            if (_words.Count * 2 > _keys.Length)
            {
                Grow();
                return _words.Count - 1;
            }
        }

        return _numbers[slot];
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
        var slot = SlotOf(word.Key);
        return _keys[slot] != 0 ? _numbers[slot]
            : word.Is(WordPlace.Letters) ? BeginningOf(text[word.Start..word.End], word.End - word.Start)
            : (ushort)0;
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
        var slot = (int)(key >> (64 - BitOperations.Log2((uint)_keys.Length)));
        while (_keys[slot] != key && _keys[slot] != 0)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var (keys, numbers) = (_keys, _numbers);
        (_keys, _numbers) = (new ulong[keys.Length * 2], new ushort[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                var slot = SlotOf(keys[i]);
                (_keys[slot], _numbers[slot]) = (keys[i], numbers[i]);
            }
        }
    }
}
