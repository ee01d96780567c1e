using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Rules;

/// <summary>A release from a line that the policy no longer supports.</summary>
internal static class POL2001
{
    public static IEnumerable<Finding> Check(ReleaseContext context)
    {
        if (context.Verdict is { Status: SupportStatus.Unsupported } verdict && context.Exception is null)
        {
            var instead = verdict.Supported.IsEmpty ? "" : $"; supported {(verdict.Supported.Length == 1 ? "is" : "are")} {Words.And(verdict.Supported)}";
            yield return context.At(RuleCatalog.POL2001, verdict.Span, $"{context.Version} must not be released: {verdict.Reason}{instead}. Release from a supported line, or change the policy first.");
        }
    }
}
