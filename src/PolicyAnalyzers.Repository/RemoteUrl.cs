namespace PolicyAnalyzers.Repository;

/// <summary>The address of a remote, of which only owner and name matter here: addresses may hold credentials.</summary>
internal static class RemoteUrl
{
    /// <returns><c>OWNER/NAME</c>; null for an address that has no such path, such as a folder.</returns>
    public static string? NameOf(string url)
    {
        // git@host:owner/name.git is no URI; everything else that names a host is.
        var path = Uri.TryCreate(url, UriKind.Absolute, out var uri) && !uri.IsFile ? uri.AbsolutePath
            : !url.Contains("://", StringComparison.Ordinal) && url.IndexOf(':', StringComparison.Ordinal) is > 1 and var colon ? url[(colon + 1)..]
            : "";
        var parts = path.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
        {
            return null;
        }

        var name = parts[^1].EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? parts[^1][..^4] : parts[^1];
        return $"{parts[^2]}/{name}";
    }
}
