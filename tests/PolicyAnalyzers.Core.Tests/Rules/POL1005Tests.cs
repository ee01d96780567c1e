using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1005Tests() : RuleTests(RuleCatalog.POL1005)
{
    [Fact]
    public void Vulnerabilities_go_to_the_public_tracker() => Verify(
        """
        # Security

        {|POL1005:If you find a vulnerability, please open an issue on GitHub.|}
        """);

    [Fact]
    public void The_tracker_is_banned() => Verify("# Security\n\nPlease do not open a public issue for a vulnerability. Mail security@contoso.test.\n");

    [Fact]
    public void What_is_public_already_may_go_there() => Verify(
        """
        # Security

        Report a vulnerability to security@contoso.test. For a known CVE in a dependency, open a public issue.
        """);

    [Fact]
    public void The_project_itself_opens_the_issue() => Verify(
        """
        # Security

        Report a vulnerability to security@contoso.test. When the fix is out, we will open a public issue.
        """);
}
