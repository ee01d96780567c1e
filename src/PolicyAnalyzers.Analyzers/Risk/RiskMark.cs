using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Risk;

/// <summary>Code that a handling taxonomy grades apart from the rest.</summary>
internal enum CodeKind
{
    Experimental,
    TroubleshootingOnly,
}

/// <summary>An attribute that says of what kind the code is.</summary>
internal sealed class RiskMark(CodeKind kind, AttributeData attribute)
{
    public CodeKind Kind { get; } = kind;

    public AttributeData Attribute { get; } = attribute;

    // By full name, because libraries bring their own copies of attributes that their oldest target framework lacks.
    // The short name is asked first: it costs nothing for the attributes of everybody else.
    public static CodeKind? KindOf(AttributeData attribute) => attribute.AttributeClass switch
    {
        { Name: "ExperimentalAttribute" } type when Is(type, "System.Diagnostics.CodeAnalysis.ExperimentalAttribute") => CodeKind.Experimental,
        { Name: "RequiresPreviewFeaturesAttribute" } type when Is(type, "System.Runtime.Versioning.RequiresPreviewFeaturesAttribute") => CodeKind.Experimental,
        { Name: "TroubleshootingOnlyAttribute" } type when Is(type, "PolicyAnalyzers.TroubleshootingOnlyAttribute") => CodeKind.TroubleshootingOnly,
        { Name: "ConditionalAttribute" } type when Is(type, "System.Diagnostics.ConditionalAttribute")
            && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: "TROUBLESHOOTING" } => CodeKind.TroubleshootingOnly,
        _ => null,
    };

    private static bool Is(INamedTypeSymbol type, string fullName) => type.ToDisplayString() == fullName;
}
