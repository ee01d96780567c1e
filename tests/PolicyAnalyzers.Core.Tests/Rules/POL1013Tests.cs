using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1013Tests() : RuleTests(RuleCatalog.POL1013)
{
    [Fact]
    public void Silence() => Verify("# {|POL1013:Security|}\n\nReport vulnerabilities to security@contoso.test.\n");

    [Fact]
    public void A_sentence_names_it() => Verify("# Security\n\nReport vulnerabilities to security@contoso.test. Please include steps to reproduce and the affected version.\n");

    [Fact]
    public void A_list_names_it() => Verify(
        """
        # Security

        Mail security@contoso.test. Your report should contain:

        - the affected versions
        - how an attacker gains from it
        """);

    [Fact]
    public void What_the_project_publishes_is_no_request() => Verify(
        """
        # {|POL1013:Security|}

        Report vulnerabilities to security@contoso.test. We will include the affected versions in our advisory.
        """);
}
