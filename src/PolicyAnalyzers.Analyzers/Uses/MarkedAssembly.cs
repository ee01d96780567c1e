using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Uses;

/// <summary>
/// Which code of an assembly carries marks that ask something of its users. Of an assembly on disk the table of attributes tells it at once: to have the compiler read
/// the attributes of everything that is used would cost more than all our rules.
/// </summary>
internal sealed class MarkedAssembly
{
    private readonly RiskModel risk;
    private readonly HashSet<int>? tokens;

    private MarkedAssembly(IAssemblySymbol assembly, bool isForeign, bool mayBeListed, RiskModel risk, HashSet<int>? tokens)
    {
        this.risk = risk;
        IsForeign = isForeign;
        IsOrdinary = !mayBeListed && tokens is { Count: 0 };
        this.tokens = tokens;
        // The compiler gives no token to an assembly; there is one of them, and one module.
        IsMarked = tokens is null
            ? IsMarkedInCode(assembly) || assembly.Modules.Any(IsMarkedInCode)
            : tokens.Contains(MetadataTokens.GetToken(EntityHandle.AssemblyDefinition)) || tokens.Contains(MetadataTokens.GetToken(EntityHandle.ModuleDefinition));
    }

    /// <summary>It is built elsewhere: its experimental code is for this project to record.</summary>
    public bool IsForeign { get; }

    /// <summary>None of it is marked or listed.</summary>
    public bool IsOrdinary { get; }

    /// <summary>All of it is marked.</summary>
    public bool IsMarked { get; }

    public bool IsMarkedItself(ISymbol symbol) => tokens is null ? IsMarkedInCode(symbol) : tokens.Count > 0 && tokens.Contains(symbol.MetadataToken);

    public static MarkedAssembly Of(IAssemblySymbol assembly, RiskModel risk, ApiList troubleshooting, HashSet<string> projectReferences)
    {
        var (isForeign, mayBeListed) = (false, troubleshooting.MayBeIn(assembly));
        if (risk.Compilation.GetMetadataReference(assembly) is PortableExecutableReference reference)
        {
            isForeign = !projectReferences.Contains(assembly.Name);
            try
            {
                var modules = reference.GetMetadata() is AssemblyMetadata metadata ? metadata.GetModules() : [];
                if (modules.Length == 1)
                {
                    return new(assembly, isForeign, mayBeListed, risk, Tokens(modules[0].GetMetadataReader(), risk.Marks));
                }
            }
            catch (Exception e) when (e is BadImageFormatException or IOException)
            {
                // The compiler has its own word to say about it.
            }
        }

        return new(assembly, isForeign, mayBeListed, risk, null);
    }

    private static HashSet<int> Tokens(MetadataReader reader, RiskMarks marks)
    {
        var tokens = new HashSet<int>();
        foreach (var (attribute, _) in AttributeTable.Find(reader, marks))
        {
            tokens.Add(MetadataTokens.GetToken(attribute.Parent));
        }

        return tokens;
    }

    private bool IsMarkedInCode(ISymbol symbol)
    {
        if (symbol is not INamespaceSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (risk.KindOf(attribute) is { } kind && (IsForeign || kind is CodeKind.TroubleshootingOnly))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
