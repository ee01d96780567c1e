using System.IO.Compression;
using System.Text.Json;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Tool.Input;

/// <summary>The assemblies of a file, a folder or a NuGet package. What is no .NET assembly is passed over, and so are the parts of .NET that a self-contained program brings.</summary>
internal static class AssemblyFiles
{
    // Beyond any assembly; an entry of an archive may unpack to anything.
    private const int MaxBytes = 512 * 1024 * 1024;

    private static readonly RiskMarks Marks = new(_ => []);

    /// <returns>Each with its target framework, as far as a package tells it.</returns>
    public static IEnumerable<(AssemblyRisks Assembly, string Framework)> Read(string path)
    {
        try
        {
            // A stream of bytes without an end, or a folder too deep, ends up in one of these.
            var found = Directory.Exists(path) ? InFolder(path) : IsArchive(path) ? InArchive(path) : [(Parse(ReadFile(path)), "")];
            var assemblies = found.Where(f => f.Assembly is not null).Select(f => (f.Assembly!, f.Framework)).ToList();
            return assemblies.Count > 0 ? assemblies : throw new UsageException($"There is no .NET assembly in '{path}'. Name an assembly, a folder with assemblies, or a NuGet package.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or InvalidDataException)
        {
            throw new UsageException($"Cannot read '{path}': {e.Message} Name an assembly, a folder with assemblies, or a NuGet package.");
        }
    }

    private static IEnumerable<(AssemblyRisks? Assembly, string Framework)> InFolder(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var files = Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal).ToList();
        var framework = files.Where(file => file.EndsWith(".deps.json", StringComparison.OrdinalIgnoreCase)).SelectMany(RuntimeFiles).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return files.Where(file => IsAssembly(file) && !framework.Contains(Path.GetFullPath(file))).Select(file => (Parse(ReadFile(file)), ""));
    }

    private static IEnumerable<(AssemblyRisks? Assembly, string Framework)> InArchive(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        // Reference assemblies say what others say: they do not ship.
        foreach (var entry in archive.Entries.Where(entry => IsAssembly(entry.FullName) && !entry.FullName.StartsWith("ref/", StringComparison.OrdinalIgnoreCase)))
        {
            using var content = entry.Open();
            yield return (Parse(ReadAll(content, entry.FullName)), entry.FullName.Split('/') is ["lib" or "tools", var framework, _, ..] ? framework : "");
        }
    }

    // "runtimepack" is what the tools call the framework that a program carries with it.
    private static IEnumerable<string> RuntimeFiles(string depsFile)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(depsFile));
            var packs = document.RootElement.GetProperty("libraries").EnumerateObject().Where(library => library.Value.GetProperty("type").GetString() == "runtimepack").Select(library => library.Name).ToHashSet();
            return
            [
                .. from target in document.RootElement.GetProperty("targets").EnumerateObject()
                   from library in target.Value.EnumerateObject()
                   where packs.Contains(library.Name) && library.Value.TryGetProperty("runtime", out _)
                   from file in library.Value.GetProperty("runtime").EnumerateObject()
                   select Path.GetFullPath(Path.Combine(Path.GetDirectoryName(depsFile)!, Path.GetFileName(file.Name))),
            ];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Somebody else's file of that name.
            return [];
        }
    }

    private static byte[] ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return ReadAll(stream, path);
    }

    private static byte[] ReadAll(Stream stream, string name)
    {
        var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (var read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaxBytes)
            {
                throw new UsageException($"'{name}' is larger than {MaxBytes >> 20} MB: no assembly is.");
            }
        }

        return buffer.ToArray();
    }

    private static AssemblyRisks? Parse(byte[] bytes) => AssemblyRisks.Read([.. bytes], Marks);

    private static bool IsArchive(string path) => Path.GetExtension(path).ToUpperInvariant() is ".NUPKG" or ".ZIP";

    private static bool IsAssembly(string path) => Path.GetExtension(path).ToUpperInvariant() is ".DLL" or ".EXE";
}
