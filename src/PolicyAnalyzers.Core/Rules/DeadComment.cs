using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>The removal of a comment that says nothing to anybody.</summary>
internal static class DeadComment
{
    /// <summary>Null where the comment shares its lines with text, parts two paragraphs, or never ends: then more than the comment would go.</summary>
    public static TextEdit? Remove(SourceText source, Comment comment)
    {
        var (first, last) = (source.GetLine(comment.Span.Start), source.GetLine(comment.TextSpan.End));
        var lines = TextSpan.FromBounds(source.LineSpan(first).Start, source.LineSpan(last).End);
        var alone = source.Content.AsSpan(lines.Start, lines.Length).Trim();
        if (!alone.StartsWith("<!--") || !alone.EndsWith("-->") || alone.Length > comment.Span.Length)
        {
            return null;
        }

        var (above, below) = (IsBlank(source, first - 1), IsBlank(source, last + 1));
        return above && below ? new(TextSpan.FromBounds(lines.Start, source.LineSpan(last + 1).End), "")
            : above || below ? new(lines, "")
            : null;
    }

    private static bool IsBlank(SourceText source, int line)
    {
        var span = source.LineSpan(line);
        return source.Content.AsSpan(span.Start, span.Length).IsWhiteSpace();
    }
}
