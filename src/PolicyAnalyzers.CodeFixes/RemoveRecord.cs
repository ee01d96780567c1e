using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers;

/// <summary>Removes a record that there is no marked code for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveRecord)), Shared]
public sealed class RemoveRecord : RiskCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => [POL3007.Id];

    private protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancel) =>
        Task.FromResult<string?>("Remove the record");

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
        var records = diagnostics.Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()).OfType<AttributeSyntax>().Distinct().ToList();
        root = root.TrackNodes(records);
        foreach (var record in records)
        {
            root = Remove(root, root.GetCurrentNode(record)!);
        }

        return document.WithSyntaxRoot(root);
    }

    private static SyntaxNode Remove(SyntaxNode root, AttributeSyntax record)
    {
        var list = (AttributeListSyntax)record.Parent!;
        if (list.Attributes.Count > 1)
        {
            return root.RemoveNode(record, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        // What is said above a declaration is said before its first attribute.
        var declaration = list.Parent!;
        var rest = declaration.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)!;
        return root.ReplaceNode(declaration, list.GetFirstToken() == declaration.GetFirstToken() ? rest.WithLeadingTrivia(list.GetLeadingTrivia()) : rest);
    }
}
