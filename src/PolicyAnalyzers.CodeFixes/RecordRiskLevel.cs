using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers;

/// <summary>
/// Records, beside a mark, the level that the taxonomy gives to such code.
/// The justification is left empty, for its author to write: a tool does not invent reasons.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordRiskLevel)), Shared]
public sealed class RecordRiskLevel : CodeFixProvider
{
    private const string EquivalenceKey = nameof(RecordRiskLevel);

    public override ImmutableArray<string> FixableDiagnosticIds => [POL3001.Id, POL3002.Id];

    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await RecordAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Level(diagnostic) is { } level && context.Document is not SourceGeneratedDocument)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Record risk level {level}", cancel => RecordAsync(context.Document, [diagnostic], cancel), EquivalenceKey),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> RecordAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancel).ConfigureAwait(false);
        if (editor.SemanticModel.Compilation.GetTypeByMetadataName(RiskRecord.AttributeName) is not { } attribute)
        {
            return document;
        }

        var marks =
            from diagnostic in diagnostics
            let level = Level(diagnostic)
            let list = editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeListSyntax>()
            where level is not null && list is not null
            select (level: level.Value, list);

        // Marks of both kinds on one declaration, and fields declared together, share one record.
        foreach (var declaration in marks.GroupBy(mark => (mark.list.Parent, mark.list.Target?.Identifier.ValueText)))
        {
            var (level, list) = declaration.First();
            var record = (AttributeListSyntax)editor.Generator.Attribute(
                editor.Generator.TypeExpression(attribute),
                [
                    editor.Generator.AttributeArgument(editor.Generator.LiteralExpression(level)),
                    editor.Generator.AttributeArgument(nameof(RiskRecord.Justification), editor.Generator.LiteralExpression("")),
                ]);
            editor.InsertAfter(list, record.WithTarget(list.Target).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation, Formatter.Annotation));
        }

        return editor.GetChangedDocument();
    }

    private static int? Level(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(UnrecordedMark.LevelProperty, out var level) ? int.Parse(level, CultureInfo.InvariantCulture) : null;
}
