namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// The phrases of a lexicon as a double-array trie (Aoe 1989) whose symbols are words: the state that a state goes on to with a symbol stands at the
/// base of the one plus the symbol, and names the one it comes from. Where one phrase is left, the rest of it stands in a row, its tail. A step costs
/// one look into a small array.
/// </summary>
internal sealed class PhraseTrie
{
    /// <summary>Before any word, and where no phrase goes on.</summary>
    public const int Root = 0;

    /// <summary>In a tail: what ends here is the next number. It is no symbol.</summary>
    public const char EndingMark = char.MaxValue;

    /// <summary>The ending of a state whose base is the place of its tail.</summary>
    public const ushort HasTail = ushort.MaxValue;

    // What is no state of the array is a place in a tail.
    private const int FirstTail = ushort.MaxValue;

    private readonly State[] _states;

    // A character a symbol.
    private readonly string _tails;
    private readonly Meaning[][] _endings;

    public PhraseTrie(PhraseTrieBuilder builder)
    {
        builder.Build();
        _states = builder.States;
        _tails = builder.Tails.ToString();
        _endings = [.. builder.Endings];
    }

    /// <param name="From">The state before, and one more: 0 where there is no state.</param>
    /// <param name="Ending">What else is here than states that follow; 0 for nothing.</param>
    internal record struct State(int Base, ushort From, ushort Ending);

    /// <summary>What a word is to a phrase that it does not begin: itself, and whether blanks stand before it.</summary>
    public static char SymbolOf(int word, bool isAfterBlank) => checked((char)((word * 2) + (isAfterBlank ? 1 : 0)));

    /// <summary>Where a state goes on to with a symbol; the root where no phrase does.</summary>
    public int Next(int state, int symbol)
    {
        if (state >= FirstTail)
        {
            return _tails[state - FirstTail] == symbol ? state + 1 : Root;
        }

        var next = _states[state].Base + symbol;
        ref readonly var there = ref _states[next];
        return there.From != state + 1 ? Root : there.Ending == HasTail ? FirstTail + there.Base : next;
    }

    /// <summary>The meanings of the phrases that end at a state.</summary>
    public Meaning[] MeaningsAt(int state)
    {
        var ending = state < FirstTail ? _states[state].Ending : _tails[state - FirstTail] == EndingMark ? _tails[state - FirstTail + 1] : 0;
        return _endings[ending];
    }
}
