using System.Collections.Immutable;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Repository;

/// <summary>What a host wants to know of a repository; what costs a process of git is asked for.</summary>
/// <param name="PolicyFile">As in <see cref="CheckOptions.PolicyFile"/>.</param>
/// <param name="Baseline">As in <see cref="CheckOptions.Baseline"/>.</param>
public sealed record RepositoryQuery(string? PolicyFile = null, bool Name = false, bool Tags = false, string? Baseline = null);

/// <summary>Reads from disk what the checks may know of a repository.</summary>
public static class RepositoryReader
{
    private static readonly string[] Stems = ["security", "readme", "contributing", "support"];
    private static readonly string[] Folders = [".github", "docs"];
    private static readonly string[] TemplateExtensions = [".md", ".yml", ".yaml"];

    private static readonly EnumerationOptions EveryCase = new()
    {
        MatchCasing = MatchCasing.CaseInsensitive,
        // Hidden files and links count: .github is one by its name, and a link is judged by where it leads.
        AttributesToSkip = 0,
        IgnoreInaccessible = true,
    };

    /// <param name="root">Absolute path of the folder that the repository's paths are relative to.</param>
    public static RepositorySnapshot Read(string root, RepositoryQuery query)
    {
        var git = new Git(root);
        var name = query.Name ? git.ReadNameAsync() : Task.FromResult<string?>(null);
        var tags = query.Tags ? git.ReadTagsAsync() : Task.FromResult(new TagListing(GitState.NotAsked, []));

        var reader = new FileReader(root);
        foreach (var path in FindCandidates(root).Concat(Named(root, query.PolicyFile)).Concat(Named(root, query.Baseline)).Distinct(StringComparer.Ordinal))
        {
            reader.Read(path);
        }

        return new()
        {
            Files = [.. reader.Files],
            Unread = [.. reader.Unread],
            Name = name.GetAwaiter().GetResult(),
            Tags = tags.GetAwaiter().GetResult(),
        };
    }

    /// <summary>A path that a user gave, relative to the root, with forward slashes; it leads outside where it starts with "../".</summary>
    public static string Relative(string root, string path) =>
        Path.GetRelativePath(root, Path.GetFullPath(path.Replace('\\', '/'), root)).Replace('\\', '/');

    private static IEnumerable<string> FindCandidates(string root)
    {
        var top = new DirectoryInfo(root);
        if (!top.Exists)
        {
            return [];
        }

        // The order of a folder's entries is the file system's own; findings must not depend on it.
        var folders = top.EnumerateDirectories("*", EveryCase).Where(d => Folders.Contains(d.Name, StringComparer.OrdinalIgnoreCase)).ToImmutableArray();
        var named = folders.Add(top).SelectMany(d => d.EnumerateFiles("*", EveryCase).Where(IsNamedLikeOurs));
        var templates = folders
            .Where(d => d.Name.Equals(".github", StringComparison.OrdinalIgnoreCase))
            .SelectMany(d => d.EnumerateDirectories("ISSUE_TEMPLATE", EveryCase))
            .SelectMany(d => d.EnumerateFiles("*", EveryCase))
            .Where(f => TemplateExtensions.Contains(f.Extension, StringComparer.OrdinalIgnoreCase));
        return named.Concat(templates).Select(f => Relative(root, f.FullName)).Order(StringComparer.Ordinal);
    }

    private static bool IsNamedLikeOurs(FileInfo file) =>
        Stems.Contains(Path.GetFileNameWithoutExtension(file.Name), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Named(string root, string? file)
    {
        if (string.IsNullOrEmpty(file))
        {
            return [];
        }

        var path = Relative(root, file);
        return File.Exists(Path.Combine(root, path)) ? [path] : [];
    }
}
