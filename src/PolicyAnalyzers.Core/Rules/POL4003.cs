using PolicyAnalyzers.Advisories.Fixes;

namespace PolicyAnalyzers.Rules;

/// <summary>What is about to be published names an undisclosed advisory, or contains its fix. It is not told which: the log of a build may be public.</summary>
internal static class POL4003
{
    public static IEnumerable<Finding> Check(FixContext context)
    {
        var released = context.Survey.Released();
        if (context.Survey.Undisclosed.Any(v => IsNamed(context, v) || (context.Release.Reach is { } reach && EmbargoSearch.FindFix(context.Survey, v, reach, released) is not null)))
        {
            yield return new(RuleCatalog.POL4003, null, $"What is about to be released names or contains what is not disclosed. Publish the advisory first, or take it out. {AdvisoryContext.Details}");
        }
    }

    private static bool IsNamed(FixContext context, Vulnerability vulnerability) => EmbargoSearch.Find(context.Survey, vulnerability, context.Mentions).Any();
}
