using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>The author meant to come back: a mark for later, a heading with nothing under it, a table without a word in its rows.</summary>
internal static class POL1002
{
    // "Details are coming soon": with more words around, the phrase is a part of what the sentence says.
    private const int MostWordsBeside = 5;

    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var document = context.Policy.Document;
        var comments = document.Comments.ToLookup(c => c.Span.Start, c => c.Span.End);
        return Marks(context)
            .Concat(document.Sections.Where(section => IsEmpty(section, document, comments)).Select(section =>
                context.At(RuleCatalog.POL1002, section.Heading!.Span, $"Nothing stands under '{section.Heading}'. Say what holds, or remove the heading.") with
                {
                    AuthorEdit = Asking.Paragraph(context, section.Heading.Span, $"What is to be read under '{section.Heading}'?", "The newest release gets security fixes."),
                }))
            .Concat(document.Tables.Where(table => table.Rows.All(row => row.All(cell => cell.Length == 0))).Select(table =>
                context.At(RuleCatalog.POL1002, table.Span, "This table has no entry. Fill it in, or remove it.")));
    }

    private static IEnumerable<Finding> Marks(PolicyContext context)
    {
        foreach (var sentence in context.Policy.Document.Sentences)
        {
            if (sentence.Kind != SentenceKind.Code && sentence.Terms.First(Term.Unfinished) is { } hit && IsLeftForLater(sentence, hit) && !IsOpenEnd(sentence, context.Policy.Document))
            {
                var span = sentence.SpanOf(hit.Start, hit.Length);
                var words = sentence.Words(hit);
                yield return context.At(RuleCatalog.POL1002, span, $"'{words}' is left for later. Say what holds, or say nothing.") with
                {
                    AuthorEdit = new(span, $"What is to be read in place of '{words}'?") { Example = "none" },
                };
            }
        }
    }

    // "TBD" under "supported until": no end is set yet.
    private static bool IsOpenEnd(Sentence sentence, PolicyDocument document) =>
        document.Tables.Any(t => t.Rows.Any(r => r.IndexOf(sentence) is >= 0 and var column && column < t.Header.Length && t.Header[column].Has(Term.EndOfSupport)));

    private static bool IsLeftForLater(Sentence sentence, TermHit hit)
    {
        var after = sentence.Text[(hit.End - sentence.Start)..];
        if (hit.Value == "mark")
        {
            // In capitals, and with no word behind it of which it is a part: "TODO comments".
            return sentence.Text.Slice(hit.Start - sentence.Start, hit.Length).IndexOfAnyInRange('a', 'z') < 0 && after.TrimStart() is [] or [not (>= 'a' and <= 'z'), ..];
        }

        return !sentence.IsNegated(hit.Start) && CountWords(sentence.Text[..(hit.Start - sentence.Start)]) + CountWords(after) <= MostWordsBeside;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += char.IsLetterOrDigit(text[i]) && (i == 0 || text[i - 1] == ' ') ? 1 : 0;
        }

        return count;
    }

    // The first heading is the title, and a heading that is a sentence says all by itself.
    private static bool IsEmpty(Section section, PolicyDocument document, ILookup<int, int> comments) =>
        section is { Index: > 1, Level: < DocumentBuilder.BoldHeadingLevel, Heading: { } heading, Sentences.IsEmpty: true }
        && heading.Text.IndexOfAny("@!.") < 0 && !heading.Links.Any()
        && Next(section, document) is var next && next?.Parent != section
        && IsBlank(document.Source, heading.Span.End, next?.Heading, comments);

    private static Section? Next(Section section, PolicyDocument document) => section.Index + 1 < document.Sections.Length ? document.Sections[section.Index + 1] : null;

    // A comment is nothing to a reader; rules and marks of headings are nothing either.
    private static bool IsBlank(SourceText source, int start, Sentence? next, ILookup<int, int> comments)
    {
        // A heading of several lines is a paragraph that a stray line of '=' or '-' has made one.
        if (next is not null && source.GetLine(next.Span.Start) != source.GetLine(next.Span.End))
        {
            return false;
        }

        var content = source.Content;
        var end = next?.Span.Start ?? content.Length;
        for (var i = start; i < end; i++)
        {
            if (comments.Contains(i))
            {
                i = Math.Max(i, comments[i].Max() - 1);
            }
            else if (!char.IsWhiteSpace(content[i]) && !"#*_=->".Contains(content[i]))
            {
                return false;
            }
        }

        return true;
    }
}
