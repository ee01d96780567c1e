using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1007Tests
{
    [Theory]
    [InlineData("Report vulnerabilities to <{|POL1007:security@example.com|}>.")]
    [InlineData("Report vulnerabilities to {|POL1007:security@your-domain.com|}.")]
    [InlineData("Report vulnerabilities with {|POL1007:[our form](link_to_form)|}.")]
    [InlineData("Report vulnerabilities at {|POL1007:[the advisories](https://github.com/YOUR_USERNAME/your-repo/security/advisories/new)|}.")]
    [InlineData("Report vulnerabilities by mail to {|POL1007:[INSERT EMAIL ADDRESS]|}.")]
    [InlineData("Report vulnerabilities to {|POL1007:[us](mailto:security@yourcompany.com)|}.")]
    [InlineData("Report vulnerabilities with our key, {|POL1007:[download it here](https://yourdomain.com/key.asc)|}.")]
    [InlineData("Mail {|POL1007:[your security contact]|} with a description and the steps to reproduce.")]
    [InlineData("Mail {|POL1007:<security-email>|} with a description.")]
    [InlineData("Report vulnerabilities to {|POL1007:security@example.co.uk|}.")]
    [InlineData("Report vulnerabilities by mail to {|POL1007:jo@users.noreply.github.com|}.")]
    [InlineData("Report vulnerabilities by mail to {|POL1007:seguridad@ejemplo.com|}.")]
    [InlineData("Report vulnerabilities by mail to {|POL1007:[insert|} the address of the team.")]
    public void What_stands_in_for_a_contact_is_found(string text) => Verify(text);

    [Theory]
    [InlineData("Report what a letter shows, such as one from user@example.com.")]
    [InlineData("Please include [your email] so that we can answer.")]
    [InlineData("Report vulnerabilities to <security@lighthouse.contoso.com>. We answer within [X] days of your report.")]
    [InlineData("The server answers requests for example.com with an error.")]
    [InlineData("```\ncurl https://example.com/ --mail security@example.com\n```")]
    [InlineData("Report vulnerabilities to security@yourls.org or security@acme-domain.com.")]
    [InlineData("To contact us, see the [license](LICENSE) for the address.")]
    [InlineData("Contact us at [the office](https://lighthouse.contoso.com/your-org).")]
    public void Examples_and_real_names_pass(string text) => Verify(text);

    private static void Verify(string text) => PolicyVerifier.Verify(RuleCatalog.POL1007, $"# Security\n\nPlease do not disclose a vulnerability in public.\n\n{text}\n");
}
