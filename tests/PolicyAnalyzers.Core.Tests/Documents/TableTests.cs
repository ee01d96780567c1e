using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Documents;

/// <summary>Tables of Markdown and of HTML.</summary>
public sealed class TableTests
{
    [Fact]
    public void Ragged_rows_are_made_equal_and_every_cell_has_a_place_in_its_row() => SpanTable.Check(
        """
        | Version | Supported |
        | ------- | :-------: |
        | 2.x | yes | extra |
        | 1.x |
        | | no |
        """,
        """
        table 1:1-5:9 3 + 3 + 3 + 3
        cell 1:3-1:10 Version
        cell 1:13-1:22 Supported
        cell 1:23-1:23
        cell 3:3-3:6 2.x
        cell 3:9-3:12 yes
        cell 3:15-3:20 extra
        cell 4:3-4:6 1.x
        cell 4:7-4:7
        cell 4:7-4:7
        cell 5:4-5:4
        cell 5:5-5:7 no
        cell 5:8-5:8
        """);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Words_right_below_a_table_are_no_part_of_it(string lineEnd) => SpanTable.Check(
        "Above:\n| a | b |\n|---|---|\n| c | d |\nBelow it.\n".Replace("\n", lineEnd, StringComparison.Ordinal),
        """
        p 1:1-1:7 Above:
        table 2:1-4:8 2 + 2
        cell 2:3-2:4 a
        cell 2:7-2:8 b
        cell 4:3-4:4 c
        cell 4:7-4:8 d
        p 5:1-5:10 Below it.
        """);

    [Fact]
    public void A_cell_holds_links_code_and_breaks() => SpanTable.Check(
        "| a | b |\n|---|---|\n| [x](y). Two | `c`<br>d |\n",
        """
        table 1:1-3:27 2 + 2
        cell 1:3-1:4 a
        cell 1:7-1:8 b
        link 3:3-3:9 x -> y
        cell 3:4-3:14 x. Two
        cell 3:18-3:25 c
        d
        """);

    [Fact]
    public void A_table_of_HTML_with_blank_lines_and_open_tags() => SpanTable.Check(
        """
        <h2>Supported</h2>
        <table>
        <tr><th>Version</th><th>Fixes</th></tr>
        <tr><td>2.x</td><td>yes</td></tr>

        <tr><td>1.x<td>no
        </table>

        After.
        """,
        """
        h2 1:5-1:14 Supported
        table 2:1-7:9 2 + 2 + 2
        cell 3:9-3:16 Version
        cell 3:25-3:30 Fixes
        cell 4:9-4:12 2.x
        cell 4:21-4:24 yes
        cell 6:9-6:12 1.x
        cell 6:16-6:18 no
        p 9:1-9:7 After.
        """);

    [Fact]
    public void Markdown_within_a_table_of_HTML() => SpanTable.Check(
        "<table>\n<tr><td>\n\n**2.x**\n\n</td><td>\n\n[yes](a)\n\n</td></tr>\n</table>\n",
        """
        table 1:1-11:9 0 + 2
        cell 4:3-4:6 2.x
        link 8:1-8:9 yes -> a
        cell 8:2-8:5 yes
        """);

    [Fact]
    public void A_heading_ends_a_table_that_nothing_closes() => SpanTable.Check(
        "<table><tr><td>1.x\n\n# Reporting\n\nMail us.\n",
        """
        table 1:1-3:1 0 + 1
        cell 1:16-1:19 1.x
        h1 3:3-3:12 Reporting
        p 5:1-5:9 Mail us.
        """);

    [Fact]
    public void A_table_belongs_to_its_section()
    {
        var document = PolicyDocument.Parse(new SourceText("SECURITY.md", "# A\n\n## B\n\n| v |\n|---|\n| 1 |\n\n## C\n"));

        Assert.Equal("B", Assert.Single(document.Tables).Section.Heading?.ToString());
    }
}
