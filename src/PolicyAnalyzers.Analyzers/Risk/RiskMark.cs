using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Risk;

/// <summary>An attribute that says of what kind the code is.</summary>
internal sealed class RiskMark(CodeKind kind, AttributeData attribute)
{
    public CodeKind Kind { get; } = kind;

    public AttributeData Attribute { get; } = attribute;
}
