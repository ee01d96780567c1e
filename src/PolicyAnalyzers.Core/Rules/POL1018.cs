using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>The policy says how often it is reviewed, and its date is older than that.</summary>
internal static class POL1018
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        if (context.Policy is { PolicyDate: { } date, ReviewedEvery: { } interval }
            && interval.Value.After(date.Value.LastDay) is var due && due < context.Options.AsOf)
        {
            yield return context.At(
                RuleCatalog.POL1018,
                date.Span,
                $"The policy is of {date.Value}, and the review that it promises was due on {new PartialDate(due)}. Review it and renew the date, or change the period.") with
            {
                AuthorEdit = new(date.Span, "On what day was the policy reviewed?") { Example = new PartialDate(context.Options.AsOf).ToString() },
            };
        }
    }
}
