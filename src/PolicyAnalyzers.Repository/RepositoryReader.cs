using System.Collections.Immutable;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Repository;

/// <summary>Reads from disk what the checks may know of a repository.</summary>
public static class RepositoryReader
{
    private static readonly string[] Stems = ["security", "readme", "contributing", "support"];
    private static readonly string[] Folders = [".github", "docs"];
    private static readonly string[] Configurations = [".editorconfig", ".globalconfig"];
    private static readonly string[] TemplateExtensions = [".md", ".yml", ".yaml"];

    private static readonly EnumerationOptions EveryCase = new()
    {
        MatchCasing = MatchCasing.CaseInsensitive,
        // Hidden files and links count: .github is one by its name, and a link is judged by where it leads.
        AttributesToSkip = 0,
        IgnoreInaccessible = true,
    };

    /// <param name="root">Absolute path of the folder that the repository's paths are relative to.</param>
    /// <param name="options">Of which the files that they name are read.</param>
    /// <param name="name">The repository's name is wanted, which may cost a process of git.</param>
    /// <param name="tags">Its tags are wanted, which cost two.</param>
    /// <param name="embargo">The folder of undisclosed advisories, absolute; null where none is named.</param>
    /// <param name="fixes">What commits tell of the fixes of advisories is wanted, where there are any; it takes the tags along.</param>
    /// <param name="texts">As <see cref="ReadTexts"/> has read them; null where they are still to be read.</param>
    public static RepositorySnapshot Read(
        string root, CheckOptions options, bool name = false, bool tags = false, string? embargo = null, bool fixes = false, RepositorySnapshot? texts = null)
    {
        var git = new Git(root);
        var readName = name ? git.ReadNameAsync() : Task.FromResult<string?>(null);
        var readTags = tags ? git.ReadTagsAsync() : Task.FromResult(new TagListing(GitState.NotAsked, []));
        var snapshot = (texts ?? ReadTexts(root, options.PolicyFile, options.Baseline)) with
        {
            Advisories = AdvisoryFolder.Read(root, AdvisoryFolder.Published, options.Advisories),
            Embargo = embargo is null ? null : AdvisoryFolder.ReadEmbargoed(root, embargo) ?? EmbargoFolder.Unreadable,
            Name = readName.GetAwaiter().GetResult(),
            Tags = readTags.GetAwaiter().GetResult(),
            IsThere = path => IsThere(root, path),
        };
        return fixes ? AdvisoryHistory.AddTo(snapshot, root) : snapshot;
    }

    /// <summary><see cref="RepositorySnapshot.Files"/> and <see cref="RepositorySnapshot.Unread"/>, and nothing of the rest.</summary>
    /// <param name="named">Files that a user named, relative to the root or absolute.</param>
    public static RepositorySnapshot ReadTexts(string root, params string?[] named)
    {
        var reader = new FileReader(root);
        foreach (var path in FindCandidates(root).Concat(named.SelectMany(file => Named(root, file))).Distinct(StringComparer.Ordinal))
        {
            reader.Read(path);
        }

        return new() { Files = [.. reader.Files], Unread = [.. reader.Unread] };
    }

    /// <param name="path">Of a file or folder, relative to the root.</param>
    public static bool IsThere(string root, string path) => Path.Exists(Path.Combine(root, path));

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
        Stems.Contains(Path.GetFileNameWithoutExtension(file.Name), StringComparer.OrdinalIgnoreCase) || Configurations.Contains(file.Name);

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
