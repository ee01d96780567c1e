using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Checks;

/// <summary>Finds the policy among the files of a repository: in the places, and in the order, in which platforms look.</summary>
internal static class PolicyLocator
{
    private static readonly string[] Folders = [".github/", "", "docs/"];
    private static readonly string[] Read = ["security.md", "security.markdown"];
    private static readonly string[] NotRead = ["security.rst", "security.adoc", "security.txt", "security"];

    public static (SourceText? Policy, Finding? Missing) Find(RepositorySnapshot snapshot, CheckOptions options)
    {
        if (FirstUnread(snapshot, options) is { } barred)
        {
            return (null, new Finding(RuleCatalog.POL9001, null, $"{barred.Path} could not be read, because {barred.Reason}."));
        }

        if (options.PolicyFile is { } named)
        {
            return Get(snapshot, named) is { } file
                ? (Text(file), null)
                : (null, new Finding(RuleCatalog.POL1001, null, $"The policy that was named (SecurityPolicyFile, --policy-file) is not there: '{named}'. Name a Markdown file relative to the repository's root."));
        }

        if (First(snapshot, Read) is { } found)
        {
            return (Text(found), null);
        }

        if (options.PolicyUrl is not null)
        {
            return (null, null);
        }

        var message = First(snapshot, NotRead) is { } unread
            ? $"{unread.Path} is found, but not read: only Markdown is. Keep the policy in SECURITY.md, or name where it is kept with SecurityPolicyUrl."
            : "No security policy: there is no SECURITY.md in .github/, the root or docs/. Add one (security-policy init), name the file with SecurityPolicyFile, or, "
              + "where the organisation keeps one for all its repositories in its .github repository, name its address with SecurityPolicyUrl.";
        return (null, new Finding(RuleCatalog.POL1001, null, message));
    }

    /// <summary>The files in the places where platforms look, in the order in which they do.</summary>
    public static IEnumerable<RepositoryFile> Candidates(RepositorySnapshot snapshot) => All(snapshot, Read);

    private static SourceText Text(RepositoryFile file) => SourceText.FromBytes(file.Path, file.Content.Span);

    // Another file further down the list must not stand in for it unnoticed.
    private static UnreadFile? FirstUnread(RepositorySnapshot snapshot, CheckOptions options) =>
        snapshot.Unread.FirstOrDefault(f => options.PolicyFile is { } named
            ? IsSame(f.Path, named)
            : Folders.Any(folder => Read.Any(name => IsSame(f.Path, folder + name))));

    private static RepositoryFile? Get(RepositorySnapshot snapshot, string path) => snapshot.Files.FirstOrDefault(f => IsSame(f.Path, path));

    private static bool IsSame(string path, string other) => string.Equals(path, other.Replace('\\', '/'), StringComparison.OrdinalIgnoreCase);

    private static RepositoryFile? First(RepositorySnapshot snapshot, string[] names) => All(snapshot, names).FirstOrDefault();

    private static IEnumerable<RepositoryFile> All(RepositorySnapshot snapshot, string[] names) =>
        Folders.SelectMany(folder => names.Select(name => Get(snapshot, folder + name))).OfType<RepositoryFile>();
}
