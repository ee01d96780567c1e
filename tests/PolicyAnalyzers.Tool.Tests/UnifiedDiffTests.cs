using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class UnifiedDiffTests
{
    [Theory]
    [InlineData("a\nb\n", "a\nc\n", "@@ -1,2 +1,2 @@\n a\n-b\n+c\n")]
    [InlineData("a\r\nb\r\n", "a\r\n", "@@ -1,2 +1,1 @@\n a\r\n-b\r\n")]
    [InlineData("a\nb", "a\nc", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n")]
    [InlineData("", "a\n", "@@ -0,0 +1,1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1,1 +0,0 @@\n-a\n")]
    public void Changes_stand_with_their_line_ends(string before, string after, string hunk) =>
        Assert.Equal($"--- a/SECURITY.md\n+++ b/SECURITY.md\n{hunk}", Diff(before, after));

    [Fact]
    public void Changes_far_apart_stand_in_hunks_of_their_own()
    {
        var lines = Enumerable.Range(1, 20).Select(n => $"{n}\n").ToArray();
        string[] changed = [.. lines];
        (changed[1], changed[8], changed[18]) = ("two\n", "nine\n", "nineteen\n");

        Assert.Equal(
            ["@@ -1,12 +1,12 @@", "@@ -16,5 +16,5 @@"],
            Diff(string.Concat(lines), string.Concat(changed)).Split('\n').Where(line => line.StartsWith('@')));
    }

    [Fact]
    public void Equal_texts_differ_in_nothing() => Assert.Empty(UnifiedDiff.Of("SECURITY.md", "a\n", "a\n"));

    private static string Diff(string before, string after) => string.Concat(UnifiedDiff.Of("SECURITY.md", before, after));
}
