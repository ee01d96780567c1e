using System.Collections.Immutable;
using PolicyAnalyzers.Advisories.Fixes;

namespace PolicyAnalyzers.Repository;

/// <summary>Looks for names in tracked files, and in messages of commits that no tag contains. The names go in by standard input: arguments of a process are seen by all users of a machine.</summary>
internal static class GitMentions
{
    private static readonly string[] Grep = ["grep", "-I", "-i", "-F", "-o", "-z", "--no-color", "--no-line-number", "--full-name", "-f", "-"];

    private static readonly string[] Log = ["-c", "log.showSignature=false", "log", "-z", "--no-color", "--encoding=UTF-8", "--format=%H%n%B"];

    /// <param name="commit">Whose files are looked at, and the messages up to it.</param>
    /// <param name="known">Commits, or <c>--tags</c> and <c>--remotes</c>: messages up to them are public already.</param>
    public static async Task<ImmutableArray<Mention>> ReadAsync(string folder, IReadOnlyCollection<string> names, string commit, params string[] known)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var files = GitProcess.RunAsync(folder, string.Join('\n', names) + "\n", [.. Grep, commit]);
        var messages = await GitProcess.RunAsync(folder, [.. Log, commit, "--not", .. known]).ConfigureAwait(false);
        return [.. InFiles(await files.ConfigureAwait(false), commit), .. InMessages(messages, names)];
    }

    // "HEAD:src/File.cs\0CVE-2026-0001\n"
    private static IEnumerable<Mention> InFiles(GitAnswer answer, string commit) =>
        answer is GitAnswer.Output { Text: var text }
            ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\0')).Where(p => p.Length == 2).Select(p => new Mention(p[1], p[0][(commit.Length + 1)..])).Distinct()
            : [];

    private static IEnumerable<Mention> InMessages(GitAnswer answer, IReadOnlyCollection<string> names) =>
        answer is GitAnswer.Output { Text: var text }
            ? from entry in text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
              let end = entry.IndexOf('\n', StringComparison.Ordinal)
              where end > 0
              from name in names
              where entry.AsSpan(end).Contains(name, StringComparison.OrdinalIgnoreCase)
              select new Mention(name, entry[..end])
            : [];
}
