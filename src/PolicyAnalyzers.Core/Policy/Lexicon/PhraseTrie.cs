namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// The phrases of a lexicon as a trie whose symbols are words. All of it is a few small arrays, in which what is asked for together stands together:
/// a text goes through them a hundred thousand times, and what has to be fetched from afar is what takes the time.
/// </summary>
internal sealed class PhraseTrie(PhraseTrieBuilder built)
{
    /// <summary>No phrase goes on. It is the number of the root as well, to which no state goes on.</summary>
    public const int None = 0;

    /// <summary>A state that nothing follows on is the number of its ending, with this bit.</summary>
    public const int Leaf = 1 << 15;

    private readonly char[] _first = built.First;
    private readonly State[] _states = built.States;
    private readonly char[] _rows = built.Rows;
    private readonly ushort[] _endings = built.Endings;
    private readonly Meaning[] _meanings = built.Meanings;

    /// <param name="Row">
    /// Where the words begin that it goes on with, each as its symbol; behind them stand, in their order, the states that it goes on to. The next
    /// state's row follows.
    /// </param>
    /// <param name="Ending">The set of meanings of the phrases that end here; 0 for none.</param>
    internal readonly record struct State(int Row, ushort Ending);

    /// <summary>What a word is to a phrase that it does not begin: itself, and whether blanks stand before it.</summary>
    public static char SymbolOf(int word, bool isAfterBlank) => checked((char)((word * 2) + (isAfterBlank ? 1 : 0)));

    /// <summary>The state behind a word that begins a phrase.</summary>
    public int First(int word) => _first[word];

    /// <summary>The state behind a word that goes on with a phrase.</summary>
    public int Next(int state, int word, bool isAfterBlank)
    {
        if (state >= Leaf)
        {
            return None;
        }

        var row = _states[state].Row;
        var count = (_states[state + 1].Row - row) / 2;
        var place = _rows.AsSpan(row, count).IndexOf(SymbolOf(word, isAfterBlank));
        return place < 0 ? None : _rows[row + count + place];
    }

    /// <summary>What the phrases say that end at a state.</summary>
    public ReadOnlySpan<Meaning> MeaningsAt(int state)
    {
        var ending = state >= Leaf ? state - Leaf : _states[state].Ending;
        return _meanings.AsSpan(_endings[ending], _endings[ending + 1] - _endings[ending]);
    }
}
