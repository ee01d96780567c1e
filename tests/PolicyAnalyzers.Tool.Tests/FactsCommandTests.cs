using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class FactsCommandTests
{
    [Fact]
    public void Json_is_one_object_a_file_in_order()
    {
        using var tool = new Tool();
        var first = tool.Write("a/SECURITY.md", "# Security\n\nWrite to <security@contoso.com>.\n");
        var second = tool.Write("b/SECURITY.md", "");

        var (exitCode, output, error) = Tool.Run("facts", "--json", "--repository", "contoso/lighthouse", first, second);

        Assert.Equal((0, ""), (exitCode, error));
        var files = JsonNode.Parse(output)!.AsArray();
        Assert.Equal([("policy", first), ("empty", second)], files.Select(f => ((string)f!["kind"]!, (string)f["file"]!)));
        Assert.Equal("security@contoso.com", (string?)files[0]!["privateChannels"]![0]!["value"]);
        Assert.Equal(3, (int?)files[0]!["privateChannels"]![0]!["line"]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_no_half_of_the_output()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", "# Security\n");

        var (exitCode, output, error) = Tool.Run("facts", "--json", file, Path.Combine(tool.Folder, "missing.md"));

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("missing.md", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_refused_with_what_would_be_accepted()
    {
        using var tool = new Tool();

        var (exitCode, output, error) = Tool.Run("facts", tool.Folder);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("SECURITY.md", error, StringComparison.Ordinal);
    }

    [Fact]
    public void For_people_each_fact_has_its_line()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", "# Security\n\nWrite to <security@contoso.com>.\nYou get an acknowledgement within 14 days.\n");

        var (exitCode, output, _) = Tool.Run("facts", file);

        Assert.Equal(0, exitCode);
        Assert.Contains("   3  private channel  security@contoso.com (e-mail)", output, StringComparison.Ordinal);
        Assert.Contains("   4  acknowledgement  within 14 days", output, StringComparison.Ordinal);
    }
}
