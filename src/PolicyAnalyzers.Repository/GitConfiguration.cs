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

    /// <summary>The address of the remote named origin, as git would answer.</summary>
    /// <param name="root">The folder that <c>.git</c> stands in.</param>
    /// <returns>Null where it is not there in the plain form in which git writes it: then git is to be asked.</returns>
    public static string? ReadOrigin(string root)
    {
        // A file that includes others is none for Read.
        var text = Read(root) is { } content ? Encoding.UTF8.GetString(content) : "";
        if (IsBeyondLines(text))
        {
            return null;
        }

        string? origin = null;
        var isOrigin = false;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('['))
            {
                if (!IsPlainHeader(line))
                {
                    return null;
                }

                isOrigin = line == "[remote \"origin\"]";
            }
            else if (isOrigin && line.StartsWith("url", StringComparison.OrdinalIgnoreCase))
            {
                if (line[3..].Split('=', 2, StringSplitOptions.TrimEntries) is not ["", var url] || url.Contains('"', StringComparison.Ordinal))
                {
                    return null;
                }

                origin = url;
            }
        }

        return origin;
    }

    // Escapes, comments, and a file of the work tree that counts for more.
    private static bool IsBeyondLines(string text) => text.AsSpan().IndexOfAny('\\', '#', ';') >= 0 || text.Contains("worktreeConfig", StringComparison.OrdinalIgnoreCase);

    // Nothing stands behind it, and it is none of the other ways to write [remote "origin"].
    private static bool IsPlainHeader(string line) =>
        line.IndexOf(']', StringComparison.Ordinal) == line.Length - 1
        && (line.StartsWith("[remote \"", StringComparison.Ordinal) || !line.StartsWith("[remote", StringComparison.OrdinalIgnoreCase));

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
