namespace PolicyAnalyzers.Rules;

/// <summary>A reporter does not learn what happens next.</summary>
internal static class POL1014
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        if (context.Policy.DisclosureProcess is null)
        {
            yield return context.At(RuleCatalog.POL1014, context.Title, "Nothing says what happens after a report: who looks into it, how the reporter hears of it, how the fix and its details are published.") with
            {
                AuthorEdit = Asking.Section(context, "What happens next", "What happens after a report?", "We look into the report, prepare a fix in private, and agree with you on the day of disclosure."),
            };
        }
    }
}
