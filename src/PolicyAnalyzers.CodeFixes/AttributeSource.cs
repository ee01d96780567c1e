using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers;

/// <summary>The attributes of the package as source: with an import where one is needed, and with an empty justification, for its author to write.</summary>
internal static class AttributeSource
{
    /// <summary>Null where the project does not have the attribute.</summary>
    public static AttributeListSyntax? Record(DocumentEditor editor, int level, string? target = null)
    {
        var generator = editor.Generator;
        return Create(
            editor,
            RiskMarks.RecordAttribute,
            [
                generator.AttributeArgument(generator.LiteralExpression(level)),
                .. target is null ? [] : new[] { generator.AttributeArgument(nameof(RiskRecord.Target), generator.LiteralExpression(target)) },
                generator.AttributeArgument(nameof(RiskRecord.Justification), generator.LiteralExpression("")),
            ]);
    }

    /// <summary>Null where the project does not have the attribute.</summary>
    public static AttributeListSyntax? TroubleshootingOnly(DocumentEditor editor) => Create(editor, RiskMarks.TroubleshootingOnlyAttribute, null);

    private static AttributeListSyntax? Create(DocumentEditor editor, string name, SyntaxNode[]? arguments) =>
        editor.SemanticModel.Compilation.GetTypeByMetadataName(name) is { } type
            ? (AttributeListSyntax)editor.Generator.Attribute(editor.Generator.TypeExpression(type), arguments)
                .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation, Formatter.Annotation)
            : null;
}
