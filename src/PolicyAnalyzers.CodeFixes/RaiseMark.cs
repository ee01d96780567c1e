using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers;

/// <summary>Marks the member that uses troubleshooting-only code as such code itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaiseMark)), Shared]
public sealed class RaiseMark : RiskCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => [POL3005.Id];

    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancel) =>
        await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is { } root && User(root, diagnostic) is not null ? "Mark the caller as troubleshooting-only" : null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancel).ConfigureAwait(false);
        foreach (var user in diagnostics.Select(diagnostic => User(editor.OriginalRoot, diagnostic)).OfType<MemberDeclarationSyntax>().Distinct())
        {
            if (AttributeSource.TroubleshootingOnly(editor) is { } mark)
            {
                editor.AddAttribute(user, mark);
            }
        }

        return editor.GetChangedDocument();
    }

    // Statements of a file belong to a method that nobody can put an attribute on.
    private static MemberDeclarationSyntax? User(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && member is not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax) ? member : null;
}
