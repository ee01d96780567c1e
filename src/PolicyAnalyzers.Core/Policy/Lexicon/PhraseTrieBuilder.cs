using System.Text;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// Makes the arrays of a <see cref="PhraseTrie"/>. It runs once, before anything is read, and a build waits for it: what could be a list of
/// structures is not, because each kind of such a list is compiled when it is met.
/// </summary>
internal sealed class PhraseTrieBuilder
{
    private readonly Phrase[] _phrases;
    private readonly Dictionary<string, int> _sets = [];
    private readonly StringBuilder _set = new();
    private int _stateCount;
    private int _rowEnd;
    private int _setCount = 1;
    private int _meaningCount;

    /// <param name="entries">Whose words are added to the table.</param>
    public PhraseTrieBuilder(IEnumerable<LexiconEntry> entries, WordTable words)
    {
        _phrases = [.. entries.Select((entry, index) => new Phrase(ToKey(entry.Phrase, words), entry.Meaning, index))];
        Array.Sort(_phrases, static (a, b) => string.CompareOrdinal(a.Key, b.Key) is not 0 and var order ? order : a.Index - b.Index);
        var most = 2;
        foreach (var phrase in _phrases)
        {
            most += phrase.Key.Length;
        }

        (First, States, Rows) = (new char[words.Count], new PhraseTrie.State[most], new char[most * 2]);
        (Endings, Meanings) = (new ushort[_phrases.Length + 2], new Meaning[_phrases.Length]);
        Add(0, _phrases.Length, 0);
        States[_stateCount] = new(_rowEnd, 0);
        var count = States[1].Row / 2;
        for (var i = 0; i < count; i++)
        {
            First[Rows[i] / 2] = Rows[count + i];
        }
    }

    // A character a symbol.
    private sealed record Phrase(string Key, Meaning Meaning, int Index);

    /// <summary>By word: the state behind it, where it begins a phrase.</summary>
    public char[] First { get; }

    public PhraseTrie.State[] States { get; }

    public char[] Rows { get; }

    /// <summary>By set of meanings, of which there are some hundred: where it begins. The next one follows. That of number 0 is empty.</summary>
    public ushort[] Endings { get; }

    public Meaning[] Meanings { get; }

    // A state is the range of the phrases that begin alike.
    private char Add(int low, int high, int depth)
    {
        var ended = low;
        while (ended < high && _phrases[ended].Key.Length == depth)
        {
            ended++;
        }

        var ending = ended > low ? AddEnding(low, ended) : 0;
        if (ended == high)
        {
            return (char)(PhraseTrie.Leaf | ending);
        }

        var (state, row, count) = (_stateCount++, _rowEnd, 0);
        for (var start = ended; start < high; start = EndOf(start, high, depth))
        {
            Rows[row + count++] = _phrases[start].Key[depth];
        }

        States[state] = new(row, (ushort)ending);
        _rowEnd = row + (2 * count);
        for (int start = ended, end, next = row + count; start < high; start = end)
        {
            end = EndOf(start, high, depth);
            Rows[next++] = Add(start, end, depth + 1);
        }

        return state < PhraseTrie.Leaf ? (char)state : throw new OverflowException("The lexicon has more phrases than its states can number.");
    }

    private int EndOf(int start, int high, int depth)
    {
        var symbol = _phrases[start].Key[depth];
        while (start < high && _phrases[start].Key[depth] == symbol)
        {
            start++;
        }

        return start;
    }

    private static string ToKey(string phrase, WordTable table)
    {
        var words = new Words(phrase);
        var items = words.Items;
        Span<char> key = stackalloc char[items.Length];
        var length = 0;
        for (var i = 0; i < items.Length; i++)
        {
            // A star right behind a word is a part of it.
            var last = i + 1 < items.Length && phrase[items[i + 1].Start] == '*' && !items[i + 1].Is(WordPlace.AfterBlank) ? i + 1 : i;
            key[length++] = PhraseTrie.SymbolOf(table.Add(phrase.AsSpan(items[i].Start..items[last].End)), i > 0 && items[i].Is(WordPlace.AfterBlank));
            i = last;
        }

        words.Return();
        return key[..length].ToString();
    }

    private int AddEnding(int low, int high)
    {
        _set.Clear();
        for (var phrase = low; phrase < high; phrase++)
        {
            _set.Append((char)_phrases[phrase].Meaning.Term).Append(_phrases[phrase].Meaning.Value).Append('\n');
        }

        var key = _set.ToString();
        if (!_sets.TryGetValue(key, out var number))
        {
            _sets[key] = number = _setCount++;
            for (var phrase = low; phrase < high; phrase++)
            {
                Meanings[_meaningCount++] = _phrases[phrase].Meaning;
            }

            Endings[_setCount] = checked((ushort)_meaningCount);
        }

        return number;
    }
}
