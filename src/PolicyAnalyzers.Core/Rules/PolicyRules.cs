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

    // Each is tried by reading the whole text again; with what is mended, the next ones have their turn.
    private const int MostEdits = 16;

    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var findings = Find(context).ToList();
        var edits = 0;
        return findings.ConvertAll(f => f.Edits.IsEmpty || (edits++ < MostEdits && Mends(f, findings, context)) ? f : f with { Edits = [] });
    }

    private static IEnumerable<Finding> Find(PolicyContext context) => context.Policy.Kind switch
    {
        PolicyKind.Policy => OfPolicy.SelectMany(check => check(context)),
        PolicyKind.Template => POL1003.Check(context),
        PolicyKind.Redirect => OfRedirect.SelectMany(check => check(context)),
        _ => POL1001.Check(context),
    };

    // What is left of a text may say something else, or be in another language: an edit that was not tried is not offered.
    private static bool Mends(Finding finding, List<Finding> before, PolicyContext context)
    {
        var source = context.Policy.Source;
        var mended = PolicyReader.Read(new(source.Path, TextEdit.Apply(source.Content, finding.Edits)));
        var (then, now) = (before.ToLookup(f => f.Rule), Find(context with { Policy = mended }).ToLookup(f => f.Rule));
        return now[finding.Rule].Count() < then[finding.Rule].Count() && now.All(rule => rule.Count() <= then[rule.Key].Count());
    }
}
