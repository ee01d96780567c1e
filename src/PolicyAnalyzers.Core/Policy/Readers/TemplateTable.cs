using PolicyAnalyzers.Documents;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The table of versions that a platform's template comes with.</summary>
internal static class TemplateTable
{
    private static readonly string[] Versions = ["5.1.x", "5.0.x", "4.0.x", "< 4.0"];

    /// <summary>Its rows are as they were: the sample versions, by turns supported and not.</summary>
    public static bool IsUntouched(Table table) =>
        table.Rows.Length == Versions.Length
        && table.Rows.Select((row, i) => row is [var version, _] && version.Text.SequenceEqual(Versions[i])).All(same => same)
        && table.Rows[0][1].Text.SequenceEqual(table.Rows[2][1].Text)
        && table.Rows[1][1].Text.SequenceEqual(table.Rows[3][1].Text)
        && !table.Rows[0][1].Text.SequenceEqual(table.Rows[1][1].Text);
}
