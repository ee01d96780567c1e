using PolicyAnalyzers.Advisories.Fixes;

namespace PolicyAnalyzers.Rules;

/// <summary>What is about to be published names an undisclosed advisory, or contains its fix. It is not told which: the log of a build may be public.</summary>
internal static class POL4003
{
    public static IEnumerable<Finding> Check(FixContext context)
    {
        if (context.IsEmbargoed && !context.Survey.Graph.IsComplete)
        {
            // Also where there is no secret at all: what is said only of some would tell of them.
            yield return new(RuleCatalog.POL4003, null, $"Whether the release gives away what is not disclosed was not evaluated: {context.Survey.Graph.Problem}.");
        }
        else if (EmbargoSearch.Find(context.Survey, context.Release.Reach, context.Survey.Released(), context.Mentions).Any())
        {
            yield return new(RuleCatalog.POL4003, null, $"What is about to be released names or contains what is not disclosed. Publish the advisory first, or take it out. {AdvisoryContext.Details}");
        }
    }
}
