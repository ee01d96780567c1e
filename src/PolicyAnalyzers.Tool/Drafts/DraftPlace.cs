using System.Text;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tool.Input;

namespace PolicyAnalyzers.Tool.Drafts;

/// <summary>Where a new policy goes, and what is around it.</summary>
/// <param name="Root">Of the repository.</param>
/// <param name="Path">Relative to the root, with forward slashes.</param>
internal sealed record DraftPlace(string Root, string Path, RepositorySnapshot Snapshot, CheckOptions Options)
{
    private const string GitHubFolder = ".github/";

    /// <param name="file">As the user named it, relative to the folder; null for the usual place.</param>
    public static DraftPlace Find(string directory, string? file, DateOnly asOf)
    {
        var root = RepositoryFolder.Root(directory);
        var options = new CheckOptions { AsOf = asOf };
        var snapshot = RepositoryReader.Read(root, options, name: true, tags: true);
        if (Existing(snapshot, options) is { } existing)
        {
            throw new UsageException($"There is a policy already: {existing}. Nothing is written. 'security-policy fix' mends a policy that is there.");
        }

        var path = file is null ? UsualPath(snapshot) : RepositoryReader.Relative(root, file);
        var place = new DraftPlace(root, path, snapshot, options with { PolicyFile = file is null ? null : path });
        return path.StartsWith("../", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(path) ? throw new UsageException($"--file is '{file}', which is outside of '{directory}'. Name a file in it, such as SECURITY.md.")
            : System.IO.Path.Exists(place.OnDisk) ? throw new UsageException($"'{path}' is there already. Nothing is written.")
            : place;
    }

    private string OnDisk => System.IO.Path.Combine(Root, Path);

    /// <summary>Writes a text that passes every rule, and none that does not.</summary>
    /// <returns>What is found in other files now that there is a policy.</returns>
    public IReadOnlyList<Finding> Write(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var report = RepositoryCheck.Run(Snapshot with { Files = Snapshot.Files.Add(new(Path, bytes)) }, Options);
        if (report.Findings.FirstOrDefault(f => f.Location is null || f.Location.Path == Path) is { } finding)
        {
            throw new UsageException($"With these answers the policy would not pass {finding.Rule.Id}: {finding.Message} Nothing is written.");
        }

        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(OnDisk)!);
            FileReplacement.Create(OnDisk, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"Cannot write '{OnDisk}': {e.Message}");
        }

        return report.Findings;
    }

    // A text about something else, such as hardening, may bear the name; a policy in a format that is not read counts.
    private static string? Existing(RepositorySnapshot snapshot, CheckOptions options) =>
        RepositoryCheck.Run(snapshot, options).Policy is { } policy
            ? policy.Kind is PolicyKind.Other ? null : policy.Source.Path
            : snapshot.Files.Select(f => f.Path).Concat(snapshot.Unread.Select(f => f.Path)).FirstOrDefault(path => StemIs(path, "security"));

    // With its like: people who keep CONTRIBUTING in .github look for the policy there.
    private static string UsualPath(RepositorySnapshot snapshot) =>
        (snapshot.Files.Any(f => f.Path.StartsWith(GitHubFolder, StringComparison.OrdinalIgnoreCase) && (StemIs(f.Path, "contributing") || StemIs(f.Path, "support"))) ? GitHubFolder : "") + "SECURITY.md";

    private static bool StemIs(string path, string stem) => System.IO.Path.GetFileNameWithoutExtension(path).Equals(stem, StringComparison.OrdinalIgnoreCase);
}
