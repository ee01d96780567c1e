namespace PolicyAnalyzers.Documents;

/// <summary>
/// Blanks what would make Markdown misread a text that a person reads with ease, without moving a character:
/// the marks of an unresolved merge, a code fence around the whole, fences within one of Markdown, and what joins a table with the words right below it.
/// </summary>
internal static class MarkdownMask
{
    private static readonly string[] MergeMarks = ["<<<<<<< ", "=======", ">>>>>>> ", "||||||| "];

    public static string Apply(string text)
    {
        text = EndLinesAlike(text);
        var inMerge = text.Contains("<<<<<<< ", StringComparison.Ordinal);
        var fences = FindFences(text);
        var joints = FindJoints(text);
        if (!inMerge && fences.Count == 0 && joints.Count == 0)
        {
            return text;
        }

        var result = text.ToCharArray();
        foreach (var fence in fences)
        {
            Blank(result, fence);
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
    // the fence says that Markdown is in it, most of the text is, and it may never end; else fences within such a one.
    private static List<Line> FindFences(string text)
    {
        if (!text.Contains("```", StringComparison.Ordinal) && !text.Contains("~~~", StringComparison.Ordinal))
        {
            return [];
        }

        var lines = Lines(text).Where(line => !text.AsSpan(line.Start, line.Length).IsWhiteSpace()).ToList();
        var fences = lines.FindAll(line => text.AsSpan(line.Start, line.Length).TrimStart() is var start && (start.StartsWith("```") || start.StartsWith("~~~")));
        if (fences.Count == 2 && fences[0] == lines[0] && fences[1] == lines[^1])
        {
            return fences;
        }

        var nested = new List<Line>();
        for (var open = 0; open < fences.Count; open++)
        {
            var isMarkdown = Language(text, fences[open]) is "md" or "markdown";
            var close = isMarkdown ? FindClose(text, fences, open) : fences.FindIndex(open + 1, fence => Language(text, fence).IsEmpty);
            if (isMarkdown && open == 0 && IsMost(lines, fences[open], close < 0 ? lines[^1] : fences[close]))
            {
                return [fences[0], .. fences.Count % 2 == 0 ? fences.GetRange(fences.Count - 1, 1) : []];
            }

            if (close < 0 && !isMarkdown)
            {
                break;
            }

            nested.AddRange(isMarkdown && close > open ? fences.GetRange(open + 1, close - open - 1) : []);
            open = Math.Max(open, close);
        }

        return nested;
    }

    private static bool IsMost(List<Line> lines, Line open, Line close) =>
        lines.IndexOf(open) is var start && (start == 0 || lines.IndexOf(close) - start > lines.Count / 2);

    // An example of a report, with code in it: a fence that names a language opens one within it, which ends first.
    private static int FindClose(string text, List<Line> fences, int open)
    {
        var next = open + 1;
        while (next + 1 < fences.Count && !Language(text, fences[next]).IsEmpty && Language(text, fences[next + 1]).IsEmpty)
        {
            next += 2;
        }

        return next < fences.Count && Language(text, fences[next]).IsEmpty ? next : -1;
    }

    private static ReadOnlySpan<char> Language(string text, Line fence) => text.AsSpan(fence.Start, fence.Length).Trim("`~ \t\r");

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
