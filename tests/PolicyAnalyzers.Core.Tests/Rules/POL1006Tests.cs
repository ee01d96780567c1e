using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1006Tests
{
    [Theory]
    [InlineData("[our team]({|POL1006:security@lighthouse.contoso.com|})", "[our team](mailto:security@lighthouse.contoso.com)")]
    [InlineData("[our team]({|POL1006:mailto://security@lighthouse.contoso.com|})", "[our team](mailto:security@lighthouse.contoso.com)")]
    [InlineData("[our team]({|POL1006:mailto:%20security@lighthouse.contoso.com?subject=A%20report|})", "[our team](mailto:security@lighthouse.contoso.com?subject=A%20report)")]
    [InlineData("[our team]({|POL1006:https://security@lighthouse.contoso.com|})", "[our team](mailto:security@lighthouse.contoso.com)")]
    [InlineData("[our team]({|POL1006:mailto: security@lighthouse.contoso.com|})", "[our team](mailto:security@lighthouse.contoso.com)")]
    public void A_broken_link_is_found_and_mended(string link, string mended) =>
        PolicyVerifier.VerifyFix(RuleCatalog.POL1006, Text(link), Text(mended));

    [Fact]
    public void A_link_without_an_address_is_found() => PolicyVerifier.VerifyFix(RuleCatalog.POL1006, Text("[our team]({|POL1006:mailto:|})"), Text("[our team](mailto:)"));

    [Theory]
    [InlineData("{|POL1006:team [at] lighthouse [dot] contoso.com|}")]
    [InlineData("{|POL1006:team(at)lighthouse.contoso.com|}")]
    [InlineData("{|POL1006:team at lighthouse dot contoso dot com|}")]
    [InlineData("{|POL1006:team[@]lighthouse.contoso[.]com|}")]
    [InlineData("{|POL1006:[email\u00A0protected]|}")]
    public void An_address_that_must_be_retyped_is_found(string address) => PolicyVerifier.Verify(RuleCatalog.POL1006, Text(address));

    [Theory]
    [InlineData("<team@lighthouse.contoso.com>")]
    [InlineData("`team@lighthouse.contoso.com`")]
    [InlineData("team&#64;lighthouse.contoso.com")]
    [InlineData("[our team](mailto:team@lighthouse.contoso.com)")]
    [InlineData("[our team](mailto:team@lighthouse.contoso.com?subject=A%20report)")]
    [InlineData("[our team](https://user@lighthouse.contoso.com/report)")]
    [InlineData("mailto: is the scheme, security@lighthouse.contoso.com the address")]
    public void What_can_be_used_passes(string address) => PolicyVerifier.Verify(RuleCatalog.POL1006, Text(address));

    private static string Text(string address) => $"# Security\n\nReport vulnerabilities to {address}, or to <security@lighthouse.contoso.com>.\n";
}
