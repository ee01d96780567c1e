using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Risk;

/// <summary>One <c>[SecurityRisk]</c>: the level recorded for code, and why.</summary>
internal sealed class RiskRecord(AttributeData attribute)
{
    public AttributeData Attribute { get; } = attribute;

    /// <summary>The level; null while the attribute is still being written and does not compile.</summary>
    public int? Level { get; } =
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: int level } ? level : null;

    public string? Justification { get; } = Text(attribute, nameof(Justification));

    public string? ReviewBy { get; } = Text(attribute, nameof(ReviewBy));

    /// <summary>The documentation id of the code that a record of an assembly or module is about; null: all of it.</summary>
    public string? Target { get; } = Text(attribute, nameof(Target));

    private static string? Text(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
}
