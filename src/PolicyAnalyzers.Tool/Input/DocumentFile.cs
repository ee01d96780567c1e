using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tool.Input;

/// <summary>One file read for itself: the folder that it is in is not taken for its repository.</summary>
internal static class DocumentFile
{
    // Far beyond any policy; a device or a disk image must not fill the memory.
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <param name="repository"><c>OWNER/NAME</c>; null where unknown.</param>
    public static (SecurityPolicy Policy, IReadOnlyList<Finding> Findings) Read(string path, string? repository, DateOnly asOf)
    {
        var (snapshot, options) = Snapshot(path, repository, asOf);
        var report = RepositoryCheck.Run(snapshot, options);
        return (report.Policy!, report.Findings);
    }

    /// <summary>The file as a repository of its own.</summary>
    public static (RepositorySnapshot Snapshot, CheckOptions Options) Snapshot(string path, string? repository, DateOnly asOf)
    {
        var name = path.Replace('\\', '/');
        return (new() { Files = [new(name, ReadBytes(path))], Name = repository }, new() { AsOf = asOf, PolicyFile = name });
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new MemoryStream();
            var chunk = new byte[81920];
            for (var read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
            {
                buffer.Write(chunk, 0, read);
                if (buffer.Length > MaxBytes)
                {
                    throw new UsageException($"'{path}' is larger than {MaxBytes >> 20} MB: no security policy is.");
                }
            }

            return buffer.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UsageException(Directory.Exists(path)
                ? $"'{path}' is a folder. Name a Markdown file, such as {Path.Combine(path, "SECURITY.md")}, or use 'security-policy check {path}'."
                : $"Cannot read '{path}': {e.Message} Name a Markdown file, such as SECURITY.md.");
        }
    }
}
