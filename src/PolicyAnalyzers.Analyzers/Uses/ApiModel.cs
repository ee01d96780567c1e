using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Uses;

/// <summary>Knows every API that one compilation uses, once: whatever is used is used again.</summary>
internal sealed class ApiModel(RiskModel risk, ApiList troubleshooting, HashSet<string> projectReferences)
{
    private readonly ConcurrentDictionary<ISymbol, Api> apis = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, MarkedAssembly> assemblies = new(SymbolEqualityComparer.Default);

    public RiskModel Risk { get; } = risk;

    /// <param name="symbol">The definition, not what generic arguments or an extension's receiver make of it.</param>
    public Api Get(ISymbol symbol) => apis.TryGetValue(symbol, out var known) ? known : apis.GetOrAdd(symbol, Judge(symbol));

    private Api Judge(ISymbol symbol)
    {
        var above = symbol.Above() is { } container ? Get(container) : Api.Ordinary;
        var reason = troubleshooting.ReasonFor(symbol);
        var (isExperimental, isTroubleshooting) = Marks(symbol);
        if (above == Api.Ordinary && reason is null && !isExperimental && !isTroubleshooting)
        {
            return Api.Ordinary;
        }

        var experimental = isExperimental && IsForeign(symbol) ? symbol : above.Experimental;
        experimental = experimental is null || IsRecorded(symbol) ? null : experimental;
        // A call that the compiler leaves out is no use.
        return IsConditional(symbol) ? new(null, null, false, experimental)
            : reason is not null ? new(symbol, reason, true, experimental)
            : isTroubleshooting ? new(symbol, "it is marked so", false, experimental)
            : new(above.Troubleshooting, above.Reason, above.IsListed, experimental);
    }

    private (bool Experimental, bool Troubleshooting) Marks(ISymbol symbol)
    {
        var (experimental, troubleshooting) = (false, false);
        if (MayBeMarked(symbol))
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                var kind = Risk.KindOf(attribute);
                experimental |= kind is CodeKind.Experimental;
                troubleshooting |= kind is CodeKind.TroubleshootingOnly;
            }
        }

        return (experimental, troubleshooting);
    }

    private bool IsRecorded(ISymbol symbol) => symbol.SelfAndAbove().Any(Risk.IsNamed);

    private bool MayBeMarked(ISymbol symbol) =>
        symbol is not INamespaceSymbol
        && (symbol.ContainingAssembly ?? symbol as IAssemblySymbol) is { } assembly
        && assemblies.GetOrAdd(assembly, one => MarkedAssembly.Of(one, Risk)).MayMark(symbol);

    private bool IsForeign(ISymbol symbol) =>
        (symbol.ContainingAssembly ?? symbol as IAssemblySymbol) is { } assembly
        && Risk.Compilation.GetMetadataReference(assembly) is PortableExecutableReference
        && !projectReferences.Contains(assembly.Name);

    private static bool IsConditional(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
        && method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" } type && type.ToDisplayString() == RiskMarks.ConditionalAttribute);
}
