using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Documents;

/// <summary>What nobody writes takes no more time than its length, and loses no text.</summary>
public sealed class MarkdownGuardTests
{
    [Fact]
    public void Many_links_in_many_items_are_links() => Assert.Equal(600, Read(Repeat("- [r](a)\n", 600)).Links.Length);

    [Fact]
    public void Too_many_links_in_one_paragraph_are_text()
    {
        var document = Read(Repeat("[r](a) ", 600));

        Assert.Equal(250, document.Links.Length);
        Assert.Equal(350, document.Plain.Text.Split("[r] a)").Length - 1);
    }

    [Fact]
    public void A_table_has_no_more_columns_than_anybody_reads() =>
        Assert.All(Read($"{Repeat("| a ", 100)}|\n{Repeat("|---", 100)}|\n| b |\n").Tables, table => Assert.Equal(Table.MostColumns, table.Header.Length));

    [Fact]
    public void A_text_of_no_possible_length_is_read_line_by_line()
    {
        var document = Read(Repeat("# Report it.\n", 40_000));

        Assert.Equal(40_000, document.Sentences.Length);
        Assert.Single(document.Sections);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static PolicyDocument Read(string text) => PolicyDocument.Parse(new SourceText("SECURITY.md", text));
}
