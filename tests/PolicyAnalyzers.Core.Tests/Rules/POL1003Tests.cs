using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1003Tests() : RuleTests(RuleCatalog.POL1003)
{
    [Fact]
    public void An_instruction_of_the_platforms_template() => Verify(
        """
        # Security Policy

        ## Reporting a Vulnerability

        {|POL1003:Use this section to tell people|} how to report a vulnerability.
        """);

    [Fact]
    public void An_instruction_that_was_left_beside_what_the_author_wrote() => Verify(
        """
        # Security Policy

        Report vulnerabilities to security@contoso.test. {|POL1003:Update this section|} before the next release.
        """);

    [Fact]
    public void Each_instruction_is_a_finding() => Verify(
        """
        # Security

        Report vulnerabilities to security@contoso.test.

        - {|POL1003:Fill in|} the address.
        - {|POL1003:Delete this section|} if you have no key.
        """);

    [Fact]
    public void The_authors_own_words() => Verify("# Security\n\nTell us about vulnerabilities at security@contoso.test. We fill your report in our tracker.\n");
}
