using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Repository;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>What became of a patch on one line.</summary>
/// <param name="Problem">Null: it applies.</param>
internal sealed record PatchTrial(string Line, string? Problem);

/// <summary>A fix that was approved in private: files beside the record, and what of them the record holds.</summary>
internal sealed class PrivatePatch
{
    private readonly GitPatch _git;
    private readonly ImmutableArray<string> _commits;

    private PrivatePatch(GitPatch git, ImmutableArray<string> commits) => (_git, _commits) = (git, commits);

    /// <param name="revisions">Commits, in the order in which they apply.</param>
    public static PrivatePatch Of(AdvisoryDesk desk, IEnumerable<string> revisions)
    {
        var git = new GitPatch(desk.Root);
        var commits = ImmutableArray.CreateBuilder<string>();
        foreach (var revision in revisions)
        {
            try
            {
                commits.Add(git.Resolve(revision));
            }
            catch (GitRefusedException e)
            {
                throw new UsageException($"'{revision}' is no commit of '{desk.Root}': {e.Message}. Nothing is written.");
            }

            if (git.IsMerge(commits[^1]))
            {
                throw new UsageException($"'{revision}' joins other commits, and has no patch of its own. Name the commits of the fix themselves. Nothing is written.");
            }
        }

        return new(git, commits.ToImmutable());
    }

    /// <summary>Writes the files into a new folder beside the record.</summary>
    /// <returns>The folder.</returns>
    public string Write(SecretRecord record)
    {
        var all = Path.ChangeExtension(record.File, ".patches");
        // Until it is whole it has no name that anybody would take for a patch.
        var unfinished = Path.Combine(all, Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(unfinished);
            for (var i = 0; i < _commits.Length; i++)
            {
                _git.Write(_commits[i], unfinished, i + 1);
            }

            var folder = Enumerable.Range(1, int.MaxValue).Select(n => Path.Combine(all, n.ToString(CultureInfo.InvariantCulture))).First(path => !Path.Exists(path));
            Directory.Move(unfinished, folder);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or GitRefusedException)
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }

            throw new UsageException($"The patch cannot be written into '{all}': {e.Message} The record is unchanged.");
        }
    }

    /// <summary>Tries the files on lines.</summary>
    public ImmutableArray<PatchTrial> Try(string folder, IEnumerable<FixColumn> lines)
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList();
        return [.. lines.Select(line => new PatchTrial(line.Name, line.Tip is null ? "it has neither a branch nor a tag to try it on" : Problem(line.Tip)))];

        string? Problem(string tip)
        {
            try
            {
                return _git.TryApply(tip, files);
            }
            catch (GitRefusedException e)
            {
                return e.Message;
            }
        }
    }

    /// <summary>Records the patches as approved, and the commits as the fix of the lines that they apply to.</summary>
    public void Record(JsonObject record, IEnumerable<string> lines)
    {
        var handling = record.Handling();
        var known = (handling["approved_patches"] as JsonArray ?? []).Select(n => n!.GetValue<string>());
        var ids = _git.ReadIds(_commits);
        handling["approved_patches"] = new JsonArray([.. known.Concat(_commits.Where(ids.ContainsKey).Select(c => ids[c])).Distinct().Select(id => JsonValue.Create(id))]);
        foreach (var line in lines)
        {
            handling.Member("fix_commits")[line] = new JsonArray([.. _commits.Select(c => JsonValue.Create(c))]);
        }
    }
}
