using PolicyAnalyzers.Policy.Readers;

namespace PolicyAnalyzers.Rules;

/// <summary>A link leads to a file or a heading that is not there.</summary>
internal static class POL1017
{
    // Pages of a repository on its platform, which no clone has.
    private static readonly string[] PlatformPages =
        ["security", "issues", "discussions", "pulls", "pull", "releases", "tags", "wiki", "tree", "blob", "raw", "actions", "commits", "commit", "compare", "projects", "graphs", "network", "labels", "milestones"];

    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var anchors = new Lazy<HashSet<string>>(() => Anchors.Of(context.Policy.Document));
        foreach (var link in context.Policy.Document.Links.Where(l => !IsElsewhere(l.Target) && MailLink.Of(l) is null && !StandIn.IsTarget(l.Target)))
        {
            var (path, fragment) = Split(link.Target);
            var problem = path.Length == 0
                ? fragment is null ? "This link leads nowhere" : HasAnchor(anchors.Value, fragment) ? null : $"No heading here is named '#{fragment}'"
                : Exists(context, path) ? null : $"There is no '{path}' in this repository";
            if (problem is not null)
            {
                yield return context.At(RuleCatalog.POL1017, link.TargetSpan, $"{problem}. Correct the link, or remove it.") with
                {
                    // Where the target stands elsewhere, or there is none, the span is that of the whole link.
                    AuthorEdit = link.TargetSpan != link.Span ? new(link.TargetSpan, "Where is this link to lead?") { Example = path.Length == 0 ? "#reporting-a-vulnerability" : "README.md" } : null,
                };
            }
        }
    }

    // "https:", "mailto:", "//host": a scheme has at least two letters, and a colon before any slash.
    private static bool IsElsewhere(string target) =>
        target.StartsWith("//", StringComparison.Ordinal) || target.IndexOf(':') is > 1 and var colon && target.AsSpan(0, colon).IndexOfAny("/#?.") < 0;

    private static (string Path, string? Fragment) Split(string target)
    {
        var hash = target.IndexOf('#');
        var path = (hash < 0 ? target : target[..hash]).Split('?')[0];
        return (Uri.UnescapeDataString(path.Trim()), hash < 0 ? null : Uri.UnescapeDataString(target[(hash + 1)..]));
    }

    private static bool HasAnchor(HashSet<string> anchors, string fragment)
    {
        const string prefix = "user-content-";
        return fragment is "" or "top" || anchors.Contains(fragment) || (fragment.StartsWith(prefix, StringComparison.Ordinal) && anchors.Contains(fragment[prefix.Length..]));
    }

    // From the folder of the policy, or from the root where it begins with a slash. What leaves the repository is the platform's.
    private static bool Exists(PolicyContext context, string path)
    {
        if (context.Snapshot.Paths is not { } paths)
        {
            return true;
        }

        var parts = new List<string>(path[0] == '/' ? [] : context.Policy.Source.Path.Split('/')[..^1]);
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case ".":
                    break;
                case ".." when parts.Count == 0:
                    return true;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return parts.Count == 0 || paths.Contains(string.Join('/', parts)) || PlatformPages.Contains(path.TrimStart('.', '/').Split('/')[0], StringComparer.Ordinal);
    }
}
