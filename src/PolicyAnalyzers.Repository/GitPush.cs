using System.Collections.Immutable;
using PolicyAnalyzers.Advisories.Fixes;

namespace PolicyAnalyzers.Repository;

/// <summary>One reference that is pushed, as git tells a hook.</summary>
/// <param name="LocalRef">Its full name here, or what the user wrote in its place.</param>
/// <param name="Local">The full id of what it becomes.</param>
/// <param name="RemoteRef">Its full name there.</param>
/// <param name="Remote">The full id of what it was; null where it is new.</param>
public sealed record PushedRef(string LocalRef, string Local, string RemoteRef, string? Remote);

/// <summary>Looks for names in what a push would make public: names of references, messages of tags and commits, and what each commit adds.</summary>
public static class GitPush
{
    private static readonly string[] Log = ["-c", "log.showSignature=false", "log", "--no-color", "--encoding=UTF-8", "--ignore-missing"];

    // What stood there before is public already: only what is added counts, of merges what neither side had.
    private static readonly string[] Changes = ["--format=%x00%H", "-p", "--cc", "-U0", "--no-renames", "--no-ext-diff", "--no-textconv", "--root"];

    private const string Message = "--format=%x00%H%n%an%n%cn%n%B";

    /// <param name="remote">The name of the remote, whose branches are public as far as they are known here; null where it has none.</param>
    /// <exception cref="GitRefusedException">Nothing can be said.</exception>
    public static async Task<ImmutableArray<Mention>> FindMentionsAsync(string root, IReadOnlyCollection<string> names, IReadOnlyList<PushedRef> refs, string? remote)
    {
        if (names.Count == 0 || refs.Count == 0)
        {
            return [];
        }

        // By standard input, because there may be thousands.
        var revisions = string.Join('\n', refs.Select(r => r.Local).Concat(refs.Select(r => r.Remote).OfType<string>().Select(r => "^" + r))) + "\n";
        string[] range = remote is null ? ["--stdin"] : ["--stdin", "--not", "--remotes=" + remote];
        var messages = GitProcess.RunAsync(root, revisions, [.. Log, Message, .. range]);
        var changes = GitProcess.RunAsync(root, revisions, [.. Log, .. Changes, .. range]);
        var tags = GitProcess.RunAsync(root, string.Concat(refs.Where(r => r.LocalRef.StartsWith("refs/tags/", StringComparison.Ordinal)).Select(r => r.Local + "\n")), ["cat-file", "--batch"]);
        return
        [
            .. from pushed in refs from name in names where NameSearch.Has(pushed.RemoteRef, name) select new Mention(name, "the name of a branch or tag"),
            .. from name in names where NameSearch.Has(Text(tags), name) select new Mention(name, "a tag"),
            .. Entries(await messages.ConfigureAwait(false)).SelectMany(e => names.Where(n => NameSearch.Has(e.Text, n)).Select(n => new Mention(n, $"the message of {e.Commit[..10]}"))),
            .. Entries(await changes.ConfigureAwait(false)).SelectMany(e => names.Where(n => e.Text.Split('\n').Any(line => IsAdded(line) && NameSearch.Has(line, n))).Select(n => new Mention(n, $"what {e.Commit[..10]} adds"))),
        ];
    }

    private static string Text(Task<GitAnswer> answer) => Text(answer.GetAwaiter().GetResult());

    private static string Text(GitAnswer answer) => answer switch
    {
        GitAnswer.Output { Text: var text } => text,
        GitAnswer.Refused { Detail: var detail } => throw new GitRefusedException(detail),
        _ => throw new GitRefusedException("git cannot read the repository"),
    };

    private static IEnumerable<(string Commit, string Text)> Entries(GitAnswer answer) =>
        from entry in Text(answer).Split('\0', StringSplitOptions.RemoveEmptyEntries)
        let end = entry.IndexOf('\n', StringComparison.Ordinal)
        // A file may hold a NUL as well; what follows it in such a file is not searched.
        where end >= 40
        select (entry[..end], entry[end..]);

    // There is no context; behind @@ stands a line of the file that is there already.
    private static bool IsAdded(string line) => line.Length > 0 && line[0] is not ('-' or '@') && !line.StartsWith(" -", StringComparison.Ordinal);
}
