using System.Collections.Immutable;

namespace PolicyAnalyzers.Repository;

/// <summary>
/// Commits as patches in files, and whether those apply elsewhere. Nothing of the repository is changed, its index and work tree included: what
/// is tried is tried in a repository beside it that borrows its objects.
/// </summary>
/// <param name="folder">Of the repository, absolute.</param>
public sealed class GitPatch(string folder)
{
    // Author and message as they are, and no setting of the user's decides what a patch looks like.
    private static readonly string[] Format =
    [
        "-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false", "format-patch", "-1", "--quiet", "--no-signature", "--no-attach", "--no-cover-letter", "--no-thread",
        "--full-index", "--binary", "--no-color", "--no-ext-diff", "--no-textconv",
    ];

    /// <returns>The full id of a commit.</returns>
    /// <exception cref="GitRefusedException">It is none.</exception>
    public string Resolve(string revision) => Say("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").Trim();

    /// <summary>A commit that joins others has no patch of its own.</summary>
    /// <param name="commit">A full id.</param>
    public bool IsMerge(string commit) => Say("rev-list", "--no-walk", "--parents", "--end-of-options", commit).Split(' ').Length > 2;

    /// <summary>Writes a commit as a mail that <c>git am</c> reads.</summary>
    /// <param name="commit">A full id.</param>
    /// <param name="directory">Into which it goes, absolute.</param>
    /// <param name="number">Its number in a series.</param>
    public void Write(string commit, string directory, int number) =>
        Say([.. Format, "--start-number", number.ToString(System.Globalization.CultureInfo.InvariantCulture), "--output-directory", directory, "--end-of-options", commit]);

    /// <summary>Patch ids by commit (<c>git patch-id --stable</c>); of an empty commit there is none.</summary>
    /// <param name="commits">Full ids.</param>
    public ImmutableDictionary<string, string> ReadIds(IEnumerable<string> commits) =>
        GitCommits.ReadPatchIdsAsync(folder, [.. commits]).GetAwaiter().GetResult();

    /// <summary>Tries patches on a commit, one on top of the other.</summary>
    /// <param name="commit">A full id, or the full name of a reference.</param>
    /// <param name="patches">Files, absolute.</param>
    /// <returns>Null where all apply, else what git says of the first that does not.</returns>
    public string? TryApply(string commit, IEnumerable<string> patches)
    {
        var id = Resolve(commit);
        var scratch = Directory.CreateTempSubdirectory("policy-patch-").FullName;
        try
        {
            Ask(scratch, "init", "--quiet", "--bare", "--template=", "--object-format=" + Say("rev-parse", "--show-object-format").Trim());
            Directory.CreateDirectory(Path.Combine(scratch, "objects", "info"));
            File.WriteAllText(Path.Combine(scratch, "objects", "info", "alternates"), Path.GetFullPath(Say("rev-parse", "--git-path", "objects").TrimEnd('\n'), folder) + "\n");
            Ask(scratch, "read-tree", "--end-of-options", id);
            return GitProcess.RunAsync(scratch, ["apply", "--cached", "--whitespace=nowarn", "--", .. patches]).GetAwaiter().GetResult() is GitAnswer.Refused { Detail: var detail } ? detail : null;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private string Say(params string[] arguments) => Ask(folder, arguments);

    private static string Ask(string folder, params string[] arguments) => GitProcess.RunAsync(folder, arguments).GetAwaiter().GetResult() switch
    {
        GitAnswer.Output { Text: var text } => text,
        GitAnswer.NotStarted => throw new GitRefusedException("there is no git to run"),
        GitAnswer.NoRepository => throw new GitRefusedException("the folder is in no git repository"),
        GitAnswer.Refused { Detail: var detail } => throw new GitRefusedException(detail),
        _ => throw new InvalidOperationException("An answer of git of no known kind."),
    };
}

/// <summary>git did not do what it was asked for.</summary>
/// <param name="message">Half a sentence.</param>
public sealed class GitRefusedException(string message) : Exception(message);
