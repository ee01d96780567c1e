using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1001Tests() : RuleTests(RuleCatalog.POL1001)
{
    [Fact]
    public void A_page_about_something_else() => Verify("# {|POL1001:Ports|}\n\nOpen port 443 in the firewall.\n");

    [Fact]
    public void An_empty_file() => Verify("{|POL1001:|}");

    [Fact]
    public void A_file_of_blank_lines() => Verify("{|POL1001:|}\n\n  \n");

    [Fact]
    public void A_policy_of_one_sentence() => Verify("Report vulnerabilities to security@contoso.test.\n");

    [Fact]
    public void A_repository_without_a_policy_has_one_finding_and_no_place() =>
        Assert.Null(Assert.Single(RepositoryCheck.Run(new(), new() { AsOf = new(2026, 6, 1) }).Findings, f => f.Rule == RuleCatalog.POL1001).Location);

    [Fact]
    public void A_page_elsewhere_that_the_author_names_is_enough() =>
        Assert.Empty(RepositoryCheck.Run(new(), new() { AsOf = new(2026, 6, 1), PolicyUrl = "https://contoso.test/security" }).Findings);
}
