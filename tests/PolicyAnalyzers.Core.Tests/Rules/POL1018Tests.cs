using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1018Tests
{
    [Theory]
    [InlineData("Last updated: {|POL1018:2024-02-10|}. This policy is reviewed every 12 months.")]
    [InlineData("Last updated {|POL1018:10 February 2024|}.\n\nWe review this policy annually.")]
    [InlineData("_Last updated: {|POL1018:February 2024|}_\n\nThis document is reviewed twice a year.")]
    [InlineData("| Last updated | {|POL1018:2024-02-10|} |\n|---|---|\n| Owner | Jane |\n\nThe policy is reviewed once a year.")]
    public void A_review_that_is_overdue_is_found(string text) => Verify(text);

    [Theory]
    [InlineData("Last updated: 2025-06-01. This policy is reviewed every 12 months.")]
    [InlineData("Last updated: June 2025. This policy is reviewed every year.")]
    [InlineData("Last updated: 2024-02-10.")]
    [InlineData("This policy is reviewed every 12 months.")]
    [InlineData("Last updated: 2024-02-10. Reports are reviewed every week.")]
    [InlineData("Version 1.2 was released on 2024-02-10. This policy is reviewed every 12 months.")]
    public void A_review_in_time_and_a_policy_that_promises_none_pass(string text) => Verify(text);

    private static void Verify(string text) => PolicyVerifier.Verify(RuleCatalog.POL1018, $"# Security\n\nReport vulnerabilities to <security@lighthouse.contoso.com>.\n\n{text}\n");
}
