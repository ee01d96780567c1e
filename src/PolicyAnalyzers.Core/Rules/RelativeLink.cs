using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>A link of the policy that leads to a file of its repository, or to a place in itself.</summary>
internal static class RelativeLink
{
    // Pages of a repository on its platform, which no clone has.
    private static readonly string[] PlatformPages =
        ["security", "issues", "discussions", "pulls", "pull", "releases", "tags", "wiki", "tree", "blob", "raw", "actions", "commits", "commit", "compare", "projects", "graphs", "network", "labels", "milestones"];

    public static bool Is(Link link) => !IsElsewhere(link.Target) && MailLink.Of(link) is null && !StandIn.IsTarget(link.Target);

    /// <summary>The parts of a relative target; the path is empty for a place in the same file.</summary>
    public static (string Path, string? Fragment) Split(string target)
    {
        var hash = target.IndexOf('#');
        var path = (hash < 0 ? target : target[..hash]).Split('?')[0];
        return (Uri.UnescapeDataString(path.Trim()), hash < 0 ? null : Uri.UnescapeDataString(target[(hash + 1)..]));
    }

    /// <summary>
    /// From the root of the repository: a target begins in the folder of the policy, or at the root where it begins with a slash.
    /// Null for what is no file of it, such as a page of the platform.
    /// </summary>
    public static string? Path(SourceText policy, string target)
    {
        if (target.Length == 0)
        {
            return null;
        }

        var parts = new List<string>(target[0] == '/' ? [] : policy.Path.Split('/')[..^1]);
        foreach (var part in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return parts.Count == 0 || PlatformPages.Contains(target.TrimStart('.', '/').Split('/')[0], StringComparer.Ordinal) ? null : string.Join('/', parts);
    }

    // "https:", "mailto:", "//host": a scheme has at least two letters, and a colon before any slash.
    private static bool IsElsewhere(string target) =>
        target.StartsWith("//", StringComparison.Ordinal) || target.IndexOf(':') is > 1 and var colon && target.AsSpan(0, colon).IndexOfAny("/#?.") < 0;
}
