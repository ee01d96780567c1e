using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>A comment for programs that no program understands. Options and other files are judged where they are read.</summary>
internal static class POL9001
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        foreach (var fact in context.Policy.Stated.Where(s => s.Outcome == StatedOutcome.NotUnderstood))
        {
            yield return context.At(RuleCatalog.POL9001, fact.Span, $"'{fact.Key}={fact.Value}' is not understood. Accepted: {fact.Accepted}.");
        }
    }
}
