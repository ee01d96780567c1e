namespace PolicyAnalyzers.Documents;

/// <summary>
/// Blanks what would make Markdown misread a text that a person reads with ease, without moving a character:
/// the marks of an unresolved merge, and a code fence around the whole.
/// </summary>
internal static class MarkdownMask
{
    private static readonly string[] MergeMarks = ["<<<<<<< ", "=======", ">>>>>>> ", "||||||| "];

    public static string Apply(string text)
    {
        text = EndLinesAlike(text);
        var inMerge = text.Contains("<<<<<<< ", StringComparison.Ordinal);
        var fence = FindWholeFence(text);
        if (!inMerge && fence is null)
        {
            return text;
        }

        var result = text.ToCharArray();
        if (fence is var (open, close))
        {
            Blank(result, open);
            Blank(result, close);
        }

        if (inMerge)
        {
            foreach (var line in Lines(text).Where(line => MergeMarks.Any(mark => text.AsSpan(line.Start, line.Length).StartsWith(mark))))
            {
                Blank(result, line);
            }
        }

        return new(result);
    }

    // A carriage return alone ends a line, though not everywhere in Markdig.
    private static string EndLinesAlike(string text)
    {
        var alone = text.AsSpan().Count('\r') - text.AsSpan().Count("\r\n");
        return alone == 0 ? text : string.Create(text.Length, text, static (span, from) =>
        {
            from.CopyTo(span);
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = span[i] == '\r' && (i + 1 == span.Length || span[i + 1] != '\n') ? '\n' : span[i];
            }
        });
    }

    private readonly record struct Line(int Start, int Length);

    // The first line that is not blank opens a fence and the last closes it, and none stands between.
    private static (Line Open, Line Close)? FindWholeFence(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        if (!trimmed.StartsWith("```") && !trimmed.StartsWith("~~~"))
        {
            return null;
        }

        var mark = trimmed[..3].ToString();
        var lines = Lines(text).Where(line => !text.AsSpan(line.Start, line.Length).IsWhiteSpace()).ToList();
        var fences = lines.Where(line => text.AsSpan(line.Start, line.Length).TrimStart().StartsWith(mark)).ToList();
        return fences.Count == 2 && fences[0] == lines[0] && fences[1] == lines[^1] ? (fences[0], fences[1]) : null;
    }

    private static IEnumerable<Line> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            length = length < 0 ? text.Length - start : length;
            yield return new(start, length);
            start += length + 1;
        }
    }

    private static void Blank(char[] text, Line line) => text.AsSpan(line.Start, line.Length).Fill(' ');
}
