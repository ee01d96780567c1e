using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Rules;

/// <summary>A promise about "supported branches" that nobody can place.</summary>
internal static class POL1021
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        if (context.Policy.Support is not { Form: SupportForm.None, Declined: null })
        {
            yield break;
        }

        foreach (var sentence in context.Policy.Document.Sentences)
        {
            if (sentence.Kind is SentenceKind.Paragraph or SentenceKind.ListItem && !sentence.Has(Term.Platform) && !sentence.Has(Term.TemplateText)
                && sentence.Terms.First(Term.SupportedLine) is { } named)
            {
                var words = sentence.Words(named);
                yield return context.At(RuleCatalog.POL1021, sentence.SpanOf(named.Start, named.Length), $"'{words}' is named here and never defined: nothing says which those are. Say it in a sentence, a table or a link.") with
                {
                    AuthorEdit = Asking.Paragraph(context, sentence.Span, $"Which are the '{words}'?", "The two newest minor release lines are supported."),
                };
                yield break;
            }
        }
    }
}
