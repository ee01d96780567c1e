using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers;

/// <summary>Records, for the assembly, the level of an experimental API of another one, in the first file that uses it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordDependency)), Shared]
public sealed class RecordDependency : RiskCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => [POL3006.Id];

    private protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancel) =>
        Task.FromResult(Target(diagnostic) is { } target ? $"Record risk level {RecordRiskLevel.Level(diagnostic)} for {target}" : null);

    // One record answers for all uses in a project.
    private protected override async Task<ImmutableArray<Diagnostic>> SelectAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (context.Scope is FixAllScope.Document)
        {
            return diagnostics;
        }

        var all = await context.GetAllDiagnosticsAsync(document.Project).ConfigureAwait(false);
        var first = all.Where(diagnostic => Target(diagnostic) is not null && diagnostic.Location.IsInSource)
            .GroupBy(Target)
            .ToDictionary(uses => uses.Key!, uses => uses.Min(use => use.Location.SourceTree!.FilePath));
        return [.. diagnostics.Where(diagnostic => Target(diagnostic) is { } target && first[target] == diagnostic.Location.SourceTree?.FilePath)];
    }

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancel).ConfigureAwait(false);
        var records =
            from diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            let target = Target(diagnostic)
            where target is not null
            group RecordRiskLevel.Level(diagnostic) by target into api
            select AttributeSource.Record(editor, api.First()!.Value, api.Key);
        var lineEnd = editor.OriginalRoot.DescendantTrivia().Select(trivia => trivia.WithAdditionalAnnotations(SyntaxAnnotation.ElasticAnnotation))
            .FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var lists = records.OfType<AttributeListSyntax>()
            .Select(list => list.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.AssemblyKeyword))).WithTrailingTrivia(lineEnd))
            .ToArray();
        return lists.Length > 0 && editor.OriginalRoot is CompilationUnitSyntax root ? document.WithSyntaxRoot(Add(root, lists)) : document;
    }

    // At the end of what stands before the first type; what a file begins with, its licence perhaps, stays where it is.
    private static CompilationUnitSyntax Add(CompilationUnitSyntax root, AttributeListSyntax[] lists)
    {
        if (root.Usings.Count == 0 && root.Externs.Count == 0 && root.AttributeLists.Count == 0)
        {
            lists[0] = lists[0].WithLeadingTrivia(root.GetLeadingTrivia());
            root = root.WithoutLeadingTrivia();
        }

        return root.AddAttributeLists(lists);
    }

    private static string? Target(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(POL3006.TargetProperty, out var target) ? target : null;
}
