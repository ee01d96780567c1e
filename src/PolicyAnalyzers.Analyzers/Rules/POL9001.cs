using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>An input that cannot be understood: here, what a record says.</summary>
internal sealed class POL9001() : RiskRule(Rule)
{
    public const string Id = "POL9001";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Option, configuration or input file not understood",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What cannot be understood cannot be kept: a review date that is no date would never come.",
        HelpPages + Id + ".md");

    public override IEnumerable<Diagnostic> Judge(RiskCode code) =>
        from record in code.Records
        let problem = ReviewBy(record) ?? Target(record, code.Symbol)
        where problem is not null
        select Diagnostic.Create(Descriptor, LocationOf(record.Attribute), problem);

    private static string? ReviewBy(RiskRecord record) =>
        record.ReviewBy is null || DateTime.TryParseExact(record.ReviewBy, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : $"The review date \"{record.ReviewBy}\" is not a day in the form yyyy-MM-dd";

    private static string? Target(RiskRecord record, ISymbol symbol) =>
        record.Target is null || symbol is IAssemblySymbol or IModuleSymbol
            ? null
            : $"Target = \"{record.Target}\" says nothing here: it is read on an assembly or a module, and anywhere else a record is about the code it stands on";
}
