namespace PolicyAnalyzers.Documents;

/// <summary>
/// Blanks what would make Markdown misread a text that a person reads with ease, without moving a character:
/// the marks of an unresolved merge, a code fence around the whole, and what joins a table with the words right below it.
/// </summary>
internal static class MarkdownMask
{
    private static readonly string[] MergeMarks = ["<<<<<<< ", "=======", ">>>>>>> ", "||||||| "];

    public static string Apply(string text)
    {
        text = EndLinesAlike(text);
        var inMerge = text.Contains("<<<<<<< ", StringComparison.Ordinal);
        var fence = FindWholeFence(text);
        var joints = FindJoints(text);
        if (!inMerge && fence is null && joints.Count == 0)
        {
            return text;
        }

        var result = text.ToCharArray();
        if (fence is var (open, close))
        {
            Blank(result, open);
            Blank(result, close ?? open);
        }

        if (inMerge)
        {
            foreach (var line in Lines(text).Where(line => MergeMarks.Any(mark => text.AsSpan(line.Start, line.Length).StartsWith(mark))))
            {
                Blank(result, line);
            }
        }

        foreach (var joint in joints)
        {
            result[joint] = '\n';
        }

        return new(result);
    }

    // To Markdig, words right below the last row are a part of the table, which then is none. The bar, or the blank, at the end of that row may
    // as well be the end of another line.
    private static List<int> FindJoints(string text)
    {
        var joints = new List<int>();
        if (!text.Contains('|', StringComparison.Ordinal))
        {
            return joints;
        }

        var (isRow, inTable, end) = (false, false, 0);
        foreach (var line in Lines(text))
        {
            var words = text.AsSpan(line.Start, line.Length);
            var hasBar = words.Contains('|');
            if (inTable && !hasBar && !words.IsWhiteSpace() && text[end - 1] is '|' or ' ' or '\t')
            {
                joints.Add(end - 1);
            }

            inTable = hasBar && (inTable || (isRow && words.IndexOfAnyExcept("|-: \t") < 0 && words.Contains('-')));
            (isRow, end) = (hasBar, line.Start + line.Length);
        }

        return joints;
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

    // The first line that is not blank opens a fence and the last closes it, with none between; or, as programs that chat hand out a file,
    // the fence says that Markdown is in it, most of the text is, and it may never end.
    private static (Line Open, Line? Close)? FindWholeFence(string text)
    {
        if (!text.Contains("```", StringComparison.Ordinal) && !text.Contains("~~~", StringComparison.Ordinal))
        {
            return null;
        }

        var lines = Lines(text).Where(line => !text.AsSpan(line.Start, line.Length).IsWhiteSpace()).ToList();
        var fences = lines.FindAll(line => text.AsSpan(line.Start, line.Length).TrimStart() is var start && (start.StartsWith("```") || start.StartsWith("~~~")));
        if (fences.Count == 2 && fences[0] == lines[0] && fences[1] == lines[^1])
        {
            return (fences[0], fences[1]);
        }

        var isMarkdown = fences.Count > 0 && text.AsSpan(fences[0].Start, fences[0].Length).Trim("`~ \r") is "md" or "markdown";
        var before = isMarkdown ? lines.IndexOf(fences[0]) : lines.Count;
        return before < lines.Count / 2 ? (fences[0], fences.Count % 2 == 0 ? fences[^1] : null) : null;
    }

    private static IEnumerable<Line> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            length = length < 0 ? text.Length - start : length;
            yield return new(start, length);
            start += length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
        }
    }

    private static void Blank(char[] text, Line line) => text.AsSpan(line.Start, line.Length).Fill(' ');
}
