namespace PolicyAnalyzers.Tool.Input;

/// <summary>Writes a file as a whole or not at all.</summary>
internal static class FileReplacement
{
    /// <summary>Replaces what a file holds; behind a link, the file that it leads to.</summary>
    /// <param name="expected">What was read: a file that somebody has changed since is left alone.</param>
    public static void Write(string path, ReadOnlySpan<byte> expected, byte[] content)
    {
        string? unfinished = null;
        try
        {
            var file = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
            if (!File.ReadAllBytes(file).AsSpan().SequenceEqual(expected))
            {
                throw new UsageException($"'{path}' was changed by somebody else in the meantime. Nothing is written; run the command again.");
            }

            if (File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly))
            {
                throw new UsageException($"'{path}' is read-only. Nothing is written.");
            }

            unfinished = Unfinished(file);
            WriteNew(unfinished, content);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(unfinished, File.GetUnixFileMode(file));
            }

            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (unfinished is not null)
            {
                File.Delete(unfinished);
            }

            throw new UsageException($"Cannot write '{path}': {e.Message} Nothing is written.");
        }
    }

    /// <summary>Nobody but its owner may read it.</summary>
    public const UnixFileMode Secret = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>A script.</summary>
    public const UnixFileMode Executable = Secret | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Writes a file that must not be there.</summary>
    /// <param name="mode">Where a system has such modes; null: as everywhere.</param>
    public static void Create(string path, ReadOnlySpan<byte> content, UnixFileMode? mode = null)
    {
        var unfinished = Unfinished(path);
        try
        {
            WriteNew(unfinished, content, mode);
            File.Move(unfinished, path, overwrite: false);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string Unfinished(string file) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, $".{Path.GetFileName(file)}.{Path.GetRandomFileName()}");

    private static void WriteNew(string path, ReadOnlySpan<byte> content, UnixFileMode? mode = null)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        using var stream = new FileStream(path, options);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
