using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class SupportCommandTests
{
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
    public void For_people_each_verdict_has_its_reason()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", "# Security policy\n\nReport vulnerabilities to <security@contoso.com>.\n");

        var (_, output, _) = Tool.Run("support", file, "1.8.5");

        Assert.Contains("1.8.5    not-stated        the policy says nothing about supported versions", output, StringComparison.Ordinal);
    }
}
