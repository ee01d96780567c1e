namespace PolicyAnalyzers.Rules;

/// <summary>A reporter does not learn what to send.</summary>
internal static class POL1013
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        if (context.Policy.ReportContents is null)
        {
            yield return context.At(RuleCatalog.POL1013, context.Title, "Nothing says what a report should contain. Ask for what is needed to act: the versions affected, steps to reproduce, the impact.") with
            {
                AuthorEdit = Asking.Paragraph(context, context.Policy.PrivateChannels is [var channel, ..] ? channel.Span : context.Title, "What should a report contain?", "A report should contain the versions affected and the steps that show the problem."),
            };
        }
    }
}
