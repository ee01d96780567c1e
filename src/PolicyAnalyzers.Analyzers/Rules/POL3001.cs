using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>Experimental code records no risk level.</summary>
internal sealed class POL3001() : UnrecordedMark(Rule, CodeKind.Experimental)
{
    public const string Id = "POL3001";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Experimental code records no risk level",
        "No risk level is recorded for {0}, which is marked as experimental: add [SecurityRisk(level, Justification = \"...\")] to it or to what contains it (levels that the policy allows: {1})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A handling taxonomy grades flaws in experimental code apart from others; whoever answers a report needs to know beforehand which code that is.",
        HelpPages + Id + ".md");
}
