using System.IO.Compression;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>A copy of the package whose props and targets are empty: what a build pays for any package that brings as many analyzers.</summary>
internal static class EmptiedPackage
{
    public const string Version = "0.0.0";

    /// <returns>The folder that holds it.</returns>
    public static DirectoryInfo Create(string package, DirectoryInfo root)
    {
        var feed = root.CreateSubdirectory("feed");
        using var source = ZipFile.OpenRead(package);
        using var copy = ZipFile.Open(Path.Combine(feed.FullName, $"PolicyAnalyzers.{Version}.nupkg"), ZipArchiveMode.Create);
        foreach (var entry in source.Entries)
        {
            using var from = entry.Open();
            using var to = copy.CreateEntry(entry.FullName).Open();
            using var writer = new StreamWriter(to, leaveOpen: true);
            switch (Path.GetExtension(entry.Name))
            {
                case ".props" or ".targets":
                    writer.Write("<Project />");
                    break;
                case ".nuspec":
                    var version = Path.GetFileNameWithoutExtension(package)["PolicyAnalyzers.".Length..];
                    writer.Write(new StreamReader(from).ReadToEnd().Replace($"<version>{version}<", $"<version>{Version}<", StringComparison.Ordinal));
                    break;
                default:
                    from.CopyTo(to);
                    break;
            }
        }

        return feed;
    }
}
