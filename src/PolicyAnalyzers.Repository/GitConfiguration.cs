using System.Text;

namespace PolicyAnalyzers.Repository;

/// <summary>The file in which git keeps the settings of one repository, such as its remotes, found without a process.</summary>
public static class GitConfiguration
{
    // In bytes; it holds some lines for each remote and branch.
    private const int MaxLength = 1024 * 1024;

    /// <param name="root">The folder that <c>.git</c> stands in.</param>
    /// <returns>Null where there is none, and where it leads on to other files.</returns>
    public static byte[]? Read(string root)
    {
        try
        {
            var file = new FileInfo(Path.Combine(FolderOf(root), "config"));
            // A pipe has no length either, and opening one may wait for ever.
            if (file is not { Exists: true, Length: > 0 and <= MaxLength })
            {
                return null;
            }

            var content = File.ReadAllBytes(file.FullName);
            return Encoding.Latin1.GetString(content).Contains("[include", StringComparison.OrdinalIgnoreCase) ? null : content;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // A work tree beside the first one, and a submodule, have a file that says where the folder is; a work tree shares most of it.
    private static string FolderOf(string root)
    {
        var git = Follow(Path.Combine(root, ".git"), "gitdir: ") ?? Path.Combine(root, ".git");
        return Follow(Path.Combine(git, "commondir"), "") ?? git;
    }

    private static string? Follow(string link, string prefix) =>
        new FileInfo(link) is { Exists: true, Length: > 0 and <= MaxLength } && File.ReadAllText(link) is var text && text.StartsWith(prefix, StringComparison.Ordinal)
            ? Path.GetFullPath(text[prefix.Length..].TrimEnd(), Path.GetDirectoryName(link)!)
            : null;
}
