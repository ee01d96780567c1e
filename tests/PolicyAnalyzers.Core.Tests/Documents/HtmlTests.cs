using Xunit;

namespace PolicyAnalyzers.Tests.Documents;

/// <summary>HTML that stands in Markdown.</summary>
public sealed class HtmlTests
{
    [Fact]
    public void Paragraphs_links_and_Markdown_between_tags() => SpanTable.Check(
        "<div>\n\n**Bold** and [link](https://contoso.test).\n\n</div>\n<p>Mail <a href=\"mailto:x@contoso.test\">us</a>\n<p>again\n",
        """
        p 3:3-3:43 Bold and link.
        link 3:14-3:42 link -> https://contoso.test
        p 6:4-6:43 Mail us
        link 6:9-6:47 us -> mailto:x@contoso.test
        p 7:4-7:9 again
        """);

    [Fact]
    public void Lists_end_where_they_end() => SpanTable.Check(
        "<p>Send:<ul><li>one<li>two. Three</ul>text\n",
        """
        p 1:4-1:9 Send:
        item 1:17-1:20 one < Send:
        item 1:24-1:28 two. < Send:
        item 1:29-1:34 Three < Send:
        p 1:39-1:43 text
        """);

    [Fact]
    public void Folded_text_is_text() => SpanTable.Check(
        "<details><summary>More</summary>\n\nHidden text.\n\n</details>\n",
        """
        p 1:19-1:23 More
        p 3:1-3:13 Hidden text.
        """);

    [Fact]
    public void Entities_and_a_placeholder_within_a_block() => SpanTable.Check(
        "<p>security&#64;contoso.test &amp; <your-email>, 1 < 2</p>\n",
        "p 1:4-1:55 security@contoso.test & <your-email>, 1 < 2");

    [Fact]
    public void What_is_never_closed_ends_with_its_piece() => SpanTable.Check(
        "<p>Mail <a href=\"x\n\nNext <b>paragraph.\n\n<!-- never\n",
        """
        p 1:4-1:8 Mail
        p 3:1-3:19 Next paragraph.
        comment 5:1-5:11  never
        """);
}
