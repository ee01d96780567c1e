using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Uses;

namespace PolicyAnalyzers.Rules;

/// <summary>What can be wrong with one use of code that is marked or listed: a function without state.</summary>
internal abstract class UseRule(DiagnosticDescriptor descriptor) : AnalyzerRule(descriptor)
{
    public abstract Diagnostic? Judge(Use use);
}
