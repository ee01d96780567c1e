namespace PolicyAnalyzers.Documents;

/// <summary>
/// Keeps from Markdig what takes it time or memory out of all proportion, and nobody writes: for each "](" it may look through the rest of the
/// paragraph, and it fills up every row of a table to the longest.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>Longer texts are read line by line: ten times the longest policies.</summary>
    public const int LongestText = 256 * 1024;

    private const int MostLinks = 250;
    private const string LinkMark = "](";

    /// <summary>Blanks the marks that are too many, without moving a character.</summary>
    public static string Apply(string text)
    {
        var links = text.AsSpan().Count(LinkMark) > MostLinks;
        var columns = text.AsSpan().Count('|') > Table.MostColumns;
        if (!links && !columns)
        {
            return text;
        }

        var result = text.ToCharArray();
        var found = 0;
        for (var start = 0; start < result.Length;)
        {
            var line = result.AsSpan(start);
            line = line[..(line.IndexOf('\n') is var end and >= 0 ? end + 1 : line.Length)];
            found = BeginsBlock(line) ? 0 : found;
            found += BlankBeyond(line, LinkMark, MostLinks - found);
            BlankBeyond(line, "|", Table.MostColumns + 1);
            start += line.Length;
        }

        return new(result);
    }

    // A blank line, an item, a heading: the paragraph before is over.
    private static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.IsEmpty || text.StartsWith("- ") || text.StartsWith("* ") || text.StartsWith("+ ") || text[0] == '#';
    }

    private static int BlankBeyond(Span<char> line, ReadOnlySpan<char> mark, int most)
    {
        var found = 0;
        for (var i = line.IndexOf(mark); i >= 0; i = line.IndexOf(mark))
        {
            if (++found > most)
            {
                line[i + mark.Length - 1] = ' ';
            }

            line = line[(i + mark.Length)..];
        }

        return found;
    }
}
