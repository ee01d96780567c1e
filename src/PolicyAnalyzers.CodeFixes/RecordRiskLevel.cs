using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers;

/// <summary>
/// Records, beside a mark, the level that the taxonomy gives to such code.
/// The justification is left empty, for its author to write: a tool does not invent reasons.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordRiskLevel)), Shared]
public sealed class RecordRiskLevel : RiskCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => [POL3001.Id, POL3002.Id];

    internal static int? Level(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(UnrecordedMark.LevelProperty, out var level) ? int.Parse(level, CultureInfo.InvariantCulture) : null;

    private protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancel) =>
        Task.FromResult(Level(diagnostic) is { } level ? $"Record risk level {level}" : null);

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancel).ConfigureAwait(false);
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
            if (AttributeSource.Record(editor, level) is { } record)
            {
                editor.InsertAfter(list, record.WithTarget(list.Target));
            }
        }

        return editor.GetChangedDocument();
    }
}
