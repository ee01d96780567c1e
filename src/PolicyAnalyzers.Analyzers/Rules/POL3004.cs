using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>A record without justification.</summary>
internal sealed class POL3004() : RiskRule(Rule)
{
    public const string Id = "POL3004";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Risk record without justification",
        "The risk level recorded for {0} has no justification: say in Justification why it is right",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A level without a reason cannot be reviewed, and nobody can tell later whether the reason still holds.",
        HelpPages + Id + ".md");

    public override IEnumerable<Diagnostic> Judge(RiskCode code) =>
        from record in code.Records
        where string.IsNullOrWhiteSpace(record.Justification)
        select Diagnostic.Create(Descriptor, LocationOf(record.Attribute), record.Target ?? code.DisplayName);
}
