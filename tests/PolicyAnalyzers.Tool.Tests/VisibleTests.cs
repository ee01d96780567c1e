using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("plain [text] – ünïcode 安全", "plain [text] – ünïcode 安全")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("\u001b]0;title\u0007", "\\u001B]0;title\\u0007")]
    [InlineData("\u009b31m", "\\u009B31m")]
    [InlineData("abc\u202ecba", "abc\\u202Ecba")]
    [InlineData("line\u2028line", "line\\u2028line")]
    public void What_would_steer_a_terminal_is_shown(string text, string shown) => Assert.Equal(shown, Visible.Text(text));
}
