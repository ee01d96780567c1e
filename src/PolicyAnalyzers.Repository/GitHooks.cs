namespace PolicyAnalyzers.Repository;

/// <summary>The hooks of a repository.</summary>
public static class GitHooks
{
    /// <param name="root">Of the repository, absolute.</param>
    /// <returns>Their folder, absolute, where <c>core.hooksPath</c> has it; null where git knows of none.</returns>
    public static string? Folder(string root) => GitProcess.RunAsync(root, "rev-parse", "--git-path", "hooks").GetAwaiter().GetResult() is GitAnswer.Output { Text: var path }
        ? Path.GetFullPath(path.TrimEnd('\n', '\r'), root)
        : null;
}
