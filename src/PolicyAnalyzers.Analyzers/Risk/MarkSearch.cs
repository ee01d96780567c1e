using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Risk;

/// <summary>Whether there is anything for a record to be about. Asked of recorded code alone, which is rare.</summary>
internal static class MarkSearch
{
    /// <summary>What the target of a record names, in this assembly and in those it references.</summary>
    public static ImmutableArray<ISymbol> Find(string target, RiskModel model) => target.StartsWith("A:", StringComparison.Ordinal)
        ? [.. model.Compilation.SourceModule.ReferencedAssemblySymbols.Prepend(model.Compilation.Assembly).Where(assembly => assembly.RecordId() == target)]
        : DocumentationCommentId.GetSymbolsForDeclarationId(target, model.Compilation);

    /// <summary>Whether the symbol, anything that contains it, or anything inside it carries a mark; also where that cannot be decided.</summary>
    public static bool IsMarkedAround(ISymbol symbol, RiskModel model) =>
        symbol.SelfAndAbove().Skip(1).Any(model.IsMarked) || IsMarkedInside(symbol, model);

    private static bool IsMarkedInside(ISymbol symbol, RiskModel model) =>
        (symbol is not INamespaceSymbol && model.IsMarked(symbol)) || Inside(symbol).Any(inner => IsMarkedInside(inner, model)) || MayMarkFunctions(symbol);

    private static IEnumerable<ISymbol> Inside(ISymbol symbol) => symbol switch
    {
        IAssemblySymbol assembly => assembly.Modules,
        IModuleSymbol module => [module.GlobalNamespace],
        INamespaceOrTypeSymbol container => container.GetMembers().Where(member => !member.IsImplicitlyDeclared),
        IPropertySymbol property => new[] { property.GetMethod, property.SetMethod }.OfType<ISymbol>(),
        IEventSymbol @event => new[] { @event.AddMethod, @event.RemoveMethod }.OfType<ISymbol>(),
        _ => [],
    };

    // What an attribute on a function inside a body is, only the compiler's model of that body knows.
    private static bool MayMarkFunctions(ISymbol symbol) => symbol is IMethodSymbol or IFieldSymbol or IPropertySymbol
        && symbol.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes())
            .Any(node => node is LocalFunctionStatementSyntax { AttributeLists.Count: > 0 } or LambdaExpressionSyntax { AttributeLists.Count: > 0 });
}
