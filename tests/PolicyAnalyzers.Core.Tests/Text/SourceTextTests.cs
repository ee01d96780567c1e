using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 2, 1)]
    [InlineData(4, 2, 3)]
    [InlineData(5, 3, 1)]
    [InlineData(6, 4, 1)]
    [InlineData(7, 4, 2)]
    [InlineData(99, 4, 2)]
    public void Positions_count_from_one_whatever_ends_the_lines(int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText("SECURITY.md", "a\nb\r\n\rc").GetPosition(offset));

    [Fact]
    public void Text_with_NUL_is_binary()
    {
        Assert.True(SourceText.FromBytes("SECURITY.md", [0x89, 0x50, 0x00, 0x1A]).IsBinary);
        Assert.False(SourceText.FromBytes("SECURITY.md", "text"u8).IsBinary);
    }
}
