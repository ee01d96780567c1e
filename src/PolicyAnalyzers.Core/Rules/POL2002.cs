using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Rules;

/// <summary>The policy speaks of versions, and whether of this one is not known.</summary>
internal static class POL2002
{
    public static IEnumerable<Finding> Check(ReleaseContext context)
    {
        switch (context.Verdict)
        {
            case { Status: SupportStatus.NotEvaluated } verdict:
                yield return context.At(RuleCatalog.POL2002, verdict.Span, $"The support window was not evaluated for {context.Version}: {verdict.Reason}.");
                break;
            case { Status: SupportStatus.Undecided, IsNewLine: false } verdict:
                yield return context.At(RuleCatalog.POL2002, verdict.Span, $"The policy does not decide whether {context.Version} is supported: {verdict.Reason}. Name it in the policy.") with { Class = RuleClass.Warn };
                break;
        }
    }
}
