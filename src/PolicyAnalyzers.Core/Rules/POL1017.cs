using PolicyAnalyzers.Policy.Readers;

namespace PolicyAnalyzers.Rules;

/// <summary>A link leads to a file or a heading that is not there.</summary>
internal static class POL1017
{
    public static IEnumerable<Finding> Check(PolicyContext context) => Targets(context).Concat(BrokenMailLink.In(context, RuleCatalog.POL1017, shown: true));

    private static IEnumerable<Finding> Targets(PolicyContext context)
    {
        var anchors = new Lazy<HashSet<string>>(() => Anchors.Of(context.Policy.Document));
        foreach (var link in context.Policy.Document.Links.Where(RelativeLink.Is))
        {
            var (path, fragment) = RelativeLink.Split(link.Target);
            var problem = path.Length == 0
                ? fragment is null ? "This link leads nowhere" : HasAnchor(anchors.Value, fragment) ? null : $"No heading here is named '#{fragment}'"
                : IsThere(context, path) ? null : $"There is no '{path}' in this repository";
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

    private static bool HasAnchor(HashSet<string> anchors, string fragment)
    {
        const string prefix = "user-content-";
        return fragment is "" or "top" || anchors.Contains(fragment) || (fragment.StartsWith(prefix, StringComparison.Ordinal) && anchors.Contains(fragment[prefix.Length..]));
    }

    // Where nobody can look, all files are there.
    private static bool IsThere(PolicyContext context, string target) =>
        context.Snapshot.IsThere is not { } isThere || RelativeLink.Path(context.Policy.Source, target) is not { } path || isThere(path);
}
