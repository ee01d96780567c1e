using System.Runtime.CompilerServices;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// The phrases of a lexicon as a double-array trie (Aoe 1989): the state that a state goes on to with a symbol stands at the base of the one plus
/// the symbol, and names the one it comes from. A step costs one look into one small array, in every script.
/// </summary>
internal sealed class PhraseTrie
{
    /// <summary>Before any character, and where no phrase goes on.</summary>
    public const int Root = 0;

    // What the star of a phrase becomes in a key: no text holds it, and it sorts last.
    private const char Star = '\uFFFF';
    private const ushort StarSymbol = 0;
    private const int LongestSearch = 128;

    // By character: the number of what it folds to among the characters of all phrases; that of none for a character that is in none.
    private readonly ushort[] _symbols = new ushort[char.MaxValue + 1];
    private readonly ushort _none;
    private readonly ushort _blank;

    private readonly Meaning[] _meanings;
    private readonly List<Ending> _endings = [default];
    private State[] _states = new State[4096];
    private int _firstFree = Root + 1;

    /// <param name="From">The state before, and one more: 0 where there is no state.</param>
    /// <param name="Ending">What else is here than states that follow; 0 for nothing.</param>
    private record struct State(ushort From, ushort Base, ushort Ending);

    private readonly record struct Ending(int FirstMeaning, int Meanings, int BehindStar);

    private readonly record struct Phrase(string Key, Meaning Meaning);

    public PhraseTrie(IEnumerable<LexiconEntry> entries)
    {
        Phrase[] phrases = [.. entries.Select(e => new Phrase(ToKey(e.Phrase), new(e.Term, e.Value))).OrderBy(p => p.Key, StringComparer.Ordinal)];
        foreach (var c in phrases.SelectMany(p => p.Key).Where(c => c != Star).Distinct().Order())
        {
            _symbols[c] = ++_none;
        }

        _none++;
        for (var c = 0; c < _symbols.Length; c++)
        {
            _symbols[c] = _symbols[Spelling.Fold((char)c)] is var symbol and not 0 ? symbol : _none;
        }

        _blank = _symbols[' '];
        _meanings = Array.ConvertAll(phrases, phrase => phrase.Meaning);
        Build(phrases);
    }

    /// <summary>Goes on from a state with the characters that follow, to the next one where phrases end or a star stands; to the root where no phrase goes on.</summary>
    public int Follow(int state, ReadOnlySpan<char> text, ref int position)
    {
        var (states, symbols, blank) = (_states, _symbols, _blank);
        for (var i = position; i < text.Length;)
        {
            var symbol = symbols[text[i++]];
            var next = states[state].Base + symbol;
            if (states[next].From != state + 1)
            {
                break;
            }

            while (symbol == blank && i < text.Length && symbols[text[i]] == blank)
            {
                i++;
            }

            state = next;
            if (states[state].Ending != 0)
            {
                position = i;
                return state;
            }
        }

        return Root;
    }

    /// <summary>The meanings of the phrases that end at a state.</summary>
    public ReadOnlySpan<Meaning> MeaningsAt(int state)
    {
        var ending = _endings[_states[state].Ending];
        return _meanings.AsSpan(ending.FirstMeaning, ending.Meanings);
    }

    /// <summary>The state behind a star; the root where there is no star.</summary>
    public int BehindStar(int state) => _endings[_states[state].Ending].BehindStar;

    private static string ToKey(string phrase) => string.Create(phrase.Length, phrase, static (key, phrase) =>
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = phrase[i] == '*' ? Star : Spelling.Fold(phrase[i]);
        }
    });

    // It runs once, before anything is read, and a build waits for it: it is compiled at once as well as it ever will be.
    // Depth first, so that the rest of a phrase stands in one place; a state is the range of the phrases that begin alike.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Build(Phrase[] phrases)
    {
        var ranges = new Stack<(int State, int Low, int High, int Depth)>([(Root, 0, phrases.Length, 0)]);
        var children = new List<(ushort Symbol, int Low, int High)>();
        while (ranges.TryPop(out var range))
        {
            var (state, low, high, depth) = range;
            var ended = low;
            while (ended < high && phrases[ended].Key.Length == depth)
            {
                ended++;
            }

            children.Clear();
            for (int start = ended, next = start; start < high; start = next)
            {
                var c = phrases[start].Key[depth];
                while (next < high && phrases[next].Key[depth] == c)
                {
                    next++;
                }

                children.Add((c == Star ? StarSymbol : _symbols[c], start, next));
            }

            var first = FindBase(children);
            var ending = new Ending(low, ended - low, Root);
            foreach (var (symbol, start, stop) in children)
            {
                _states[first + symbol].From = (ushort)(state + 1);
                ending = symbol == StarSymbol ? ending with { BehindStar = first } : ending;
                ranges.Push((first + symbol, start, stop, depth + 1));
            }

            _states[state].Base = checked((ushort)first);
            if (ending is not { Meanings: 0, BehindStar: Root })
            {
                _states[state].Ending = checked((ushort)_endings.Count);
                _endings.Add(ending);
            }
        }
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

/// <summary>What a phrase says.</summary>
internal readonly record struct Meaning(Term Term, string? Value);
