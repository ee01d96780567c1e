using System.Collections.Immutable;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>The policies that are measured: every Markdown file of a folder.</summary>
internal static class Corpus
{
    /// <summary>Names the folder where no argument does; the processes that BenchmarkDotNet starts read it.</summary>
    public const string Variable = "POLICY_CORPUS";

    public static ImmutableArray<SourceText> Read(DirectoryInfo? folder) =>
    [
        .. Files(folder).Select(file => SourceText.FromBytes(file.Name, File.ReadAllBytes(file.FullName))),
    ];

    public static IEnumerable<FileInfo> Files(DirectoryInfo? folder)
    {
        folder ??= Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path
            ? new(path)
            : throw new InvalidOperationException($"Name a folder of policies, as an argument or in {Variable}.");
        return folder.GetFiles("*.md", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal);
    }
}
