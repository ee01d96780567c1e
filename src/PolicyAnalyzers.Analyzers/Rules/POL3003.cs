using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>The recorded level is neither one that the taxonomy ties to such code nor a graver one.</summary>
internal sealed class POL3003() : RiskRule(Rule)
{
    public const string Id = "POL3003";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Recorded risk level is not one for such code",
        "Risk level {0} is recorded for {1}, which is marked as {2} (levels that the policy allows: {3})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The security policy says at which level flaws in such code are handled. A record may be graver than that, never milder.",
        HelpPages + Id + ".md");

    public override IEnumerable<Diagnostic> Judge(RiskCode code) =>
        from kind in code.Marks.Select(mark => mark.Kind).Distinct()
        let levels = code.Model.Levels(kind)
        where levels is not null
        let record = code.Model.RecordFor(code.Symbol)
        where record is { Level: { } level } && !levels.Allow(level)
        // Once, although marked code inside rests on the same record.
        let above = code.Model.MarkedAbove(code.Symbol, kind)
        where above is null || code.Model.RecordFor(above)?.Attribute != record.Attribute
        select Diagnostic.Create(Descriptor, LocationOf(record.Attribute), record.Level, code.DisplayName, Words(kind), levels);

    private static string Words(CodeKind kind) => kind is CodeKind.Experimental ? "experimental" : "troubleshooting-only";
}
