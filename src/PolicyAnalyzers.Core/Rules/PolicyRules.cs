using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>All that a rule about the document may look at.</summary>
public sealed record PolicyContext(SecurityPolicy Policy, RepositorySnapshot Snapshot, CheckOptions Options)
{
    /// <summary>The title, else the beginning: where a finding about something missing points.</summary>
    internal TextSpan Title => Policy.Document.Sentences is [var first, ..] ? first.Span : default;

    internal Finding At(Rule rule, TextSpan span, string message) => Finding.At(rule, Policy.Source, span, message);
}

/// <summary>The rules about the document, and in which kind of file each applies.</summary>
internal static class PolicyRules
{
    private static readonly Func<PolicyContext, IEnumerable<Finding>>[] OfPolicy =
    [
        POL1002.Check, POL1003.Check, POL1004.Check, POL1005.Check, POL1006.Check, POL1007.Check, POL1008.Check, POL1009.Check,
        POL1010.Check, POL1011.Check, POL1012.Check, POL1013.Check, POL1014.Check, POL1015.Check, POL1016.Check, POL1017.Check,
        POL1018.Check, POL1019.Check, POL1020.Check, POL1021.Check, POL1022.Check, POL2003.Check, POL2005.Check, POL9001.Check,
    ];

    // Where it points, and what was left in.
    private static readonly Func<PolicyContext, IEnumerable<Finding>>[] OfRedirect = [POL1003.Check, POL1006.Check, POL1007.Check, POL1017.Check];

    public static IEnumerable<Finding> Check(PolicyContext context) => context.Policy.Kind switch
    {
        PolicyKind.Policy => OfPolicy.SelectMany(check => check(context)),
        PolicyKind.Template => POL1003.Check(context),
        PolicyKind.Redirect => OfRedirect.SelectMany(check => check(context)),
        _ => POL1001.Check(context),
    };
}
