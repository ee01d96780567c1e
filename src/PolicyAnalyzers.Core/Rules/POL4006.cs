using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>The fix is out, and its advisory is not, later than the policy promises.</summary>
internal static class POL4006
{
    public static IEnumerable<Finding> Check(AdvisoryContext context)
    {
        if (context.Policy?.PublishAfterFix?.Value is not { Period: { } period } promise)
        {
            return [];
        }

        var late = context.All.Where(a => a.Withdrawn is null && !a.IsPublished(context.Options.Moment) && Due(a, promise) < context.Options.AsOf).ToList();
        return
        [
            .. late.Where(context.IsOpen).Select(a => AdvisoryContext.At(RuleCatalog.POL4006, a, $"{a.Id} was fixed on {Iso.Day(a.Handling.Fixed!.Value)} and is not published; the policy promises to publish within {period}. Publish it.")),
            .. late.All(context.IsOpen) ? [] : new[] { new Finding(RuleCatalog.POL4006, null, $"A fix is released, and its advisory is not published within the time that the policy promises ({period}). {AdvisoryContext.Details}") },
        ];
    }

    private static DateOnly? Due(Advisory advisory, TimePromise promise) =>
        advisory.Handling.Fixed is { } day ? promise.Due(day) : null;
}
