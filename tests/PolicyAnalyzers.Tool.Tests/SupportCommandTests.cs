using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class SupportCommandTests
{
    // The sample that complies: line 5 supports the two newest minor lines.
    private static readonly string Good = Path.Combine(AppContext.BaseDirectory, "Good.md");

    [Fact]
    public void A_policy_that_says_nothing_of_versions_states_nothing_of_any()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", "# Security policy\n\nReport vulnerabilities to <security@contoso.com>.\n");

        var (exitCode, output, error) = Tool.Run("support", "--json", "--as-of", "2026-06-01", "--releases", "1.8.5,1.7.12, main", file, "1.8.5", "main", "1.8.5");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("""{"1.8.5":"not-stated","main":"not-stated"}""", JsonNode.Parse(output)!.ToJsonString());
    }

    [Fact]
    public void A_window_is_counted_from_the_releases_that_are_named()
    {
        var (exitCode, output, error) = Tool.Run("support", "--json", "--releases", "v1.4.0,1.3.2,1.2.0", Good, "1.4.1", "1.3.3", "1.2.1");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("""{"1.4.1":"supported","1.3.3":"supported","1.2.1":"unsupported"}""", JsonNode.Parse(output)!.ToJsonString());
    }

    [Fact]
    public void Without_releases_a_window_decides_nothing()
    {
        var (_, output, _) = Tool.Run("support", "--json", Good, "1.4.1");

        Assert.Equal("""{"1.4.1":"undecided"}""", JsonNode.Parse(output)!.ToJsonString());
    }

    [Fact]
    public void For_people_each_verdict_has_its_line_and_its_reason()
    {
        var (_, output, _) = Tool.Run("support", "--releases", "1.4.0,1.3.2", Good, "1.2.1");

        Assert.Contains("1.2.1    unsupported     5  1.2.1 is outside the support window", output, StringComparison.Ordinal);
    }
}
