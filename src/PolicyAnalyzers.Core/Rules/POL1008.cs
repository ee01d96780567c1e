namespace PolicyAnalyzers.Rules;

/// <summary>A reporter does not learn when to expect an answer.</summary>
internal static class POL1008
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        if (context.Policy.AcknowledgeWithin is null)
        {
            yield return context.At(
                RuleCatalog.POL1008,
                context.Policy.PrivateChannels is [var channel, ..] ? channel.Span : context.Title,
                "No time in which a report is acknowledged was found. State one that can be kept also on holidays, or state that none is promised.");
        }
    }
}
