using System.Text;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1022Tests
{
    [Theory]
    [InlineData("README.md", "Report vulnerabilities to {|POL1022:old@lighthouse.contoso.com|}.")]
    [InlineData("CONTRIBUTING.md", "## Security\n\nSend a mail to {|POL1022:old@lighthouse.contoso.com|}.")]
    [InlineData(".github/CONTRIBUTING.md", "{|POL1022:If you find a vulnerability, open an issue.|}")]
    [InlineData(".github/ISSUE_TEMPLATE/bug.md", "Please report vulnerabilities to {|POL1022:old@lighthouse.contoso.com|}.")]
    public void Another_address_is_found(string path, string text) => Verify(path, text);

    [Theory]
    [InlineData("README.md", "Found a vulnerability? See [our policy](SECURITY.md).")]
    [InlineData("README.md", "Report vulnerabilities to security@lighthouse.contoso.com.")]
    [InlineData("README.md", "Report vulnerabilities to SECURITY@lighthouse.contoso.com or hotline@lighthouse.contoso.com.")]
    [InlineData("README.md", "## Support\n\nFor questions, send a mail to help@lighthouse.contoso.com.")]
    [InlineData("CONTRIBUTING.md", "Report vulnerabilities of third party libraries to them, such as team@fabrikam.com.")]
    [InlineData("CONTRIBUTING.md", "Found a bug? Open an issue. Do not open an issue for a vulnerability.")]
    [InlineData("docs/other.md", "Report vulnerabilities to old@lighthouse.contoso.com.")]
    public void The_same_address_and_other_purposes_pass(string path, string text) => Verify(path, text);

    private static void Verify(string path, string text) => PolicyVerifier.Verify(
        RuleCatalog.POL1022,
        "# Security\n\nReport vulnerabilities to <security@lighthouse.contoso.com>. When nobody answers, call hotline@lighthouse.contoso.com.\n",
        new() { Files = [new(path, Encoding.UTF8.GetBytes($"# Lighthouse\n\n{text}\n"))] });
}
