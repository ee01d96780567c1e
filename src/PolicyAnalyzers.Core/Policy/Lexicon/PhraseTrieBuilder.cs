using System.Text;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// Makes the arrays of a <see cref="PhraseTrie"/>. It runs once, before anything is read, and a build waits for it: what could be a list of
/// structures is not, because each kind of such a list is compiled when it is met.
/// </summary>
internal sealed class PhraseTrieBuilder
{
    private const int LongestSearch = 16;

    private readonly Phrase[] _phrases;
    private readonly int _symbols;

    // The symbols that the state at hand goes on with.
    private readonly char[] _children;

    private readonly Dictionary<Meaning, int> _meanings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _endings = [];

    private int _firstFree = PhraseTrie.Root + 1;

    /// <param name="entries">Whose words are added to the table.</param>
    public PhraseTrieBuilder(IEnumerable<LexiconEntry> entries, WordTable words)
    {
        _phrases = [.. entries.Select((e, index) => new Phrase(ToKey(e.Phrase, words), e.Meaning, index))];
        Array.Sort(_phrases, static (a, b) => string.CompareOrdinal(a.Key, b.Key) is not 0 and var order ? order : a.Index - b.Index);
        _symbols = PhraseTrie.SymbolOf(words.Count, isAfterBlank: false);
        _children = new char[_symbols];
    }

    private sealed record Phrase(string Key, Meaning Meaning, int Index);

    public PhraseTrie.State[] States { get; private set; } = new PhraseTrie.State[4096];

    public StringBuilder Tails { get; } = new();

    /// <summary>What phrases say that end at one place, each such set once. That of number 0 is empty.</summary>
    public List<Meaning[]> Endings { get; } = [[]];

    public void Build() => Build(PhraseTrie.Root, 0, _phrases.Length, 0);

    // A state is the range of the phrases that begin alike. Depth first, so that what begins alike stands together.
    private void Build(int state, int low, int high, int depth)
    {
        if (state != PhraseTrie.Root && _phrases[low].Key.Length > depth && _phrases[low].Key == _phrases[high - 1].Key)
        {
            (States[state].Base, States[state].Ending) = (Tails.Length, PhraseTrie.HasTail);
            Tails.Append(_phrases[low].Key, depth, _phrases[low].Key.Length - depth).Append(PhraseTrie.EndingMark).Append(AddEnding(low, high));
            return;
        }

        var ended = low;
        while (ended < high && _phrases[ended].Key.Length == depth)
        {
            ended++;
        }

        var count = 0;
        for (var start = ended; start < high; start = EndOfChild(start, high, depth))
        {
            _children[count++] = _phrases[start].Key[depth];
        }

        var first = FindBase(count);
        for (var child = 0; child < count; child++)
        {
            States[first + _children[child]].From = checked((ushort)(state + 1));
        }

        States[state].Base = first;
        States[state].Ending = ended > low ? AddEnding(low, ended) : '\0';
        for (int start = ended, end; start < high; start = end)
        {
            end = EndOfChild(start, high, depth);
            Build(first + _phrases[start].Key[depth], start, end, depth + 1);
        }
    }

    private int EndOfChild(int start, int high, int depth)
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

    // Some hundred sets of meanings are all there are, so few that they stay near.
    private char AddEnding(int low, int high)
    {
        Span<char> set = stackalloc char[high - low];
        for (var phrase = low; phrase < high; phrase++)
        {
            var meaning = _phrases[phrase].Meaning;
            if (!_meanings.TryGetValue(meaning, out var number))
            {
                _meanings[meaning] = number = _meanings.Count;
            }

            set[phrase - low] = (char)number;
        }

        var key = set.ToString();
        if (!_endings.TryGetValue(key, out var ending))
        {
            _endings[key] = ending = Endings.Count;
            Endings.Add([.. _phrases[low..high].Select(phrase => phrase.Meaning)]);
        }

        return checked((char)ending);
    }

    // The first place where all that follow find theirs free.
    private int FindBase(int count)
    {
        if (count == 0)
        {
            return 0;
        }

        // The phrases are sorted, and so are what they go on with.
        int least = _children[0];
        for (var state = Math.Max(_firstFree, least + 1); ; state++)
        {
            Reserve(state);
            if (IsFree(state - least, count))
            {
                // A gap that nothing has fitted into for so long is given up, or each search would pass all that is taken.
                _firstFree = Math.Max(_firstFree, state - LongestSearch);
                return state - least;
            }
        }
    }

    private bool IsFree(int first, int count)
    {
        for (var child = 0; child < count; child++)
        {
            if (States[first + _children[child]].From != 0)
            {
                return false;
            }
        }

        return true;
    }

    // So that every step from a base stays within.
    private void Reserve(int state)
    {
        if (state + _symbols >= States.Length)
        {
            var larger = new PhraseTrie.State[Math.Max(state + _symbols + 1, States.Length * 2)];
            Array.Copy(States, larger, States.Length);
            States = larger;
        }
    }
}
