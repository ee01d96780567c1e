using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Risk;

/// <summary>An attribute that says of what kind the code is.</summary>
internal sealed class RiskMark(CodeKind kind, AttributeData attribute)
{
    public CodeKind Kind { get; } = kind;

    public AttributeData Attribute { get; } = attribute;

    // The short name is asked first: it costs nothing for the attributes of everybody else.
    public static CodeKind? KindOf(AttributeData attribute, RiskMarks marks) =>
        attribute.AttributeClass is { } type && marks.MayBe(type.Name) ? marks.KindOf(type.ToDisplayString(), FirstText(attribute)) : null;

    private static string? FirstText(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
}
