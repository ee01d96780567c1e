using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>A row of a table whose cells do not stand under their headings.</summary>
internal static class TableRow
{
    /// <summary>Takes away the stray mark before the first bar that shifts the cells. Null where words stand there, or where HTML makes cells too.</summary>
    /// <param name="cell">A place in the row.</param>
    public static TextEdit? Mend(SourceText source, TextSpan cell)
    {
        var line = source.GetLineSpan(cell.Start);
        var row = source.Content.AsSpan(line.Start, line.Length);
        var bar = row.IndexOf('|');
        var mark = bar < 0 ? default : row[..bar].Trim();
        return mark.IsEmpty || HasMeaning(mark) || row.Contains('<') ? null : new(new(line.Start + row.IndexOf(mark), mark.Length), "");
    }

    // A word, or one of the marks with which a quote or a list begins.
    private static bool HasMeaning(ReadOnlySpan<char> mark)
    {
        foreach (var c in mark)
        {
            if (char.IsLetterOrDigit(c) || c is '>' or '-' or '*' or '+')
            {
                return true;
            }
        }

        return false;
    }
}
