using System.Text;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Documents;

/// <summary>Bytes as editors leave them.</summary>
public sealed class LineEndTests
{
    private const string Text = "A\n=\n\nFirst line\nsecond *line*. Third.\n\n-\tone\n\n\tmore\n";

    private const string Table =
        """
        h1 1:1-1:2 A
        p 4:1-5:15 First line second line.
        p 5:16-5:22 Third.
        item 7:3-7:6 one < First
        item 9:2-9:6 more < First
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_each_kind(string lineEnd) =>
        SpanTable.Check(Text.Replace("\n", lineEnd, StringComparison.Ordinal), Table.Replace("< First", "< Third.", StringComparison.Ordinal));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Code_over_two_lines(string lineEnd) => SpanTable.Check($"Run `make  {lineEnd}test` twice.", "p 1:1-2:13 Run make test twice.");

    // Two lines of bold words, as long as a heading may just be.
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_bold_heading_over_two_lines(string lineEnd) =>
        SpanTable.Check($"**{new string('a', 46)}{lineEnd}{new string('b', 48)}**\n", $"h7 1:3-2:49 {new string('a', 46)} {new string('b', 48)}");

    // Read line by line, as nobody nests so deep.
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_text_that_is_read_by_its_lines(string lineEnd)
    {
        var deep = new string('>', 1_000);
        Assert.Equal($"{deep}\nReport it.\n", PolicyDocument.Parse(new("SECURITY.md", $"{deep}{lineEnd}{lineEnd}Report it.{lineEnd}")).Plain.Text);
    }

    [Fact]
    public void A_byte_order_mark_is_no_character() =>
        SpanTable.Check(SourceText.FromBytes("SECURITY.md", [0xEF, 0xBB, 0xBF, .. "# A"u8]), "h1 1:3-1:4 A");

    [Fact]
    public void UTF16_of_both_orders()
    {
        SpanTable.Check(SourceText.FromBytes("SECURITY.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("# Ä")]), "h1 1:3-1:4 Ä");
        SpanTable.Check(SourceText.FromBytes("SECURITY.md", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("# Ä")]), "h1 1:3-1:4 Ä");
    }

    [Fact]
    public void Latin1_and_broken_UTF8_have_a_character_a_byte() =>
        SpanTable.Check(SourceText.FromBytes("SECURITY.md", [.. "# Caf"u8, 0xE9, .. "\n\n"u8, 0xC3, 0x28]), "h1 1:3-1:7 Café\np 3:1-3:3 Ã(");
}
