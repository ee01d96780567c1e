using System.Globalization;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// The rows of a table as they would read, each written like the row that is there: what makes a row supported is copied from it, and what
/// makes it unsupported from another row of the table. Rows of Markdown only, which are lines; every other table is the author's to edit.
/// </summary>
internal static class RowEdit
{
    // What says yes and what says no are written in pairs.
    private static readonly (string Yes, string No)[] Signs =
        [(":white_check_mark:", ":x:"), (":heavy_check_mark:", ":x:"), ("✅", "❌"), ("✔️", "❌"), ("✔", "✘"), ("🟢", "🔴"), ("yes", "no"), ("Yes", "No"), ("YES", "NO"), ("supported", "unsupported"), ("Supported", "Unsupported")];

    // More lines than that between a table and its releases, and nobody can say what each of them is to get.
    private const int MostLines = 4;

    /// <summary>The ways to tell of lines that no row knows.</summary>
    /// <param name="row">The newest row.</param>
    /// <param name="lines">Above it, the newest first.</param>
    public static IEnumerable<Choice> ForNewLines(SourceText source, SupportStatement support, Fact<SupportRow> row, IReadOnlyList<ReleaseLine> lines)
    {
        if (LineOf(source, row) is not { } at || lines.Count is 0 or > MostLines)
        {
            yield break;
        }

        var versions = row.Value.Versions;
        var names = lines.Select(l => Rename(versions, l)).ToArray();
        string[] added = [.. names.Select(n => Replace(source, at, new TextEdit(row.Span, n)))];
        yield return Choose(source, $"support {Words.And(names)}, and {versions} as before", at, Ordered([.. added, Text(source, at)]));

        if (Deny(source, support, row) is { } no)
        {
            string[] dropped = [.. names.Skip(1).Select(n => Replace(source, at, new(row.Span, n), no)), Replace(source, at, no)];
            yield return Choose(source, $"support {names[0]}, and {Words.And([.. names.Skip(1), versions])} no longer", at, Ordered([added[0], .. dropped]));
        }

        // Where an older row reaches up to this one, what is dropped goes over into it: "< 2.1" becomes "< 2.3".
        if (RowBelow(support, row) is { } below && LineOf(source, below) is { } rest && RenameBound(below.Value.Versions, lines[0]) is { } bound)
        {
            var widened = new TextEdit(below.Span, bound);
            yield return new($"support {names[0]}, and nothing below", string.Join('\n', Ordered([added[0], Replace(source, rest, widened)])), [new(at, added[0]), widened]);
        }

        string[] Ordered(string[] newestFirst) => IsAscending(support, row) ? [.. Enumerable.Reverse(newestFirst)] : newestFirst;
    }

    // Most tables begin with the newest.
    private static bool IsAscending(SupportStatement support, Fact<SupportRow> newest) =>
        support.Rows.IndexOf(newest) is > 0 and var i && support.Rows[i - 1].Value.Range.IsBelow(newest.Value.Range.Intervals[0].Low!);

    /// <summary>The ways to tell that a line is not supported any more.</summary>
    public static IEnumerable<Choice> ForDroppedLine(SourceText source, SupportStatement support, Fact<SupportRow> row)
    {
        if (LineOf(source, row) is not { } at)
        {
            yield break;
        }

        if (Deny(source, support, row) is { } no)
        {
            yield return Choose(source, $"say that {row.Value.Versions} is not supported", at, [Replace(source, at, no)]);
        }

        yield return new($"leave {row.Value.Versions} out", "", [new(TextSpan.FromBounds(at.Start, at.End + LineEnd(source, at).Length), "")]);
    }

    private static Choice Choose(SourceText source, string title, TextSpan at, string[] lines) =>
        new(title, string.Join('\n', lines), [new(at, string.Join(LineEnd(source, at) is { Length: > 0 } end ? end : "\n", lines))]);

    private static string LineEnd(SourceText source, TextSpan line) =>
        line.End == source.Content.Length ? "" : source.Content.AsSpan(line.End).StartsWith("\r\n") ? "\r\n" : source.Content[line.End].ToString();

    private static Fact<SupportRow>? RowBelow(SupportStatement support, Fact<SupportRow> row) => support.Rows.FirstOrDefault(r =>
        r.Value is { Supported: false, Range: { Kind: RangeKind.Numbers, Intervals: [{ Low: null, High: { } high }] } } && high == row.Value.Range.Intervals[0].Low);

    private static TextSpan? LineOf(SourceText source, Fact<SupportRow> row)
    {
        var line = source.GetLineSpan(row.Span.Start);
        return row.Value.StatusSpan is { } status && line.Contains(row.Span) && line.Contains(status) && Text(source, line).Contains('|') ? line : null;
    }

    private static TextEdit? Deny(SourceText source, SupportStatement support, Fact<SupportRow> row)
    {
        if (row.Value.StatusSpan is not { } status)
        {
            return null;
        }

        var yes = Text(source, status);
        var no = support.Rows.FirstOrDefault(r => r.Value is { Supported: false, Until: null, StatusSpan: not null }) is { Value.StatusSpan: { } other } ? Text(source, other)
            : Array.Find(Signs, s => s.Yes == yes).No;
        return no is null ? null : new(status, no);
    }

    private static string Replace(SourceText source, TextSpan line, params TextEdit[] edits) =>
        TextEdit.Apply(Text(source, line), edits.Select(e => new TextEdit(new(e.Span.Start - line.Start, e.Span.Length), e.NewText)));

    private static string Text(SourceText source, TextSpan span) => source.Content.Substring(span.Start, span.Length);

    /// <summary>As the row names its own: "v2.1.x" becomes "v2.3.x".</summary>
    private static string Rename(string versions, ReleaseLine line) =>
        Literal(versions) is var (start, end) && versions[..start] is "" or "v" or "V" && versions[end..] is "" or ".x" or ".X" or ".*"
            ? versions[..start] + Numbers(line, versions[start..end].Count(c => c == '.') + 1) + versions[end..]
            : line.Unit == ReleaseUnit.Minor ? $"{line}.x" : line.ToString();

    private static string? RenameBound(string versions, ReleaseLine line) =>
        Literal(versions) is var (start, end) ? versions[..start] + Numbers(line, versions[start..end].Count(c => c == '.') + 1) + versions[end..] : null;

    private static string Numbers(ReleaseLine line, int count) =>
        string.Join('.', ((int[])[line.Start.Major, line.Start.Minor, line.Start.Build, line.Start.Revision]).Take(count).Select(n => n.ToString(CultureInfo.InvariantCulture)));

    // The only run of numbers with points between.
    private static (int Start, int End)? Literal(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return text.AsSpan(end).ContainsAnyInRange('0', '9') ? null : (start, end);
    }
}
