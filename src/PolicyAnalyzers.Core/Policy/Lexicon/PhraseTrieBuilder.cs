using System.Runtime.CompilerServices;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// Makes the arrays of a <see cref="PhraseTrie"/>. It runs once, before anything is read, and a build waits for it: its loops are compiled at
/// once as well as they ever will be.
/// </summary>
internal sealed class PhraseTrieBuilder
{
    // What the star of a phrase becomes in a key: no text holds it, and it sorts last.
    private const char Star = '\uFFFF';
    private const int LongestSearch = 128;

    private readonly Phrase[] _phrases;
    private readonly ushort _none;
    private PhraseTrie.State[] _states = new PhraseTrie.State[4096];
    private int _firstFree = PhraseTrie.Root + 1;

    public PhraseTrieBuilder(IEnumerable<LexiconEntry> entries)
    {
        _phrases = [.. entries.Select(e => new Phrase(ToKey(e.Phrase), new(e.Term, e.Value))).OrderBy(p => p.Key, StringComparer.Ordinal)];
        foreach (var c in _phrases.SelectMany(p => p.Key).Where(c => c != Star).Distinct().Order())
        {
            Symbols[c] = ++_none;
        }

        _none++;
        for (var c = 0; c < Symbols.Length; c++)
        {
            Symbols[c] = Symbols[Spelling.Fold((char)c)] is var symbol and not 0 ? symbol : _none;
        }
    }

    private readonly record struct Phrase(string Key, Meaning Meaning);

    public ushort[] Symbols { get; } = new ushort[char.MaxValue + 1];

    public PhraseTrie.State[] States => _states;

    public List<ushort> Tails { get; } = [];

    /// <summary>By ending: where its meanings begin, and where those of the next do. That of number 0 has none.</summary>
    public List<ushort> FirstMeanings { get; } = [0, 0];

    public List<Meaning> Meanings { get; } = [];

    // A state is the range of the phrases that begin alike. Depth first, so that what begins alike stands together.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Build()
    {
        var ranges = new Stack<(int State, int Low, int High, int Depth)>([(PhraseTrie.Root, 0, _phrases.Length, 0)]);
        var children = new List<(ushort Symbol, int Low, int High)>();
        while (ranges.TryPop(out var range))
        {
            var (state, low, high, depth) = range;
            if (state != PhraseTrie.Root && _phrases[low].Key.Length > depth && _phrases[low].Key == _phrases[high - 1].Key)
            {
                (_states[state].Base, _states[state].Ending) = (Tails.Count, PhraseTrie.HasTail);
                AddTail(low, high, depth);
                continue;
            }

            var ended = low;
            while (ended < high && _phrases[ended].Key.Length == depth)
            {
                ended++;
            }

            children.Clear();
            for (int start = ended, next = start; start < high; start = next)
            {
                var c = _phrases[start].Key[depth];
                while (next < high && _phrases[next].Key[depth] == c)
                {
                    next++;
                }

                children.Add((c == Star ? PhraseTrie.StarSymbol : Symbols[c], start, next));
            }

            var first = FindBase(children);
            foreach (var (symbol, start, stop) in children)
            {
                _states[first + symbol].From = checked((ushort)(state + 1));
                ranges.Push((first + symbol, start, stop, depth + 1));
            }

            var hasStar = children is [.., { Symbol: PhraseTrie.StarSymbol }];
            _states[state].Base = first;
            _states[state].Ending = ended > low || hasStar ? AddEnding(low, ended, hasStar) : (ushort)0;
        }
    }

    private static string ToKey(string phrase) => string.Create(phrase.Length, phrase, static (key, phrase) =>
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = phrase[i] == '*' ? Star : Spelling.Fold(phrase[i]);
        }
    });

    private void AddTail(int low, int high, int depth)
    {
        foreach (var c in _phrases[low].Key.AsSpan(depth))
        {
            if (c == Star)
            {
                Tails.AddRange([PhraseTrie.EndingMark, AddEnding(low, low, hasStar: true)]);
            }
            else
            {
                Tails.Add(Symbols[c]);
            }
        }

        Tails.AddRange([PhraseTrie.EndingMark, AddEnding(low, high, hasStar: false), PhraseTrie.StarSymbol]);
    }

    private ushort AddEnding(int low, int high, bool hasStar)
    {
        foreach (var phrase in _phrases.AsSpan(low..high))
        {
            Meanings.Add(phrase.Meaning);
        }

        if (hasStar)
        {
            Meanings.Add(Meaning.Star);
        }

        FirstMeanings.Add(checked((ushort)Meanings.Count));
        return checked((ushort)(FirstMeanings.Count - 2));
    }

    // The first place where all that follow find theirs free.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindBase(List<(ushort Symbol, int Low, int High)> children)
    {
        if (children.Count == 0)
        {
            return 0;
        }

        int least = ushort.MaxValue;
        foreach (var (symbol, _, _) in children)
        {
            least = Math.Min(least, symbol);
        }

        for (var state = Math.Max(_firstFree, least + 1); ; state++)
        {
            Reserve(state);
            var isFree = true;
            foreach (var (symbol, _, _) in children)
            {
                isFree &= _states[state - least + symbol].From == 0;
            }

            if (isFree)
            {
                // A gap that nothing has fitted into for so long is given up, or each search would pass all that is taken.
                _firstFree = Math.Max(_firstFree, state - LongestSearch);
                return state - least;
            }
        }
    }

    // So that every step from a base stays within.
    private void Reserve(int state)
    {
        if (state + _none >= _states.Length)
        {
            Array.Resize(ref _states, Math.Max(state + _none + 1, _states.Length * 2));
        }
    }
}
