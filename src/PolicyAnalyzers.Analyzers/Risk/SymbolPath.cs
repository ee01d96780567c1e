using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Risk;

/// <summary>What stands around a symbol.</summary>
internal static class SymbolPath
{
    /// <summary>The symbol, then what contains it, up to the assembly.</summary>
    public static IEnumerable<ISymbol> SelfAndAbove(this ISymbol symbol)
    {
        for (var at = symbol; at is not null; at = at.Above())
        {
            yield return at;
        }
    }

    // An accessor belongs to its property or event, and so does a backing field.
    public static ISymbol? Above(this ISymbol symbol) =>
        (symbol as IMethodSymbol)?.AssociatedSymbol ?? (symbol as IFieldSymbol)?.AssociatedSymbol ?? symbol.ContainingSymbol;

    /// <summary>How a record of an assembly names it: the documentation id, and for an assembly <c>A:</c> with its name. Null for what has no name outside.</summary>
    public static string? RecordId(this ISymbol symbol) => symbol is IAssemblySymbol ? "A:" + symbol.Name : symbol.GetDocumentationCommentId();

    /// <summary>The symbol in the words of a message.</summary>
    public static string InWords(this ISymbol symbol) => symbol switch
    {
        IAssemblySymbol => "the assembly",
        IModuleSymbol => "the module",
        _ => $"'{symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}'",
    };
}
