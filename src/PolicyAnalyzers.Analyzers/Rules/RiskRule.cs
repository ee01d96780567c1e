using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>What can be wrong with the marks and records of one symbol: a function without state.</summary>
internal abstract class RiskRule(DiagnosticDescriptor descriptor) : AnalyzerRule(descriptor)
{
    public abstract IEnumerable<Diagnostic> Judge(RiskCode code);
}
