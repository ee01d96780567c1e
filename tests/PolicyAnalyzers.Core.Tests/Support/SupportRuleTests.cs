using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Support;

/// <summary>The rules about what a policy says of versions.</summary>
public sealed class SupportRuleTests
{
    private const string Contact = "# Security policy\n\nWrite to security@contoso.test, and we answer within 5 days.\n\n";

    private static string[] Messages(string id, string words, params string[] tags) =>
        [.. PolicyRules.Check(new(Statement.Policy(Contact + words), tags.Length == 0 ? new() : Statement.Tagged(tags), new() { AsOf = Statement.Today })).Where(f => f.Rule.Id == id).Select(f => f.Message)];

    private static string Table(string rows) => $"## Supported Versions\n\n| Version | Supported |\n|---|---|\n{string.Join('\n', rows.Split(';').Select(r => $"| {r} |"))}\n";

    [Theory]
    [InlineData("## Scope\n\nOur code.\n", 1)]
    [InlineData("## Supported Versions\n\nOnly the latest release is supported.\n", 0)]
    [InlineData("## Supported Versions\n\nThere is no support policy.\n", 0)]
    [InlineData("## Supported Versions\n\nSee the [list](https://contoso.test/versions).\n", 0)]
    public void POL1010_silence(string words, int expected) => Assert.Equal(expected, Messages("POL1010", words).Length);

    [Theory]
    [InlineData("## Supported Versions\n\nWe support all versions that are in use.\n", 1)]
    [InlineData("## Supported Versions\n\nWe support the last two minor versions.\n", 0)]
    [InlineData("## Supported Versions\n\n| Version | Supported |\n|---|---|\n| gizmo | yes |\n| 2.x | perhaps |\n", 2)]
    [InlineData("## Supported Versions\n\n| Version | Supported |\n|---|---|\n| 2.x | best effort |\n", 0)]
    [InlineData("## Supported Versions\n\n| Version | Supported |\n|---|---|\n| | |\n", 1)]
    public void POL1011_words_that_cannot_be_read(string words, int expected) => Assert.Equal(expected, Messages("POL1011", words).Length);

    [Theory]
    [InlineData("2.x | yes;< 2.0 | no", "")]
    [InlineData("2.x | yes;1.9 | yes;1.x | no", "")]
    [InlineData("4.2.x | yes;4.0.x | yes;< 4.0 | no", "")]
    [InlineData("10.2.x | yes;< 10.1 | no", "from 10.1 to below 10.2")]
    [InlineData("6.x | yes;< 5 | no", "from 5.0 to below 6.0")]
    [InlineData("3.5.x | yes;<= 3.0 | no", "")]
    [InlineData("latest 3.x | yes;3.2 | yes;older 3.x | no;< 3 | no", "")]
    [InlineData("2.x | yes;2.x | no", "say different things")]
    [InlineData("1.0 - 2.5 | yes;2.4 - 3.0 | no", "say different things")]
    [InlineData(".NET 8 | yes", "runs on")]
    [InlineData("2.6.1 | yes;< 2.6.1 | no", "Name the line: 2.6.x")]
    [InlineData("5.1.x | ✅;5.0.x | ❌;4.0.x | ✅;< 4.0 | ❌", "")]
    public void POL1012_tables(string rows, string expected)
    {
        var messages = Messages("POL1012", Table(rows));

        Assert.Equal(expected.Length == 0 ? 0 : 1, messages.Length);
        Assert.All(messages, m => Assert.Contains(expected, m, StringComparison.Ordinal));
    }

    [Fact]
    public void POL1012_lets_a_product_follow_its_platform() => Assert.Empty(Messages("POL1012", Table(".NET 8 | yes;.NET 9 | yes"), "v9.0.1", "v8.0.4"));

    [Theory]
    [InlineData("## Process\n\nThe fix goes to main and every other supported branch.\n", "'supported branch'")]
    [InlineData("## Process\n\nThe fix goes to main and every other supported branch.\n\n## Supported Versions\n\nThe last two minor versions.\n", "")]
    [InlineData("## Process\n\nWe test on the supported .NET versions.\n", "")]
    public void POL1021_supported_and_never_defined(string words, string expected)
    {
        var messages = Messages("POL1021", words);

        Assert.Equal(expected.Length == 0 ? 0 : 1, messages.Length);
        Assert.All(messages, m => Assert.Contains(expected, m, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2.1.x | yes;< 2.1 | no", "v2.1.4", "")]
    [InlineData("2.1.x | yes;< 2.1 | no", "v2.3.0", "Add a row for 2.3.x")]
    [InlineData("2.x | yes;1.x | no", "v3.0.0", "Add a row for 3.x")]
    [InlineData("latest | yes;older | no", "v3.0.0", "")]
    public void POL2003_rows_against_the_releases(string rows, string tag, string expected)
    {
        var messages = Messages("POL2003", Table(rows), "v1.0.0", tag);

        Assert.Equal(expected.Length == 0 ? 0 : 1, messages.Length);
        Assert.All(messages, m => Assert.Contains(expected, m, StringComparison.Ordinal));
    }

    [Fact]
    public void POL2003_a_row_that_left_the_window()
    {
        var words = Table("2.3.x | yes;2.2.x | yes;2.1.x | yes").Replace("\n\n|", "\n\nWe support the last two minor versions.\n\n|", StringComparison.Ordinal);

        Assert.Contains("2.1.x is listed as supported", Assert.Single(Messages("POL2003", words, "v2.3.0", "v2.2.0", "v2.1.0")), StringComparison.Ordinal);
    }
}
