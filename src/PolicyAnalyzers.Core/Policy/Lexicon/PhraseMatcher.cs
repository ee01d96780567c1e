namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// Finds many phrases in one pass: a trie of characters, entered where a word begins. Case, accents, and whether words are parted by blanks or
/// hyphens, make no difference. The time of a step is bounded by the longest phrase, so that of a text is linear.
/// </summary>
internal sealed class PhraseMatcher
{
    private const char Star = '*';

    // The letters from U+00C0 to U+017F without their accents: people write both "seguridad más" and "seguridad mas".
    private const char FirstAccented = '\u00C0';
    private const string Bare =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private readonly List<Node> _nodes = [new()];
    private readonly int[] _asciiRoot = new int[128];

    private sealed class Node
    {
        public char[] Keys = [];
        public int[] Next = [];
        public (Term Term, string? Value)[] Terms = [];

        public int Follow(char c)
        {
            var i = Array.IndexOf(Keys, c);
            return i < 0 ? 0 : Next[i];
        }
    }

    public PhraseMatcher(IEnumerable<LexiconFile> files)
    {
        foreach (var entry in files.SelectMany(file => file.Entries))
        {
            Add(entry);
        }

        for (var c = 0; c < _asciiRoot.Length; c++)
        {
            _asciiRoot[c] = _nodes[0].Follow((char)c);
        }
    }

    public TermHit[] Find(string text)
    {
        var hits = new List<TermHit>();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsWordStart(text, i))
            {
                var c = Fold(text[i]);
                var node = c < _asciiRoot.Length ? _asciiRoot[c] : _nodes[0].Follow(c);
                if (node != 0)
                {
                    var first = hits.Count;
                    Walk(text, i, i + 1, node, hits, first);
                    i += Hide(hits, first);
                }
            }
        }

        return [.. hits];
    }

    private void Add(LexiconEntry entry)
    {
        var node = 0;
        foreach (var c in entry.Phrase)
        {
            var key = Fold(c);
            var next = _nodes[node].Follow(key);
            if (next == 0)
            {
                next = _nodes.Count;
                _nodes.Add(new());
                _nodes[node].Keys = [.. _nodes[node].Keys, key];
                _nodes[node].Next = [.. _nodes[node].Next, next];
            }

            node = next;
        }

        _nodes[node].Terms = [.. _nodes[node].Terms, (entry.Term, entry.Value)];
    }

    private void Walk(string text, int start, int i, int node, List<TermHit> hits, int first)
    {
        while (true)
        {
            var current = _nodes[node];
            if (current.Terms.Length > 0 && IsWordEnd(text, i))
            {
                Record(current, start, i, hits, first);
            }

            if (current.Follow(Star) is var star and not 0)
            {
                var end = i;
                while (end < text.Length && char.IsLetter(text[end]) && !IsIdeographic(text[end]))
                {
                    end++;
                }

                Walk(text, start, end, star, hits, first);
            }

            if (i >= text.Length)
            {
                return;
            }

            var c = Fold(text[i]);
            node = current.Follow(c);
            if (node == 0)
            {
                return;
            }

            i++;
            if (c == ' ')
            {
                while (i < text.Length && Fold(text[i]) == ' ')
                {
                    i++;
                }
            }
        }
    }

    // What an idiom hides is the shorter phrases that start with it, and all that start within it: so many characters to pass over.
    private static int Hide(List<TermHit> hits, int first)
    {
        var idiom = hits.FindIndex(first, hit => hit.Term == Term.Idiom);
        if (idiom < 0)
        {
            return 0;
        }

        var length = hits[idiom].Length;
        for (var i = hits.Count - 1; i >= first; i--)
        {
            if (hits[i].Term == Term.Idiom || hits[i].Length < length)
            {
                hits.RemoveAt(i);
            }
        }

        return length - 1;
    }

    // The longest phrase of a term that starts here replaces the shorter ones.
    private static void Record(Node node, int start, int end, List<TermHit> hits, int first)
    {
        foreach (var (term, value) in node.Terms)
        {
            var known = hits.FindIndex(first, hit => hit.Term == term);
            var hit = new TermHit(term, start, end - start, value);
            if (known < 0)
            {
                hits.Add(hit);
            }
            else if (hits[known].Length < hit.Length)
            {
                hits[known] = hit;
            }
        }
    }

    // Scripts without blanks have a word start, and an end, at every character; "48h" is two words.
    private static bool IsWordStart(string text, int i) =>
        i == 0 || IsIdeographic(text[i]) || !char.IsLetterOrDigit(text[i - 1]) || IsIdeographic(text[i - 1]) || (char.IsDigit(text[i - 1]) && char.IsLetter(text[i]));

    private static bool IsWordEnd(string text, int i) =>
        i >= text.Length || !char.IsLetterOrDigit(text[i]) || IsIdeographic(text[i]) || IsIdeographic(text[i - 1]) || !char.IsLetterOrDigit(text[i - 1]);

    private static bool IsIdeographic(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c == '-' ? ' ' : c,
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u00A0' => ' ',
        '\u2018' or '\u2019' or '\u02BB' or '\u02BC' => '\'',
        'ё' or 'Ё' => 'е',
        _ when c >= FirstAccented && c - FirstAccented < Bare.Length => Bare[c - FirstAccented],
        _ => char.ToLowerInvariant(c),
    };
}
