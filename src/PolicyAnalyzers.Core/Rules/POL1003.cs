using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Rules;

/// <summary>Instructions of a template to the author of the policy are still there.</summary>
internal static class POL1003
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        foreach (var sentence in context.Policy.Document.Sentences)
        {
            if (sentence.Terms.First(Term.TemplateText) is { } hit)
            {
                yield return context.At(RuleCatalog.POL1003, sentence.SpanOf(hit.Start, hit.Length), "An instruction of a template to the author is left in: say what holds for this project, and remove it.");
            }
        }
    }
}
