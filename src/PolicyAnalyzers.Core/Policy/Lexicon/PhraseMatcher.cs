using System.Numerics;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// Finds many phrases in one pass: a trie of characters, entered where a word begins. Case, accents, and whether words are parted by blanks or
/// hyphens, make no difference. The time of a step is bounded by the longest phrase, so that of a text is linear.
/// </summary>
internal sealed class PhraseMatcher
{
    // What the star of a phrase becomes in a key: no text holds it, and it sorts last.
    private const char Star = '\uFFFF';
    private const int Narrow = 64;

    // A few words in ten are terms.
    private const int CharactersPerHit = 8;

    private readonly Node[] _nodes;
    private readonly Dictionary<long, int> _wide = [];

    // By ASCII character: its bit in the masks of nodes, and the node of the phrases that begin with it; 0 for none.
    private readonly ulong[] _bits = new ulong[128];
    private readonly int[] _roots = new int[128];

    /// <summary>
    /// The children of a node stand together, in the order of their characters: one with a bit is as far from the first as there are lower
    /// bits in the mask. The others are looked up.
    /// </summary>
    /// <param name="Stem">What all phrases below go on with.</param>
    /// <param name="Terms">Of the phrases that end with the stem.</param>
    private record struct Node(string Stem, (Term Term, string? Value)[]? Terms, ulong Narrow, bool HasWide, int FirstChild, int Star);

    private readonly record struct Phrase(string Key, Term Term, string? Value);

    public PhraseMatcher(IEnumerable<LexiconFile> files)
    {
        Phrase[] phrases = [.. files.SelectMany(file => file.Entries).Select(e => new Phrase(ToKey(e.Phrase), e.Term, e.Value)).OrderBy(p => p.Key, StringComparer.Ordinal)];
        var narrow = phrases.SelectMany(p => p.Key).Where(char.IsAscii).Distinct().Order().Take(Narrow).ToArray();
        for (var c = '\0'; c < _bits.Length; c++)
        {
            _bits[c] = Array.IndexOf(narrow, Spelling.Fold(c)) is var bit and >= 0 ? 1UL << bit : 0;
        }

        _nodes = Build(phrases);
        for (var c = '\0'; c < _roots.Length; c++)
        {
            _roots[c] = Follow(0, c);
        }
    }

    /// <summary>The terms in a text, in order of their start; of phrases of one term that start together, the longest.</summary>
    public TermHit[] Find(ReadOnlySpan<char> text)
    {
        var hits = new List<TermHit>(text.Length / CharactersPerHit);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i > 0 && char.IsAsciiLetter(text[i - 1]) && char.IsAsciiLetter(c))
            {
                continue;
            }

            var node = c < _roots.Length ? _roots[c] : Follow(0, c);
            if (node != 0 && Spelling.IsWordStart(text, i))
            {
                var first = hits.Count;
                Walk(text, i, i + 1, node, hits, first);
                i += Hide(hits, first);
            }
        }

        return [.. hits];
    }

    // Level by level; a node is the range of the phrases that begin alike.
    private Node[] Build(Phrase[] phrases)
    {
        var nodes = new List<Node> { default };
        var ranges = new List<(int Low, int High, int Depth)> { (0, phrases.Length, 0) };
        for (var node = 0; node < nodes.Count; node++)
        {
            var (low, high, depth) = ranges[node];
            var stem = node == 0 ? "" : phrases[low].Key[depth..phrases[low].Key.AsSpan().CommonPrefixLength(phrases[high - 1].Key)];
            var end = depth + stem.Length;
            var here = low;
            while (here < high && phrases[here].Key.Length == end)
            {
                here++;
            }

            var terms = low == here ? null : phrases[low..here].Select(p => (p.Term, p.Value)).ToArray();
            var built = new Node(stem, terms, 0, false, here < high ? nodes.Count : 0, 0);
            for (var start = here; start < high; start = here)
            {
                var c = phrases[start].Key[end];
                while (here < high && phrases[here].Key[end] == c)
                {
                    here++;
                }

                if (c == Star)
                {
                    built = built with { Star = nodes.Count };
                }
                else if (c < _bits.Length && _bits[c] is var bit and not 0)
                {
                    built = built with { Narrow = built.Narrow | bit };
                }
                else
                {
                    built = built with { HasWide = true };
                    _wide.Add(Edge(node, c), nodes.Count);
                }

                nodes.Add(default);
                ranges.Add((start, here, end + 1));
            }

            nodes[node] = built;
        }

        return [.. nodes];
    }

    private int Follow(int node, char c)
    {
        ref readonly var from = ref _nodes[node];
        c = char.IsAscii(c) ? c : Spelling.Fold(c);
        var bit = c < _bits.Length ? _bits[c] : 0;
        return bit != 0
            ? (from.Narrow & bit) != 0 ? from.FirstChild + BitOperations.PopCount(from.Narrow & (bit - 1)) : 0
            : from.HasWide ? _wide.GetValueOrDefault(Edge(node, c)) : 0;
    }

    private static string ToKey(string phrase) => string.Concat(phrase.Select(c => c == '*' ? Star : Spelling.Fold(c)));

    private static long Edge(int node, char c) => ((long)node << 16) | c;

    private void Walk(ReadOnlySpan<char> text, int start, int i, int node, List<TermHit> hits, int first)
    {
        while (node != 0)
        {
            ref readonly var here = ref _nodes[node];
            if (!GoesOn(text, ref i, here.Stem))
            {
                return;
            }

            if (here.Terms is { } terms && Spelling.IsWordEnd(text, i))
            {
                Record(terms, start, i, hits, first);
            }

            if (here.Star != 0)
            {
                Walk(text, start, Spelling.SkipLetters(text, i), here.Star, hits, first);
            }

            if (here.FirstChild == 0 || i >= text.Length)
            {
                return;
            }

            var c = text[i++];
            node = Follow(node, c);
            if (c is ' ' or '-' or > '\u007F' && node != 0 && Spelling.Fold(c) == ' ')
            {
                i = Spelling.SkipBlanks(text, i);
            }
        }
    }

    private static bool GoesOn(ReadOnlySpan<char> text, ref int i, string stem)
    {
        foreach (var key in stem)
        {
            if (key == Star)
            {
                i = Spelling.SkipLetters(text, i);
                continue;
            }

            if (i >= text.Length || Spelling.Fold(text[i++]) != key)
            {
                return false;
            }

            i = key == ' ' ? Spelling.SkipBlanks(text, i) : i;
        }

        return true;
    }

    // What an idiom hides is the shorter phrases that start with it, and all that start within it: so many characters to pass over.
    private static int Hide(List<TermHit> hits, int first)
    {
        var length = 0;
        for (var i = first; i < hits.Count; i++)
        {
            length = hits[i].Term == Term.Idiom ? hits[i].Length : length;
        }

        for (var i = hits.Count - 1; length > 0 && i >= first; i--)
        {
            if (hits[i].Term == Term.Idiom || hits[i].Length < length)
            {
                hits.RemoveAt(i);
            }
        }

        return Math.Max(0, length - 1);
    }

    // The longest phrase of a term that starts here replaces the shorter ones.
    private static void Record((Term Term, string? Value)[] terms, int start, int end, List<TermHit> hits, int first)
    {
        foreach (var (term, value) in terms)
        {
            var hit = new TermHit(term, start, end - start, value);
            var known = first;
            while (known < hits.Count && hits[known].Term != term)
            {
                known++;
            }

            if (known == hits.Count)
            {
                hits.Add(hit);
            }
            else if (hits[known].Length < hit.Length)
            {
                hits[known] = hit;
            }
        }
    }
}
