using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Uses;

/// <summary>Tells what the rules about uses need to know of an API. Nearly every API is ordinary: to find that out costs a look at its name and marks, and no memory.</summary>
internal sealed class ApiModel
{
    private readonly ApiList troubleshooting;
    private readonly HashSet<string> projectReferences;
    private readonly ConcurrentDictionary<IAssemblySymbol, MarkedAssembly> assemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Api> special = new(SymbolEqualityComparer.Default);

    // The assembly that is compiled, where nothing of it is marked or listed: half of all uses are uses of it. Not before it is asked for: who asks first has the
    // compiler load all references.
    private readonly Lazy<IAssemblySymbol?> ordinary;

    public ApiModel(RiskModel risk, ApiList troubleshooting, HashSet<string> projectReferences, CancellationToken cancel)
    {
        Risk = risk;
        this.troubleshooting = troubleshooting;
        this.projectReferences = projectReferences;
        var isMarked = SourceMarks.MayBeIn(risk.Compilation, risk.Marks, cancel);
        ordinary = new(() => isMarked || troubleshooting.MayBeIn(risk.Compilation.Assembly) ? null : risk.Compilation.Assembly);
    }

    public RiskModel Risk { get; }

    public Api Get(ISymbol used)
    {
        if (OwnerOf(used) is not { } owner || ReferenceEquals(owner, ordinary.Value))
        {
            return Api.Ordinary;
        }

        var assembly = AssemblyOf(owner);
        if (assembly.IsOrdinary)
        {
            return Api.Ordinary;
        }

        // Not what generic arguments or an extension's receiver make of it.
        var symbol = used.OriginalDefinition;
        var isOrdinary = !assembly.IsMarked;
        for (var at = symbol; isOrdinary && at is not (null or IModuleSymbol) && (at is not INamespaceSymbol || troubleshooting.HasNamespaces); at = at.Above())
        {
            isOrdinary = !troubleshooting.MayHold(at) && !assembly.IsMarkedItself(at);
        }

        return isOrdinary ? Api.Ordinary
            : special.TryGetValue(symbol, out var known) ? known
            : special.GetOrAdd(symbol, Judge(symbol));
    }

    private static IAssemblySymbol? OwnerOf(ISymbol symbol) => symbol.ContainingAssembly ?? symbol as IAssemblySymbol;

    private MarkedAssembly AssemblyOf(IAssemblySymbol assembly) =>
        assemblies.TryGetValue(assembly, out var known) ? known : assemblies.GetOrAdd(assembly, MarkedAssembly.Of(assembly, Risk, troubleshooting, projectReferences));

    private Api Judge(ISymbol symbol)
    {
        var above = symbol.Above() is { } container ? Get(container) : Api.Ordinary;
        var reason = troubleshooting.ReasonFor(symbol);
        var kinds = symbol is INamespaceSymbol ? [] : symbol.GetAttributes().Select(Risk.KindOf).ToList();
        var experimental = kinds.Contains(CodeKind.Experimental) && OwnerOf(symbol) is { } owner && AssemblyOf(owner).IsForeign ? symbol : above.Experimental;
        experimental = experimental is null || IsRecorded(symbol) ? null : experimental;
        // A call that the compiler leaves out is no use.
        var api = IsConditional(symbol) ? new(null, null, false, experimental)
            : reason is not null ? new(symbol, reason, true, experimental)
            : kinds.Contains(CodeKind.TroubleshootingOnly) ? new(symbol, "it is marked so", false, experimental)
            : new Api(above.Troubleshooting, above.Reason, above.IsListed, experimental);
        return api is { Troubleshooting: null, Experimental: null } ? Api.Ordinary : api;
    }

    private bool IsRecorded(ISymbol symbol) => symbol.SelfAndAbove().Any(Risk.IsNamed);

    private static bool IsConditional(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
        && method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" } type && type.ToDisplayString() == RiskMarks.ConditionalAttribute);
}
