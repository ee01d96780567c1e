using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Repository;

/// <summary>Reads what the commits of a repository tell of fixes: the log once, and patch ids once, however many records and lines there are.</summary>
internal static class GitCommits
{
    // Hash and parents, the author's time, the subject, names of what stands here, and the trailers, a line each; the log parts commits by NUL.
    private const string Format = "--format=%H %P%n%at%n%s%n%D%n%(trailers:unfold)";

    private static readonly string[] Log =
    [
        "-c", "log.showSignature=false", "log", "-z", "--topo-order", "--no-color", "--encoding=UTF-8", "--decorate=full",
        "--decorate-refs=refs/heads/", "--decorate-refs=refs/tags/", "--decorate-refs=refs/remotes/", "--decorate-refs=HEAD",
        Format, "--branches", "--tags", "--remotes", "HEAD",
    ];

    // Fixed, so that no configuration changes what a patch is.
    private static readonly string[] Patches = ["diff-tree", "--stdin", "-p", "-r", "--root", "--no-renames", "--no-ext-diff", "--no-textconv", "--diff-algorithm=myers", "--full-index"];

    private static readonly string[] PatchIds = ["patch-id", "--stable"];

    /// <param name="records">Whose fixes are looked for.</param>
    public static async Task<CommitLog> ReadAsync(string folder, AdvisorySet records, GitState tags)
    {
        var log = await GitProcess.RunAsync(folder, Log).ConfigureAwait(false) switch
        {
            GitAnswer.NotStarted => new(GitState.NoGit, []),
            GitAnswer.NoRepository => new(GitState.NoRepository, []),
            GitAnswer.Refused { Detail: var detail } => new(GitState.Failed, [], detail),
            GitAnswer.Output { Text: var text } => new CommitLog(tags == GitState.Shallow ? GitState.Shallow : GitState.Read, Parse(text)),
            _ => throw new InvalidOperationException("An answer of git of no known kind."),
        };

        var wanted = log.PossibleCopies(records);
        return wanted.IsEmpty ? log : log with { PatchIds = await ReadPatchIdsAsync(folder, wanted).ConfigureAwait(false) };
    }

    // Without them copies are not found, of which nothing is said: they are no reason to refuse what the log tells.
    public static async Task<ImmutableDictionary<string, string>> ReadPatchIdsAsync(string folder, ImmutableArray<string> commits)
    {
        var answer = await GitProcess.RunAsync(folder, string.Join('\n', commits) + "\n", [Patches, PatchIds]).ConfigureAwait(false);
        return answer is GitAnswer.Output { Text: var text }
            ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Where(p => p.Length == 2).ToImmutableDictionary(p => p[1], p => p[0], StringComparer.Ordinal)
            : ImmutableDictionary<string, string>.Empty;
    }

    private static ImmutableArray<Commit> Parse(string log)
    {
        var commits = ImmutableArray.CreateBuilder<Commit>();
        foreach (var entry in log.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Split('\n', 5) is [var ids, var time, var subject, var refs, var trailers] && ids.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var id, .. var parents])
            {
                _ = long.TryParse(time, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds);
                commits.Add(new(id, [.. parents], seconds, subject, trailers.Trim(), [.. ParseRefs(refs)]));
            }
        }

        return commits.ToImmutable();
    }

    // "HEAD -> refs/heads/main, tag: refs/tags/v1.0.0, refs/remotes/origin/main"; no name holds a blank.
    private static IEnumerable<string> ParseRefs(string decoration) => decoration
        .Replace(" -> ", ", ", StringComparison.Ordinal)
        .Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name.StartsWith("tag: ", StringComparison.Ordinal) ? name["tag: ".Length..] : name);
}
