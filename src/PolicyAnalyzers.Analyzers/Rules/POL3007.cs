using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>A record on code that carries no mark.</summary>
internal sealed class POL3007() : RiskRule(Rule)
{
    public const string Id = "POL3007";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Risk record on code that carries no mark",
        "A risk level is recorded for {0}, {1}: remove the record, or mark the code",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A record that outlives the mark claims that code is experimental or for troubleshooting only, when its users have been told otherwise.",
        HelpPages + Id + ".md");

    public override IEnumerable<Diagnostic> Judge(RiskCode code) =>
        from record in code.Records
        let named = record.Target is { } target && code.Symbol is IAssemblySymbol or IModuleSymbol ? MarkSearch.Find(target, code.Model) : [code.Symbol]
        where !named.Any(symbol => MarkSearch.IsMarkedAround(symbol, code.Model))
        select Diagnostic.Create(
            Descriptor,
            LocationOf(record.Attribute),
            record.Target ?? code.DisplayName,
            named.Length == 0 ? "which is neither here nor in what this project references" : "which carries no mark and contains none");
}
