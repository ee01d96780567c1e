using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Rules;

/// <summary>A release outside the window that somebody allowed, with the advisory and the reason on record.</summary>
internal static class POL2006
{
    public static IEnumerable<Finding> Check(ReleaseContext context)
    {
        foreach (var exception in context.Options.Exceptions)
        {
            if (exception.Missing is { } missing)
            {
                yield return new Finding(RuleCatalog.POL2006, null, $"The exception for '{exception.Version}' {missing}. State an exact version, the advisory that it is made for, and the reason.") with { Class = RuleClass.Gate };
            }
        }

        if (context.Verdict is { Status: SupportStatus.Unsupported } verdict && context.Exception is { } allowed)
        {
            var granted = context.Support.BestEffortOlder is null ? " The policy itself speaks of no such exception." : "";
            yield return context.At(RuleCatalog.POL2006, context.Support.BestEffortOlder?.Span ?? verdict.Span, $"{context.Version} is released although {verdict.Reason}: exception for {allowed.Advisory}, because {allowed.Reason.TrimEnd('.')}.{granted}");
        }
    }
}
