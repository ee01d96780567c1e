using PolicyAnalyzers.Advisories;

namespace PolicyAnalyzers.Rules;

/// <summary>The policy promises credit, and a published record names nobody who found the vulnerability.</summary>
internal static class POL4007
{
    public static IEnumerable<Finding> Check(AdvisoryContext context) =>
        context.Policy is not { Credit.Value: true } ? []
        : from advisory in context.All
          where advisory.Withdrawn is null && advisory.IsPublished(context.Options.Moment) && !advisory.Handling.AnonymousReporter && !advisory.Credits.Any(IsForReport)
          select AdvisoryContext.At(RuleCatalog.POL4007, advisory, $"{advisory.Id} credits nobody for the report, and the policy promises to. Add a credit of type REPORTER, or record that the reporter wants none: \"anonymous_reporter\": true.");

    // A credit without a type may be for anything.
    private static bool IsForReport(Credit credit) => credit.Type is null or "REPORTER" or "FINDER" or "TOOL";
}
