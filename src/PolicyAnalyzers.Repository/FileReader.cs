using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Repository;

/// <summary>Reads files of one repository: none that lies outside, none beyond <see cref="MaxLength"/>, none that would block.</summary>
internal sealed class FileReader(string root)
{
    /// <summary>In bytes. The largest policy known is a hundredth of it.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    private readonly string _root = RealPath.Of(root) ?? root;

    public List<RepositoryFile> Files { get; } = [];

    public List<UnreadFile> Unread { get; } = [];

    /// <param name="maxLength">In bytes.</param>
    public void Read(string path, int maxLength = MaxLength)
    {
        try
        {
            if (RealPath.Of(Path.Combine(root, path)) is not { } real || !IsInside(real))
            {
                Unread.Add(new(path, "its links lead outside of the repository, or in a circle"));
            }
            else if (new FileInfo(real) is { Exists: true } file)
            {
                Read(path, file, maxLength);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            Unread.Add(new(path, e.Message));
        }
    }

    private void Read(string path, FileInfo file, int maxLength)
    {
        if (file.Length > maxLength)
        {
            Unread.Add(new(path, $"it is longer than {maxLength / 1024 / 1024} MB"));
        }
        else
        {
            // A pipe or a device has no length either, and opening one may wait for ever.
            Files.Add(new(path, file.Length == 0 ? ReadOnlyMemory<byte>.Empty : File.ReadAllBytes(file.FullName)));
        }
    }

    private bool IsInside(string path) => path.StartsWith(Path.TrimEndingDirectorySeparator(_root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
