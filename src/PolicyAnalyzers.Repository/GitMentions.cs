using System.Collections.Immutable;
using PolicyAnalyzers.Advisories.Fixes;

namespace PolicyAnalyzers.Repository;

/// <summary>Looks for names in tracked files, and in messages of commits that no tag contains. The names go in by standard input: arguments of a process are seen by all users of a machine.</summary>
internal static class GitMentions
{
    private static readonly string[] Files = ["grep", "-I", "-i", "-w", "-F", "-o", "-z", "--no-color", "--no-line-number", "--full-name", "-f", "-", "HEAD"];

    private static readonly string[] Messages = ["-c", "log.showSignature=false", "log", "-z", "--no-color", "--encoding=UTF-8", "--format=%H%n%B", "HEAD", "--not", "--tags"];

    public static async Task<ImmutableArray<Mention>> ReadAsync(string folder, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var files = GitProcess.RunAsync(folder, string.Join('\n', names) + "\n", Files);
        var messages = await GitProcess.RunAsync(folder, Messages).ConfigureAwait(false);
        return [.. InFiles(await files.ConfigureAwait(false)), .. InMessages(messages, names)];
    }

    // "HEAD:src/File.cs\0CVE-2026-0001\n"
    private static IEnumerable<Mention> InFiles(GitAnswer answer) =>
        answer is GitAnswer.Output { Text: var text }
            ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\0')).Where(p => p.Length == 2).Select(p => new Mention(p[1], p[0]["HEAD:".Length..])).Distinct()
            : [];

    private static IEnumerable<Mention> InMessages(GitAnswer answer, IReadOnlyCollection<string> names) =>
        answer is GitAnswer.Output { Text: var text }
            ? from entry in text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
              let end = entry.IndexOf('\n', StringComparison.Ordinal)
              where end > 0
              from name in names
              where NameSearch.Has(entry.AsSpan(end), name)
              select new Mention(name, entry[..end])
            : [];
}
