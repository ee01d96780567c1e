using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>Answers what contains what, for a log of commits.</summary>
internal sealed class CommitGraph
{
    private const string Picked = "(cherry picked from commit ";

    private readonly CommitLog _log;
    private readonly Dictionary<string, int> _indices;
    private readonly int[][] _parents;
    private readonly ILookup<string, int> _byPatch;
    private readonly ILookup<string, int> _copies;
    private readonly ILookup<string, int> _trailers;
    private readonly Dictionary<string, int> _refs = new(StringComparer.Ordinal);

    public CommitGraph(CommitLog log)
    {
        _log = log;
        var commits = log.Commits;
        _indices = new(commits.Length, StringComparer.Ordinal);
        for (var i = 0; i < commits.Length; i++)
        {
            _indices[commits[i].Id] = i;
            foreach (var name in commits[i].Refs)
            {
                _refs[name] = i;
            }
        }

        // Behind the edge of a shallow clone there are parents that nobody has.
        _parents = [.. commits.Select(c => c.Parents.Select(p => _indices.GetValueOrDefault(p, -1)).Where(p => p >= 0).ToArray())];
        _byPatch = log.PatchIds.Where(p => _indices.ContainsKey(p.Key)).ToLookup(p => p.Value, p => _indices[p.Key]);
        // Few commits have any.
        var told = Enumerable.Range(0, commits.Length).Where(i => commits[i].Trailers.Length > 0).ToList();
        _trailers = told.SelectMany(i => FixTrailers.Of(commits[i].Trailers).Select(id => (id, i))).ToLookup(c => c.id, c => c.i, StringComparer.OrdinalIgnoreCase);
        _copies = told.SelectMany(i => PickedFrom(commits[i].Trailers).Select(id => (id, i))).ToLookup(c => c.id, c => c.i);
    }

    /// <summary>Nothing is known to be missing: what is not found is not there.</summary>
    public bool IsComplete => _log.State == GitState.Read;

    /// <summary>Why it is not complete, as half a sentence.</summary>
    public string Problem => _log.State switch
    {
        GitState.Shallow => "the clone is shallow ('fetch-depth: 0', or 'git fetch --unshallow')",
        GitState.NoGit => "there is no git to read the commits with",
        GitState.NoRepository => "the folder is in no git repository",
        GitState.Failed => $"git could not list the commits{(_log.Detail is { Length: > 0 } detail ? $" ({detail.Trim().TrimEnd('.')})" : "")}",
        _ => "the commits were not read",
    };

    public IEnumerable<string> Refs => _refs.Keys;

    public bool Knows(string commit) => _indices.ContainsKey(commit);

    public string? Find(string reference) => _refs.TryGetValue(reference, out var index) ? _log.Commits[index].Id : null;

    /// <summary>All that can be reached from commits; null where none of them is known.</summary>
    public Reach? From(IEnumerable<string> commits)
    {
        var pending = new Stack<int>(commits.Where(_indices.ContainsKey).Select(c => _indices[c]));
        if (pending.Count == 0)
        {
            return null;
        }

        var reached = new bool[_parents.Length];
        while (pending.TryPop(out var commit))
        {
            if (!reached[commit])
            {
                reached[commit] = true;
                foreach (var parent in _parents[commit])
                {
                    pending.Push(parent);
                }
            }
        }

        return new(reached);
    }

    /// <summary>How a commit is contained: itself, or a copy of it. Null where it is not found.</summary>
    /// <returns>Half a sentence.</returns>
    public string? Contains(Reach reach, string commit) => Locate(reach, commit)?.How;

    /// <summary>The commit itself, or a copy of it. Null where it is not found.</summary>
    public (string Commit, string How)? Locate(Reach reach, string commit)
    {
        if (_indices.TryGetValue(commit, out var index) && reach.Has(index))
        {
            return (commit, $"it contains {Short(commit)}");
        }

        if (_log.PatchIds.TryGetValue(commit, out var patch) && _byPatch[patch].Where(reach.Has).Cast<int?>().FirstOrDefault() is { } twin)
        {
            return (_log.Commits[twin].Id, $"{Short(_log.Commits[twin].Id)} makes the same change as {Short(commit)}");
        }

        return _copies[commit].Where(reach.Has).Cast<int?>().FirstOrDefault() is { } copy
            ? (_log.Commits[copy].Id, $"{Short(_log.Commits[copy].Id)} is picked from {Short(commit)}")
            : null;
    }

    /// <summary>The patch id of a commit, where it was asked for.</summary>
    public string? PatchOf(string commit) => _log.PatchIds.GetValueOrDefault(commit);

    /// <summary>A commit with an approved patch.</summary>
    public string? FindPatch(Reach reach, string patch) =>
        _byPatch[patch].Where(reach.Has).Select(i => _log.Commits[i].Id).FirstOrDefault();

    /// <summary>A commit whose trailers say that it fixes one of a few advisories.</summary>
    public string? FindTrailer(Reach reach, IEnumerable<string> names) =>
        names.SelectMany(n => _trailers[n]).Where(reach.Has).Select(i => _log.Commits[i].Id).FirstOrDefault();

    /// <summary>Commits in one and not in the other.</summary>
    public IEnumerable<string> Difference(Reach reach, Reach? without) =>
        Enumerable.Range(0, _parents.Length).Where(i => reach.Has(i) && without?.Has(i) != true).Select(i => _log.Commits[i].Id);

    public static string Short(string commit) => commit[..10];

    private static IEnumerable<string> PickedFrom(string trailers)
    {
        for (var at = trailers.IndexOf(Picked, StringComparison.Ordinal); at >= 0; at = trailers.IndexOf(Picked, at + 1, StringComparison.Ordinal))
        {
            var id = trailers[(at + Picked.Length)..];
            var end = id.IndexOf(')', StringComparison.Ordinal);
            if (end > 0)
            {
                yield return id[..end];
            }
        }
    }
}

/// <summary>The commits that can be reached from somewhere.</summary>
internal sealed class Reach(bool[] reached)
{
    public bool Has(int index) => reached[index];
}
