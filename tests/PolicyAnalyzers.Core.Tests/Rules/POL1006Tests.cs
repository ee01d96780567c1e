using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1006Tests() : RuleTests(RuleCatalog.POL1006)
{
    [Theory]
    [InlineData("security [at] contoso [dot] test")]
    [InlineData("security(at)contoso.test")]
    [InlineData("security at contoso dot test")]
    [InlineData("security[@]contoso.test")]
    [InlineData("security@contoso[.]test")]
    public void An_address_that_must_be_retyped(string address) => Verify($"# Security\n\nReport vulnerabilities to {{|POL1006:{address}|}}, please.\n");

    [Fact]
    public void An_address_that_a_filter_took_away() => Verify("# Security\n\nReport vulnerabilities to {|POL1006:[email\u00A0protected]|}.\n");

    [Fact]
    public void Addresses_that_programs_can_use() => Verify(
        """
        # Security

        Report vulnerabilities to security@contoso.test, <psirt@contoso.test>, [us](mailto:team@contoso.test) or cert&#64;contoso.test.
        """);

    [Fact]
    public void Words_with_at_are_no_address() => Verify("# Security\n\nReport vulnerabilities to security@contoso.test. Look at contoso.test for news.\n");
}
