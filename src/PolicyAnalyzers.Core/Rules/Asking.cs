using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>Where the author's words go when something is missing.</summary>
internal static class Asking
{
    /// <summary>A paragraph of its own at the end of the section that a place is in, before its subsections.</summary>
    public static AuthorEdit Paragraph(PolicyContext context, TextSpan place, string question, string example)
    {
        var section = context.Policy.Document.SentenceAt(place)?.Section.Index ?? 0;
        return Insert(context, context.Policy.Document.Sections.ElementAtOrDefault(section + 1)?.Heading, "", question, example);
    }

    /// <summary>A section of its own at the end of the document.</summary>
    public static AuthorEdit Section(PolicyContext context, string heading, string question, string example) => Insert(context, null, $"## {heading}\n\n", question, example);

    private static AuthorEdit Insert(PolicyContext context, Sentence? before, string heading, string question, string example)
    {
        var text = context.Policy.Source.Content;
        var position = before is null ? text.Length : text.AsSpan(0, before.Span.Start).LastIndexOfAny('\r', '\n') + 1;
        var above = text.AsSpan(0, position).ToString().ReplaceLineEndings("\n");
        var parting = above.Length == 0 || above.EndsWith("\n\n", StringComparison.Ordinal) ? "" : above.EndsWith('\n') ? "\n" : "\n\n";
        return new(new(position, 0), question) { Before = parting + heading, After = position == text.Length ? "\n" : "\n\n", Example = example };
    }
}
