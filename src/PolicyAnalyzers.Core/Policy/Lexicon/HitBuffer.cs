using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>The hits in a text so far, and among them those that start at one place.</summary>
internal ref struct HitBuffer(int textLength)
{
    private const int CharactersPerHit = 8;

    private PooledBuffer<TermHit> _hits = new((textLength / CharactersPerHit) + 1);
    private int _first;
    private int _start;
    private int _hidden;

    public void Open(int start) => (_first, _start, _hidden) = (_hits.Count, start, 0);

    /// <summary>The longest phrase of a term that starts here replaces the shorter ones.</summary>
    public void Add(Term term, int end, string? value)
    {
        var hit = new TermHit(term, _start, end - _start, value);
        _hidden = term == Term.Idiom ? Math.Max(_hidden, hit.Length) : _hidden;
        foreach (ref var known in _hits.Items[_first..])
        {
            if (known.Term == term)
            {
                known = known.Length < hit.Length ? hit : known;
                return;
            }
        }

        _hits.Add(hit);
    }

    /// <summary>An idiom hides itself, the shorter phrases that start with it, and all that start within it.</summary>
    /// <returns>Where the next may start; 0 for anywhere.</returns>
    public int Close()
    {
        if (_hidden == 0)
        {
            return 0;
        }

        var kept = _first;
        foreach (var hit in _hits.Items[_first..])
        {
            if (hit.Term != Term.Idiom && hit.Length >= _hidden)
            {
                _hits.Items[kept++] = hit;
            }
        }

        _hits.Shorten(kept);
        return _start + _hidden;
    }

    public readonly TermHit[] ToArray()
    {
        var found = _hits.ToArray();
        _hits.Return();
        return found;
    }
}
