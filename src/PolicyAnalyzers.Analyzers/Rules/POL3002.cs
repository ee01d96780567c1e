using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>Troubleshooting-only code records no risk level.</summary>
internal sealed class POL3002() : UnrecordedMark(Rule, CodeKind.TroubleshootingOnly)
{
    public const string Id = "POL3002";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Troubleshooting-only code records no risk level",
        "No risk level is recorded for {0}, which is marked as troubleshooting-only: add [SecurityRisk(level, Justification = \"...\")] to it or to what contains it (levels that the policy allows: {1})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A handling taxonomy grades flaws in troubleshooting code apart from others; whoever answers a report needs to know beforehand which code that is.",
        HelpPages + Id + ".md");
}
