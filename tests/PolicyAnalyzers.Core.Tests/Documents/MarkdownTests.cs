using Xunit;

namespace PolicyAnalyzers.Tests.Documents;

/// <summary>Where the blocks of Markdown stand.</summary>
public sealed class MarkdownTests
{
    [Fact]
    public void Headings_open_sections_of_their_level() => SpanTable.Check(
        "# Title #\n## Sub\n### Deep\nSetext\n------\n#\tAfter a *tab*\n",
        """
        h1 1:3-1:8 Title
        h2 2:4-2:7 Sub
        h3 3:5-3:9 Deep
        h2 4:1-4:7 Setext
        h1 6:3-6:15 After a tab
        """);

    [Fact]
    public void A_bold_paragraph_is_a_heading_and_bold_words_are_not() => SpanTable.Check(
        "**Reporting**\n\nMail us.\n\n**Scope:**\n\nAll.\n\n**Nor a sentence.**\n\n**Not a heading** since text follows.\n\n- **Nor an item**\n",
        """
        h7 1:3-1:12 Reporting
        p 3:1-3:9 Mail us.
        h7 5:3-5:9 Scope:
        p 7:1-7:5 All.
        p 9:3-9:18 Nor a sentence.
        p 11:3-11:38 Not a heading since text follows.
        item 13:5-13:16 Nor an item < Not
        """);

    [Fact]
    public void Items_know_what_introduces_them() => SpanTable.Check(
        "Please include:\n\n- steps\n  - in order. All of them.\n  - complete\n- versions\n\n  with patches\n\nThanks.\n",
        """
        p 1:1-1:16 Please include:
        item 3:3-3:8 steps < Please
        item 4:5-4:14 in order. < steps
        item 4:15-4:27 All of them. < steps
        item 5:5-5:13 complete < steps
        item 6:3-6:11 versions < Please
        item 8:3-8:15 with patches < Please
        p 10:1-10:8 Thanks.
        """);

    [Fact]
    public void An_item_of_another_list_introduces_nothing() => SpanTable.Check(
        "1. one\n2. two\n   1) inner\n\n5) five\n",
        """
        item1 1:4-1:7 one
        item2 2:4-2:7 two
        item1 3:7-3:12 inner < two
        item5 5:4-5:8 five
        """);

    [Fact]
    public void Two_lists_have_one_introduction_and_a_cell_is_none() => SpanTable.Check(
        "Send us:\n\n- steps\n\n+ versions\n\n| a |\n|---|\n| b |\n\n- after\n",
        """
        p 1:1-1:9 Send us:
        item 3:3-3:8 steps < Send
        item 5:3-5:11 versions < Send
        table 7:1-9:6 1 + 1
        cell 7:3-7:4 a
        cell 9:3-9:4 b
        item 11:3-11:8 after
        """);

    [Fact]
    public void A_quote_is_read_as_what_it_holds() => SpanTable.Check(
        "> quoted. Text\n> - item\n\n* * *\n\nend\n",
        """
        p 1:3-1:10 quoted.
        p 1:11-1:15 Text
        item 2:5-2:9 item < Text
        p 6:1-6:4 end
        """);

    [Fact]
    public void Code_is_read_line_by_line() => SpanTable.Check(
        "Text\n\n```yaml\nkey: value. Other\n\nend: 1\n```\n\n    indented\n",
        """
        p 1:1-1:5 Text
        code 4:1-4:18 key: value. Other
        code 6:1-6:7 end: 1
        code 9:5-9:13 indented
        """);

    [Fact]
    public void A_policy_within_one_fence_is_a_policy() => SpanTable.Check(
        "\n```markdown\n# Security\n\nMail <security@contoso.test>.\n```\n\n",
        """
        h1 3:3-3:11 Security
        p 5:1-5:30 Mail security@contoso.test.
        link 5:6-5:29 security@contoso.test -> mailto:security@contoso.test
        """);

    [Fact]
    public void A_policy_in_a_fence_that_never_ends_is_a_policy() => SpanTable.Check(
        "## File\n```md\n# Security\n\nMail us.\n\nThank you.\n",
        """
        h2 1:4-1:8 File
        h1 3:3-3:11 Security
        p 5:1-5:9 Mail us.
        p 7:1-7:11 Thank you.
        """);

    [Fact]
    public void An_example_of_a_report_may_have_code_in_it() => SpanTable.Check(
        "Report so:\n\n```markdown\n## Steps\n```sh\nmake\n```\n## Effect\n```\n\n## After that\n\nWe answer.\n\n```sh\nmake\n```\n\nThank you.\n",
        """
        p 1:1-1:11 Report so:
        code 4:1-4:9 ## Steps
        code 6:1-6:5 make
        code 8:1-8:10 ## Effect
        h2 11:4-11:14 After that
        p 13:1-13:11 We answer.
        code 16:1-16:5 make
        p 19:1-19:11 Thank you.
        """);

    [Fact]
    public void Two_fences_are_code() => SpanTable.Check(
        "```\none\n```\n\n```\ntwo\n```\n",
        """
        code 2:1-2:4 one
        code 6:1-6:4 two
        """);

    [Fact]
    public void The_marks_of_a_merge_are_no_text() => SpanTable.Check(
        "# A\n<<<<<<< HEAD\none\n||||||| base\nzero\n=======\ntwo\n>>>>>>> branch\nend\n",
        """
        h1 1:3-1:4 A
        p 3:1-3:4 one
        p 5:1-5:5 zero
        p 7:1-7:4 two
        p 9:1-9:4 end
        """);

    [Fact]
    public void Front_matter_is_no_text() => SpanTable.Check("---\ntitle: x\n---\n\n# A\n", "h1 5:3-5:4 A");

    [Fact]
    public void Comments_are_no_text() => SpanTable.Check(
        "<!-- security-policy: acknowledge-within=P7D -->\ntext <!-- in line --> more\n",
        """
        comment 1:1-1:49  security-policy: acknowledge-within=P7D
        p 2:1-2:27 text  more
        comment 2:6-2:22  in line
        """);

    [Fact]
    public void What_nobody_nests_is_read_line_by_line() => SpanTable.Check(
        new string('>', 1_000) + " deep\nReport it.\n",
        $"""
        p 1:1-1:1006 {new string('>', 1_000)} deep
        p 2:1-2:11 Report it.
        """);

    [Fact]
    public void Nothing_is_nothing() => SpanTable.Check("", "");
}
