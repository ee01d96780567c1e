using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Text;

public sealed class TextEditTests
{
    [Fact]
    public void Edits_apply_in_any_order() =>
        Assert.Equal("Xbcd-", TextEdit.Apply("abcde", [new(new(4, 1), "-"), new(new(0, 1), "X")]));

    [Fact]
    public void Of_two_that_overlap_the_later_is_left_out() =>
        Assert.Equal("Xe", TextEdit.Apply("abcde", [new(new(2, 3), "Y"), new(new(0, 4), "X")]));

    [Fact]
    public void An_insertion_stands_where_it_is_put() => Assert.Equal("abXcde", TextEdit.Apply("abcde", [new(new(2, 0), "X")]));
}
