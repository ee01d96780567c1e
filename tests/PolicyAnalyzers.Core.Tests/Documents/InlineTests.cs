using Xunit;

namespace PolicyAnalyzers.Tests.Documents;

/// <summary>Where links and the characters of a text stand.</summary>
public sealed class InlineTests
{
    [Fact]
    public void Links_of_each_form() => SpanTable.Check(
        """
        [inline](https://contoso.test/a "title"), [full][r], [r], <https://contoso.test/b>, https://contoso.test/c.

        [r]: https://contoso.test/r
        """,
        """
        link 1:1-1:41 inline -> https://contoso.test/a
        p 1:2-1:108 inline, full, r, https://contoso.test/b, https://contoso.test/c.
        link 1:43-1:52 full -> https://contoso.test/r
        link 1:54-1:57 r -> https://contoso.test/r
        link 1:59-1:83 https://contoso.test/b -> https://contoso.test/b
        link 1:85-1:107 https://contoso.test/c -> https://contoso.test/c
        """);

    [Fact]
    public void Images_are_no_text_and_links_begin_before_what_they_hold() => SpanTable.Check(
        "A ![pic](p.png) [![badge](b.png)](https://contoso.test) [see ![pic](q.png)](e)\n",
        """
        p 1:1-1:61 A   see
        image 1:3-1:16  -> p.png
        link 1:17-1:56  -> https://contoso.test
        image 1:18-1:33  -> b.png
        link 1:57-1:79 see  -> e
        image 1:62-1:75  -> q.png
        """);

    [Fact]
    public void Entities_and_escapes_are_what_they_stand_for() => SpanTable.Check(
        @"&lt;a&gt; x&#64;y \*star\* a&nbsp;b don’t" + "\n",
        "p 1:1-1:42 <a> x@y *star* a b don't");

    [Fact]
    public void A_hard_break_ends_a_sentence_and_a_soft_one_does_not() => SpanTable.Check(
        "one  \ntwo\\\nthree\nfour<br>five\n",
        """
        p 1:1-1:4 one
        p 2:1-2:4 two
        p 3:1-4:5 three four
        p 4:9-4:13 five
        """);

    [Fact]
    public void Code_and_emphasis_are_their_words() => SpanTable.Check("`code` and ``a ` b`` and **bold *both***\n", "p 1:2-1:38 code and a ` b and bold both");

    [Fact]
    public void What_is_no_element_of_HTML_is_text() => SpanTable.Check(
        "Send to <your-email> or <security@contoso.test>, not <b>there</b>.\n\n<your-team>\n\na < b, 1<2 <3\n",
        """
        p 1:1-1:67 Send to <your-email> or security@contoso.test, not there.
        link 1:25-1:48 security@contoso.test -> mailto:security@contoso.test
        p 3:1-3:12 <your-team>
        p 5:1-5:14 a < b, 1<2 <3
        """);

    [Fact]
    public void Sentences_end_where_a_reader_ends_them() => SpanTable.Check(
        "Ask (e.g. Bob). Versions vs. builds, approx. Ten of v1.2. Also i.e. This? \"Quoted.\" (In brackets.) Etc. and so on!\n",
        """
        p 1:1-1:16 Ask (e.g. Bob).
        p 1:17-1:58 Versions vs. builds, approx. Ten of v1.2.
        p 1:59-1:74 Also i.e. This?
        p 1:75-1:84 "Quoted."
        p 1:85-1:99 (In brackets.)
        p 1:100-1:115 Etc. and so on!
        """);

    [Fact]
    public void Sentences_of_scripts_without_blanks() => SpanTable.Check(
        "报告漏洞。请勿公开！谢谢？好\n",
        """
        p 1:1-1:6 报告漏洞。
        p 1:6-1:11 请勿公开！
        p 1:11-1:14 谢谢？
        p 1:14-1:15 好
        """);
}
