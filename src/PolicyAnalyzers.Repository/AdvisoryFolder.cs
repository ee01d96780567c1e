using System.IO.Enumeration;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Repository;

/// <summary>The files of advisories: those of a repository, which are public, and those of a folder outside of it, which are not.</summary>
public static class AdvisoryFolder
{
    /// <summary>Of the published records, relative to the root.</summary>
    public const string Published = ".security/advisories";

    /// <summary>In bytes; the largest record of a public database is a tenth of it.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = true,
    };

    /// <param name="root">Which the paths are relative to.</param>
    /// <param name="folder">Relative to the root; need not be there.</param>
    /// <param name="more">Files beside those in the folder, relative to the root.</param>
    public static AdvisoryFiles Read(string root, string folder, IEnumerable<string> more)
    {
        var reader = new FileReader(root);
        var full = Path.Combine(root, folder);
        IEnumerable<string> found = Directory.Exists(full) ? Find(root, full) : [];
        foreach (var path in found.Concat(more).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            reader.Read(path, MaxLength);
        }

        return new([.. reader.Files], [.. reader.Unread]);
    }

    /// <summary>The folder of undisclosed advisories. Nothing of it stands in what is thrown or told: whoever reads it may read a log.</summary>
    /// <param name="root">Of the repository that must not hold it.</param>
    /// <param name="folder">Absolute.</param>
    /// <returns>Null where there is no such folder.</returns>
    public static EmbargoFolder? ReadEmbargoed(string root, string folder)
    {
        try
        {
            return Path.IsPathFullyQualified(folder) && RealPath.Of(folder) is { } real && Directory.Exists(real)
                ? new(Read(real, "", []), IsInside(real, RealPath.Of(root) ?? root))
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>One of these files lies in the folder of undisclosed advisories, or is a copy of one that does.</summary>
    /// <param name="folder">Absolute.</param>
    public static bool HoldsAny(string folder, IEnumerable<string> files)
    {
        try
        {
            if (RealPath.Of(folder) is not { } real || !Directory.Exists(real))
            {
                return false;
            }

            var secrets = Read(real, "", []).Files.Where(f => !f.Content.IsEmpty).ToLookup(f => (long)f.Content.Length);
            return files.Any(file => RealPath.Of(file) is { } path && new FileInfo(path) is { Exists: true } info
                && (IsInside(path, real) || (secrets[info.Length].Any() && IsCopy(path, secrets[info.Length]))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException or ArgumentException or NotSupportedException)
        {
            // What cannot be read here cannot be packed either.
            return false;
        }
    }

    private static bool IsCopy(string path, IEnumerable<RepositoryFile> secrets)
    {
        var content = File.ReadAllBytes(path);
        return secrets.Any(s => s.Content.Span.SequenceEqual(content));
    }

    private static bool IsInside(string folder, string root) =>
        (Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static FileSystemEnumerable<string> Find(string root, string folder) =>
        new(folder, (ref FileSystemEntry entry) => RepositoryReader.Relative(root, entry.ToFullPath()), Everywhere)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase),
            // A link to a folder could lead back to where it stands; a link to a file is judged by where it leads.
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
