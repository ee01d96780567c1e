using PolicyAnalyzers.Documents;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The table of versions that a platform's template comes with.</summary>
internal static class TemplateTable
{
    private static readonly string[] Versions = ["5.1.x", "5.0.x", "4.0.x", "< 4.0"];

    /// <summary>Its rows are as they were: the sample versions, by turns supported and not, or the first of them alone.</summary>
    public static bool IsUntouched(Table table) =>
        table.Rows.Length is > 0 and var count && (count == Versions.Length || count == 1)
        && table.Rows.Select((row, i) => row is [var version, _] && version.Text.SequenceEqual(Versions[i])).All(same => same)
        && (count == 1 || IsByTurns(table));

    private static bool IsByTurns(Table table) =>
        table.Rows[0][1].Text.SequenceEqual(table.Rows[2][1].Text)
        && table.Rows[1][1].Text.SequenceEqual(table.Rows[3][1].Text)
        && !table.Rows[0][1].Text.SequenceEqual(table.Rows[1][1].Text);
}
