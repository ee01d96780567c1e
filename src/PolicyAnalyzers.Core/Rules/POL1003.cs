using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>Instructions of a template to the author of the policy are still there, or its sample versions.</summary>
internal static class POL1003
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var document = context.Policy.Document;
        var paragraphs = document.Sentences.ToLookup(s => s.Block);
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind != SentenceKind.Code && sentence.Terms.First(Term.TemplateText) is { } hit)
            {
                yield return context.At(RuleCatalog.POL1003, sentence.SpanOf(hit.Start, hit.Length), "An instruction of a template to the author is left in: say what holds for this project, and remove it.") with
                {
                    Edits = Removal(context, sentence, paragraphs[sentence.Block]),
                };
            }
        }

        foreach (var table in document.Tables.Where(TemplateTable.IsUntouched))
        {
            yield return context.At(RuleCatalog.POL1003, table.Span, "These are the sample versions of a template. State the versions of this project that get security fixes, or that none are promised.");
        }
    }

    // Only what the platform's template itself says, only whole paragraphs, and only where something is left to read under the heading.
    private static ImmutableArray<TextEdit> Removal(PolicyContext context, Sentence sentence, IEnumerable<Sentence> paragraph)
    {
        var isAlone = paragraph.All(s => s.Kind == SentenceKind.Paragraph && s.Terms.First(Term.TemplateText) is { Value: "verbatim" } hit && hit.Start == s.Start);
        var isRest = sentence.Section.Sentences.Any(s => s.Block != sentence.Block && s.Length > 0 && !s.Has(Term.TemplateText));
        if (context.Policy.Kind != PolicyKind.Policy || !isAlone || !isRest)
        {
            return [];
        }

        var text = context.Policy.Source.Content;
        var span = TextSpan.FromBounds(paragraph.Min(s => s.Span.Start), paragraph.Max(s => s.Span.End));
        return StartsLine(text, span.Start) && EndsLine(text, span.End) ? [new(TextSpan.FromBounds(span.Start, SkipBlankLines(text, span.End)), "")] : [];
    }

    // In a quote or a list there is more to a line than its text.
    private static bool StartsLine(string text, int position) => position == 0 || text[position - 1] is '\n' or '\r';

    private static bool EndsLine(string text, int position) => position == text.Length || text[position] is '\n' or '\r';

    private static int SkipBlankLines(string text, int position)
    {
        while (position < text.Length && text[position] is '\n' or '\r')
        {
            position++;
        }

        return position;
    }
}
