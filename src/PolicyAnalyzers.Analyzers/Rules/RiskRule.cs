using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>What can be wrong with the marks and records of one symbol: a function without state.</summary>
internal abstract class RiskRule(DiagnosticDescriptor descriptor)
{
    protected const string Category = "Security";
    protected const string HelpPages = "https://github.com/policyanalyzers/policyanalyzers/blob/main/docs/rules/";

    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public abstract IEnumerable<Diagnostic> Judge(RiskCode code);

    protected static Location LocationOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? reference.SyntaxTree.GetLocation(reference.Span) : Location.None;
}
