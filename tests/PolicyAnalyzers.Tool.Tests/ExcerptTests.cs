using PolicyAnalyzers.Text;
using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("one\nwe answer within 7\nthree", "within 7", "we answer within 7", "          ^^^^^^^^")]
    [InlineData("first line", "first", "first line", "^^^^^")]
    [InlineData("one\r\nlast", "last", "last", "^^^^")]
    [InlineData("starts here\nends there", "here\nends", "starts here", "       ^^^^")]
    [InlineData("安全 within 7", "within 7", "安全 within 7", "     ^^^^^^^^")]
    [InlineData("a\u001b[31mb", "b", "a\\u001B[31mb", "           ^")]
    public void The_line_is_quoted_and_the_words_are_marked(string text, string words, string line, string marks) =>
        Assert.Equal(new Excerpt(line, marks), Of(text, words, 40));

    [Fact]
    public void A_long_line_is_cut_on_both_sides_of_the_words()
    {
        var excerpt = Of(new string('a', 300) + " within 7 " + new string('b', 300), "within 7", 40);

        Assert.Equal(40, excerpt.Line.Length);
        Assert.StartsWith("...aaa", excerpt.Line, StringComparison.Ordinal);
        Assert.EndsWith("bbb...", excerpt.Line, StringComparison.Ordinal);
        Assert.Equal(excerpt.Line.IndexOf("within 7", StringComparison.Ordinal), excerpt.Marks.IndexOf('^', StringComparison.Ordinal));
        Assert.Equal(8, excerpt.Marks.Count(c => c == '^'));
    }

    [Fact]
    public void Words_longer_than_the_line_are_marked_as_far_as_they_are_seen()
    {
        var excerpt = Of(new string('a', 300), new string('a', 300), 40);

        Assert.Equal(new('^', 34), excerpt.Marks);
        Assert.Equal(new string('a', 34) + "...", excerpt.Line);
    }

    private static Excerpt Of(string text, string words, int width) =>
        Excerpt.Of(new("SECURITY.md", text), new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length), width);
}
