using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>Instructions of a template to the author of the policy are still there, or its sample versions.</summary>
internal static class POL1003
{
    // Each is a text to read; a policy has a few.
    private const int MostComments = 100;

    // A comment misleads no reader. Where the author has left visible text in as well, it goes with that.
    public static IEnumerable<Finding> Check(PolicyContext context) =>
        Visible(context).ToList() is { Count: > 0 } visible ? visible.Concat(Comments(context)) : [];

    private static IEnumerable<Finding> Visible(PolicyContext context)
    {
        var document = context.Policy.Document;
        var removals = Removals(context);
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind != SentenceKind.Code && sentence.Terms.First(Term.TemplateText) is { } hit)
            {
                yield return context.At(RuleCatalog.POL1003, sentence.SpanOf(hit.Start, hit.Length), "An instruction of a template to the author is left in: say what holds for this project, and remove it.") with
                {
                    Edits = removals.TryGetValue(sentence.Block, out var edit) ? [edit] : [],
                    AuthorEdit = new(sentence.Span, "What holds for this project, in place of this sentence?") { Example = "none" },
                };
            }
        }

        foreach (var table in document.Tables.Where(TemplateTable.IsUntouched))
        {
            yield return context.At(RuleCatalog.POL1003, table.Span, "These are the sample versions of a template. State the versions of this project that get security fixes, or that none are promised.") with
            {
                AuthorEdit = new(table.Span, "Which versions get security fixes?") { Example = "The newest release gets security fixes, and no other." },
            };
        }
    }

    private static IEnumerable<Finding> Comments(PolicyContext context)
    {
        foreach (var comment in context.Policy.Document.Comments.Take(MostComments).Where(IsInstruction))
        {
            yield return context.At(RuleCatalog.POL1003, comment.Span, "An instruction of a template to the author is left in a comment. No reader sees it, and it may go.") with
            {
                Class = RuleClass.Info,
                Edits = context.Policy.Kind == PolicyKind.Policy && DeadComment.Remove(context.Policy.Source, comment) is { } edit ? [edit] : [],
            };
        }
    }

    // In the platform's own words: what the author notes for the next author is theirs.
    private static bool IsInstruction(Comment comment) =>
        PolicyDocument.Parse(new("", comment.Text)) is var note
        && (note.Sentences.Any(s => s.Terms.First(Term.TemplateText) is { Value: "verbatim" }) || note.Tables.Any(TemplateTable.IsUntouched));

    // Only what the platform's template itself says, only whole paragraphs, and only where something is left under the heading.
    private static Dictionary<int, TextEdit> Removals(PolicyContext context)
    {
        var removals = new Dictionary<int, TextEdit>();
        if (context.Policy.Kind != PolicyKind.Policy)
        {
            return removals;
        }

        var text = context.Policy.Source.Content;
        foreach (var section in context.Policy.Document.Sections.Where(s => s.Sentences.Any(IsOwn) || s.Subsections.Any()))
        {
            foreach (var paragraph in section.Sentences.GroupBy(s => s.Block).Where(p => p.All(IsInstruction)))
            {
                var (first, last) = (paragraph.First(), paragraph.Last());
                var span = TextSpan.FromBounds(first.Span.Start, last.Span.End);
                if (!context.Policy.Document.Comments.Any(c => span.Contains(c.Span)) && !IsList(first.Previous) && !IsList(last.Next) && StandsApart(context.Policy.Source, span.Start) && EndsLine(text, span.End))
                {
                    removals[paragraph.Key] = new(TextSpan.FromBounds(span.Start, SkipBlankLines(text, span.End)), "");
                }
            }
        }

        return removals;
    }

    private static bool IsOwn(Sentence sentence) => sentence.Length > 0 && !sentence.Has(Term.TemplateText);

    private static bool IsInstruction(Sentence sentence) =>
        sentence.Kind == SentenceKind.Paragraph && sentence.Terms.First(Term.TemplateText) is { Value: "verbatim" } hit && hit.Start == sentence.Start
        && !sentence.Links.Any() && !sentence.Text.Contains('@');

    // It may introduce the list, or part two.
    private static bool IsList(Sentence? neighbour) => neighbour is { Kind: SentenceKind.ListItem or SentenceKind.Code };

    // In a quote or a list there is more to a line than its text, and what follows a line of HTML may be a part of it.
    private static bool StandsApart(SourceText source, int position)
    {
        var line = source.GetLine(position);
        var above = source.LineSpan(line - 1);
        return source.LineSpan(line).Start == position && (source.Content.AsSpan(above.Start, above.Length).Trim() is [] or ['#', ..]);
    }

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
