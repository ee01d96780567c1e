using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PolicyAnalyzers.Tests;

/// <summary>The reference assemblies that the SDK itself brings: no test needs a feed for them.</summary>
internal static class Framework
{
    public static ImmutableArray<MetadataReference> References { get; } = Pack("Microsoft.NETCore.App.Ref");

    public static ImmutableArray<MetadataReference> WebReferences { get; } = Pack("Microsoft.AspNetCore.App.Ref");

    private static ImmutableArray<MetadataReference> Pack(string name) => [.. Directory.GetFiles(Folder(name), "*.dll").Select(file => MetadataReference.CreateFromFile(file))];

    private static string Folder(string name)
    {
        var packs = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", name);
        var newest = Directory.GetDirectories(packs).MaxBy(folder => Version.Parse(Path.GetFileName(folder).Split('-')[0]))
            ?? throw new DirectoryNotFoundException($"No reference assemblies in {packs}");
        return Directory.GetDirectories(Path.Combine(newest, "ref")).Single();
    }
}
