using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>What the rules of the compiler have in common.</summary>
internal abstract class AnalyzerRule(DiagnosticDescriptor descriptor)
{
    protected const string Category = "Security";
    protected const string HelpPages = "https://github.com/policyanalyzers/policyanalyzers/blob/main/docs/rules/";

    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    protected static Location LocationOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? reference.SyntaxTree.GetLocation(reference.Span) : Location.None;
}
