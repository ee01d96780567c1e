namespace PolicyAnalyzers.Rules;

/// <summary>A reporter does not learn when to expect an answer.</summary>
internal static class POL1008
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        if (context.Policy.AcknowledgeWithin is null)
        {
            var place = context.Policy.PrivateChannels is [var channel, ..] ? channel.Span : context.Title;
            yield return context.At(RuleCatalog.POL1008, place, "No time in which a report is acknowledged was found. State one that can be kept also on holidays, or state that none is promised.") with
            {
                AuthorEdit = Asking.Paragraph(context, place, "How soon is a report acknowledged, on holidays too?", "You get an acknowledgement within 14 days."),
            };
        }
    }
}
