using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PolicyAnalyzers.Tests;

/// <summary>The reference assemblies that the SDK itself brings: no test needs a feed for them.</summary>
internal static class Framework
{
    public static ImmutableArray<MetadataReference> References { get; } = [.. Directory.GetFiles(Folder(), "*.dll").Select(file => MetadataReference.CreateFromFile(file))];

    private static string Folder()
    {
        var packs = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var newest = Directory.GetDirectories(packs).MaxBy(folder => Version.Parse(Path.GetFileName(folder).Split('-')[0]))
            ?? throw new DirectoryNotFoundException($"No reference assemblies in {packs}");
        return Directory.GetDirectories(Path.Combine(newest, "ref")).Single();
    }
}
