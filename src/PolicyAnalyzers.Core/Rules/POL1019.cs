using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>Two files say how to report, and platforms show one of them.</summary>
internal static class POL1019
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var shown = context.Policy.Source;
        foreach (var other in PolicyLocator.Candidates(context.Snapshot).Where(f => f.Path != shown.Path))
        {
            var source = SourceText.FromBytes(other.Path, other.Content.Span);

            // A link to the file, or a copy of it for another platform, is one policy in two places.
            if (source.Content != shown.Content && PolicyReader.Read(source) is { Kind: PolicyKind.Policy } policy && !PointsTo(policy, shown.Path))
            {
                var title = policy.Document.Sentences is [var first, ..] ? first.Span : default;
                yield return Finding.At(RuleCatalog.POL1019, source, title, $"This is a second security policy beside {shown.Path}, which is the one that platforms show. Keep one, and let the other point to it.");
            }
        }
    }

    private static bool PointsTo(SecurityPolicy policy, string path) =>
        policy.Document.Links.Any(link => link.Target.Split('#')[0].EndsWith(path.Split('/')[^1], StringComparison.OrdinalIgnoreCase));
}
