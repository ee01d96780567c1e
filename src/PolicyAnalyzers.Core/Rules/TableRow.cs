using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>A row of a table that has more cells than its header.</summary>
internal static class TableRow
{
    /// <summary>Takes away what shifts the cells and says nothing: a stray mark before the first bar, or empty cells at the end. Null where there are words in it.</summary>
    /// <param name="cell">A place in the row.</param>
    public static TextEdit? Mend(PolicyDocument document, TextSpan cell)
    {
        var source = document.Source;
        var line = source.LineSpan(source.GetLine(cell.Start));
        var row = source.Content.AsSpan(line.Start, line.Length).TrimEnd();
        if (document.Tables.FirstOrDefault(t => t.Span.Contains(cell)) is not { Header.Length: > 0 and var columns } table || row is not [.., '|'])
        {
            return null;
        }

        var bar = row.IndexOf('|');
        var mark = row[..bar].Trim();
        if (!mark.IsEmpty)
        {
            return IsMark(mark) ? new(new(line.Start + row.IndexOf(mark), mark.Length), "") : null;
        }

        var cells = table.Rows.FirstOrDefault(r => r.Any(c => c.Span.Start == cell.Start)).Length;
        var end = row.Length;
        for (; cells > columns; cells--)
        {
            var before = row[..(end - 1)].LastIndexOf('|');
            if (before <= bar || !row[(before + 1)..(end - 1)].IsWhiteSpace() || row[before - 1] == '\\')
            {
                return null;
            }

            end = before + 1;
        }

        return end < row.Length ? new(TextSpan.FromBounds(line.Start + end, line.Start + row.Length), "") : null;
    }

    // No word, and none of the marks with which a quote or a list begins.
    private static bool IsMark(ReadOnlySpan<char> mark)
    {
        foreach (var c in mark)
        {
            if (char.IsLetterOrDigit(c) || c is '>' or '-' or '*' or '+')
            {
                return false;
            }
        }

        return true;
    }
}
