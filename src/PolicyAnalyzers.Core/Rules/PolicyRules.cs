using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>All that a rule about the document may look at.</summary>
public sealed record PolicyContext(SecurityPolicy Policy, RepositorySnapshot Snapshot, CheckOptions Options)
{
    internal Finding At(Rule rule, TextSpan span, string message) => Finding.At(rule, Policy.Source, span, message);
}

/// <summary>The rules about the document, and in which kind of file each applies.</summary>
internal static class PolicyRules
{
    public static IEnumerable<Finding> Check(PolicyContext context) => [];
}
