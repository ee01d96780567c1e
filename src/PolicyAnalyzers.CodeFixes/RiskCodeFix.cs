using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers;

/// <summary>A fix that mends all diagnostics of a document in one edit, one or many.</summary>
public abstract class RiskCodeFix : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await FixAsync(document, await SelectAsync(context, document, diagnostics).ConfigureAwait(false), context.CancellationToken).ConfigureAwait(false));

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // What a generator writes is not for anybody to edit.
        foreach (var diagnostic in context.Document is SourceGeneratedDocument ? [] : context.Diagnostics)
        {
            if (await TitleAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } title)
            {
                context.RegisterCodeFix(CodeAction.Create(title, cancel => FixAsync(context.Document, [diagnostic], cancel), GetType().Name), diagnostic);
            }
        }
    }

    /// <summary>What the fix does; null where it cannot be right.</summary>
    private protected abstract Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancel);

    /// <summary>Of the diagnostics of a document those to mend there, when many documents are mended at once.</summary>
    private protected virtual Task<ImmutableArray<Diagnostic>> SelectAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics) => Task.FromResult(diagnostics);

    private protected abstract Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel);
}
