using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Documents;

/// <summary>
/// Holds what a document was read as against a table with a line a node: what it is, from where to where (line:column, the end exclusive), and its
/// text. A line of an item whose list is introduced ends in <c>&lt; </c> and the first word of what introduces it.
/// </summary>
internal static class SpanTable
{
    public static void Check(string text, string table) => Check(new SourceText("SECURITY.md", text), table);

    public static void Check(SourceText source, string table)
    {
        var actual = string.Join('\n', Lines(PolicyDocument.Parse(source)));
        Assert.True(table.ReplaceLineEndings("\n") == actual, $"Expected\n{table}\n\nbut read\n{actual}\n");
    }

    private static IEnumerable<string> Lines(PolicyDocument document)
    {
        var nodes = new List<(TextSpan Span, string Kind, string Text)>();
        nodes.AddRange(document.Sentences.Select(s => (s.Span, Kind(s), s + Introduction(s))));
        nodes.AddRange(document.Links.Select(l => (l.Span, l.IsImage ? "image" : "link", $"{document.Plain.Text.Substring(l.Start, l.Length)} -> {l.Target}")));
        nodes.AddRange(document.Comments.Select(c => (c.Span, "comment", c.Text)));
        nodes.AddRange(document.Tables.Select(t => (t.Span, "table", $"{t.Header.Length} + {string.Join(" + ", t.Rows.Select(row => row.Length))}")));
        return nodes.OrderBy(n => n.Span.Start).ThenByDescending(n => n.Span.End).Select(n => $"{n.Kind} {Place(document.Source, n.Span)} {n.Text}".TrimEnd());
    }

    private static string Place(SourceText source, TextSpan span)
    {
        var (start, end) = (source.GetPosition(span.Start), source.GetPosition(span.End));
        return $"{start.Line}:{start.Column}-{end.Line}:{end.Column}";
    }

    private static string Kind(Sentence sentence) => sentence.Kind switch
    {
        SentenceKind.Heading => $"h{sentence.Section.Level}",
        SentenceKind.ListItem => sentence.Number > 0 ? $"item{sentence.Number}" : "item",
        SentenceKind.TableCell => "cell",
        SentenceKind.Code => "code",
        _ => "p",
    };

    private static string Introduction(Sentence sentence) => sentence.LeadIn is { } leadIn ? $" < {leadIn.ToString().Split(' ')[0]}" : "";
}
