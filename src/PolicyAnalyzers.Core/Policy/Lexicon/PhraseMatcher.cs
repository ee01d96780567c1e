using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// Finds many phrases in one pass: a trie of words, entered with each. The time of a step is bounded by the longest phrase, so that of a text is linear.
/// </summary>
internal sealed class PhraseMatcher
{
    private readonly WordTable _table = new();
    private readonly PhraseTrie _trie;

    public PhraseMatcher(IEnumerable<LexiconFile> files)
    {
        _trie = new(new(files.SelectMany(file => file.Entries), _table));
        _table.Complete();
    }

    /// <summary>The terms in a text, in order of their start; of phrases of one term that start together, the longest.</summary>
    public TermHit[] Find(ReadOnlySpan<char> text)
    {
        var words = new Words(text);
        var found = Find(words);
        words.Return();
        return found;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    public TermHit[] Find(in Words words)
    {
        var items = words.Items;
        var buffer = new PooledBuffer<ushort>(items.Length);
        var numbers = buffer.Append(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            numbers[i] = _table.NumberOf(words.Text, items[i]);
        }

        var search = new Search(items, numbers, words.Text.Length);
        for (var i = 0; i < items.Length; i++)
        {
            if (numbers[i] != 0 && items[i].Is(WordPlace.Begins))
            {
                search.Hits.Open(items[i].Start);
                Walk(PhraseTrie.None, i, numbers[i], ref search);
                for (var end = search.Hits.Close(); i + 1 < items.Length && items[i + 1].Start < end; i++)
                {
                }
            }
        }

        buffer.Return();
        return search.Hits.ToArray();
    }

    // From a state with a word, and with what it begins with, as far as phrases go on.
    private void Walk(int state, int i, int number, ref Search search)
    {
        while (number != 0)
        {
            if (_table.Shorter(number) is not 0 and var shorter)
            {
                Walk(state, i, shorter, ref search);
            }

            ref readonly var word = ref search.Words[i];
            state = state == PhraseTrie.None ? _trie.First(number) : _trie.Next(state, number, word.Is(WordPlace.AfterBlank));
            if (state == PhraseTrie.None)
            {
                break;
            }

            if (word.Is(WordPlace.Ends))
            {
                foreach (ref readonly var meaning in _trie.MeaningsAt(state))
                {
                    search.Hits.Add(meaning.Term, word.End, meaning.Value);
                }
            }

            number = ++i < search.Words.Length ? search.Numbers[i] : 0;
        }
    }

    private ref struct Search(ReadOnlySpan<Word> words, ReadOnlySpan<ushort> numbers, int length)
    {
        public readonly ReadOnlySpan<Word> Words = words;
        public readonly ReadOnlySpan<ushort> Numbers = numbers;
        public HitBuffer Hits = new(length);
    }
}
