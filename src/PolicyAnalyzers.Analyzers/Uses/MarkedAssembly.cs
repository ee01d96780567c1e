using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Uses;

/// <summary>
/// Which code of an assembly may carry marks. Of an assembly on disk the table of attributes tells it at once: to have the compiler read
/// the attributes of everything that is used would cost more than all our rules.
/// </summary>
internal sealed class MarkedAssembly
{
    private readonly HashSet<int>? tokens;

    private MarkedAssembly(HashSet<int>? tokens) => this.tokens = tokens;

    public bool MayMark(ISymbol symbol) => tokens is null || (tokens.Count > 0 && tokens.Contains(Token(symbol)));

    public static MarkedAssembly Of(IAssemblySymbol assembly, RiskModel risk)
    {
        if (risk.Compilation.GetMetadataReference(assembly) is not PortableExecutableReference reference)
        {
            return new(null);
        }

        try
        {
            var modules = reference.GetMetadata() is AssemblyMetadata metadata ? metadata.GetModules() : [];
            return modules.Length == 1 ? new(Tokens(modules[0].GetMetadataReader(), risk.Marks)) : new(null);
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            // The compiler has its own word to say about it.
            return new(null);
        }
    }

    private static HashSet<int> Tokens(MetadataReader reader, RiskMarks marks) =>
        [.. AttributeTable.Find(reader, marks).Select(found => MetadataTokens.GetToken(found.Attribute.Parent))];

    // The compiler gives no token to an assembly; there is one of them, and one module.
    private static int Token(ISymbol symbol) => symbol switch
    {
        IAssemblySymbol => MetadataTokens.GetToken(EntityHandle.AssemblyDefinition),
        IModuleSymbol => MetadataTokens.GetToken(EntityHandle.ModuleDefinition),
        _ => symbol.MetadataToken,
    };
}
