using System.Buffers;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>The hits in a text so far, and among them those that start at one place.</summary>
internal ref struct HitBuffer(int textLength)
{
    private const int CharactersPerHit = 8;

    private TermHit[] _hits = ArrayPool<TermHit>.Shared.Rent((textLength / CharactersPerHit) + 1);
    private int _count;
    private int _first;
    private int _start;
    private int _hidden;

    public void Open(int start) => (_first, _start, _hidden) = (_count, start, 0);

    /// <summary>The longest phrase of a term that starts here replaces the shorter ones.</summary>
    public void Add(Term term, int end, string? value)
    {
        var hit = new TermHit(term, _start, end - _start, value);
        _hidden = term == Term.Idiom ? Math.Max(_hidden, hit.Length) : _hidden;
        for (var known = _first; known < _count; known++)
        {
            if (_hits[known].Term == term)
            {
                _hits[known] = _hits[known].Length < hit.Length ? hit : _hits[known];
                return;
            }
        }

        if (_count == _hits.Length)
        {
            Grow();
        }

        _hits[_count++] = hit;
    }

    /// <summary>An idiom hides itself, the shorter phrases that start with it, and all that start within it.</summary>
    /// <returns>So many characters to pass over.</returns>
    public int Close()
    {
        if (_hidden == 0)
        {
            return 0;
        }

        var kept = _first;
        for (var i = _first; i < _count; i++)
        {
            if (_hits[i].Term != Term.Idiom && _hits[i].Length >= _hidden)
            {
                _hits[kept++] = _hits[i];
            }
        }

        _count = kept;
        return _hidden - 1;
    }

    public readonly TermHit[] ToArray()
    {
        var found = _hits.AsSpan(0, _count).ToArray();
        ArrayPool<TermHit>.Shared.Return(_hits);
        return found;
    }

    private void Grow()
    {
        var hits = ArrayPool<TermHit>.Shared.Rent(_hits.Length * 2);
        _hits.CopyTo(hits, 0);
        ArrayPool<TermHit>.Shared.Return(_hits);
        _hits = hits;
    }
}
