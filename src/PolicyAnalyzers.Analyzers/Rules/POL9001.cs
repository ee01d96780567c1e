using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Uses;

namespace PolicyAnalyzers.Rules;

/// <summary>An input that cannot be understood: here, what a record or a list of APIs says.</summary>
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

    public IEnumerable<Diagnostic> Judge(AdditionalText list, CancellationToken cancel) =>
        from entry in ApiList.Lines(list.GetText(cancel))
        where entry.Id is null
        let place = Location.Create(list.Path, entry.Line.Span, entry.Line.Text!.Lines.GetLinePositionSpan(entry.Line.Span))
        select Diagnostic.Create(Descriptor, place, "This line is no documentation id with a reason, such as \"M:Contoso.Client.LogSecrets;writes keys into the log\"");

    private static string? ReviewBy(RiskRecord record) =>
        record.ReviewBy is null || DateTime.TryParseExact(record.ReviewBy, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : $"The review date \"{record.ReviewBy}\" is not a day in the form yyyy-MM-dd";

    private static string? Target(RiskRecord record, ISymbol symbol) =>
        record.Target is null || symbol is IAssemblySymbol or IModuleSymbol
            ? null
            : $"Target = \"{record.Target}\" says nothing here: it is read on an assembly or a module, and anywhere else a record is about the code it stands on";
}
