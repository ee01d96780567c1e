using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tool.Input;

/// <summary>What the checks found in one folder.</summary>
/// <param name="Directory">As the user named it.</param>
/// <param name="Findings">Of the repository, then of the release.</param>
/// <param name="Summaries">One line a check.</param>
internal sealed record CheckedRepository(string Directory, SecurityPolicy? Policy, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Summaries);

/// <summary>A folder taken for the root of a repository.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder with <c>.git</c> that the current folder is in, else the current folder.</summary>
    public static string Current() => Enclosing(Directory.GetCurrentDirectory());

    /// <summary>The folder with <c>.git</c> that a folder is in, else the folder itself.</summary>
    public static string Enclosing(string directory)
    {
        for (var folder = new DirectoryInfo(directory); folder is not null; folder = folder.Parent)
        {
            // In a worktree and in a submodule it is a file.
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
            {
                return folder.FullName;
            }
        }

        return directory;
    }

    /// <summary>The full path of a folder that a user named.</summary>
    public static string Root(string directory) => Directory.Exists(directory)
        ? Path.GetFullPath(directory)
        : throw new UsageException(File.Exists(directory)
            ? $"'{directory}' is a file. Name a repository's folder, or use 'security-policy facts {directory}'."
            : $"There is no folder '{directory}'. Name the folders of repositories.");

    /// <param name="options">Files in it are as the user wrote them: relative to the repository's root.</param>
    /// <param name="release">The version to be judged by the gate; null: none is.</param>
    /// <param name="embargo">The folder of undisclosed advisories; null: none is named.</param>
    public static CheckedRepository Check(string directory, CheckOptions options, string? release, string? embargo)
    {
        var root = Root(directory);
        options = options with { PolicyFile = Relative(options.PolicyFile), Baseline = Relative(options.Baseline) };
        var snapshot = RepositoryReader.Read(root, options, name: true, tags: true, embargo: embargo, fixes: release is not null);
        var report = RepositoryCheck.Run(snapshot, options);
        string[] summaries = [report.Summary, .. report.Notice is { } notice ? new[] { notice } : []];
        if (release is null)
        {
            return new(directory, report.Policy, report.Findings, summaries);
        }

        var gate = ReleaseCheck.Run(snapshot, report.Policy, release, options);
        return new(directory, report.Policy, [.. report.Findings, .. gate.Findings], [.. summaries, gate.Summary]);

        string? Relative(string? path) => path is null ? null : RepositoryReader.Relative(root, path);
    }
}
