using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Uses;

namespace PolicyAnalyzers.Rules;

/// <summary>Code that runs in ordinary operation uses code that is for troubleshooting only.</summary>
internal sealed class POL3005() : UseRule(Rule)
{
    public const string Id = "POL3005";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Other code uses troubleshooting-only code",
        "{0} is for troubleshooting only ({1}), and {2} is not marked so: mark it as well, or reach it only where somebody looks for a fault",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What serves troubleshooting may loosen a check or show what is secret; in ordinary operation it is a vulnerability, and the policy's grade for such code is wrong for it.",
        HelpPages + Id + ".md");

    public override Diagnostic? Judge(Use use) =>
        use is { Api: { Troubleshooting: { } mark, Reason: { } reason }, IsGenerated: false }
        && use.Model.Levels(CodeKind.TroubleshootingOnly) is not null
        && !Troubleshooting.Covers(use)
            ? Diagnostic.Create(Descriptor, use.Location, mark.InWords(), reason, use.User.InWords())
            : null;
}
