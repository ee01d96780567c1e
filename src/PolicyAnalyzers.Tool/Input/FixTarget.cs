using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tool.Input;

/// <summary>A policy to be mended.</summary>
/// <param name="File">On disk.</param>
internal sealed record FixTarget(string File, PolicyRepair Begin)
{
    public SourceText Source => Begin.Report.Policy!.Source;

    /// <param name="path">A repository's folder, or a file to be read for itself.</param>
    /// <param name="policyFile">The policy, relative to the folder, in place of the usual files.</param>
    public static FixTarget Open(string path, string? policyFile, DateOnly asOf)
    {
        var isFolder = Directory.Exists(path);
        if (!isFolder && policyFile is not null)
        {
            throw new UsageException($"--policy-file names a file in a repository, and '{path}' is no folder. Leave one of the two out.");
        }

        var begin = isFolder ? OpenFolder(Path.GetFullPath(path), policyFile, asOf) : Begun(DocumentFile.Snapshot(path, null, asOf));
        if (begin.Report.Policy is not { } policy)
        {
            throw new UsageException($"There is nothing to mend in '{path}': {begin.Report.Findings[0].Message}");
        }

        return policy.Source.IsBinary
            ? throw new UsageException($"'{policy.Source.Path}' is not text. Name a Markdown file, such as SECURITY.md.")
            : new(isFolder ? Path.Combine(path, policy.Source.Path) : path, begin);
    }

    private static PolicyRepair OpenFolder(string root, string? policyFile, DateOnly asOf)
    {
        var options = new CheckOptions { AsOf = asOf, PolicyFile = policyFile is null ? null : RepositoryReader.Relative(root, policyFile) };
        return PolicyRepair.Begin(RepositoryReader.Read(root, options, name: true, tags: true), options);
    }

    private static PolicyRepair Begun((RepositorySnapshot Snapshot, CheckOptions Options) file) => PolicyRepair.Begin(file.Snapshot, file.Options);
}
