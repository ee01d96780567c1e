using System.Text;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Checks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>The examples on the pages of the rules about the document: the bad one is found, and the good ones are not.</summary>
public sealed partial class PageExamplesTests
{
    // Where the bad example is that there is no such text, in words; or several files in one block.
    private static readonly string[] InWords = ["POL1001", "POL1010", "POL1014", "POL1019", "POL1022"];

    public static TheoryData<string> Rules => RuleCatalogTests.DocumentRules;

    public static TheoryData<string> RulesWithText => [.. RuleCatalogTests.DocumentRules.Select(r => r.Data).Where(rule => !InWords.Contains(rule))];

    [Theory]
    [MemberData(nameof(RulesWithText))]
    public void The_bad_example_is_found(string rule) => Assert.All(Blocks(rule, "Bad"), text => Assert.Contains(rule, Findings(text)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_good_examples_are_not(string rule) => Assert.All(Blocks(rule, "Good"), text => Assert.DoesNotContain(rule, Findings(text)));

    private static List<string> Blocks(string rule, string section)
    {
        var page = RuleCatalogTests.Read("docs", "rules", $"{rule}.md");
        var text = page[(page.IndexOf($"## {section}\n", StringComparison.Ordinal) + section.Length)..page.IndexOf(section == "Bad" ? "## Good" : "## How to fix", StringComparison.Ordinal)];
        List<string> blocks = [.. Block().Matches(text).Select(m => m.Groups[1].Value)];
        Assert.NotEmpty(blocks);
        return blocks;
    }

    // Around the example stands what makes it a policy, and names no channel.
    private static IEnumerable<string> Findings(string example)
    {
        var snapshot = new RepositorySnapshot
        {
            Files = [new("SECURITY.md", Encoding.UTF8.GetBytes($"# Security policy\n\nThank you for taking care with vulnerabilities that you report.\n\n{example}"))],
            Name = "fabrikam/harbour",
        };
        return RepositoryCheck.Run(snapshot, new() { AsOf = new(2026, 6, 1) }).Findings.Select(f => f.Rule.Id);
    }

    [GeneratedRegex("```(?:markdown)?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
