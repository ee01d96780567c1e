using System.Text;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1019Tests
{
    private const string Policy = "# Security\n\nReport vulnerabilities to <security@lighthouse.contoso.com>.\n";

    [Theory]
    [InlineData("SECURITY.md")]
    [InlineData("docs/security.md")]
    public void A_second_policy_is_found(string path) => Verify(path, "# {|POL1019:How to report|}\n\nReport vulnerabilities to <old@lighthouse.contoso.com>.\n");

    [Theory]
    [InlineData("docs/security.md", "# Hardening\n\nRun the service as a user without rights, and keep it behind a proxy.\n")]
    [InlineData("SECURITY.md", "# Security\n\nSee [our policy](.github/SECURITY.md).\n")]
    [InlineData("docs/security.md", "# Security\n\nReport vulnerabilities to <security@lighthouse.contoso.com>, as [our policy](../.github/SECURITY.md) says.\n")]
    [InlineData("SECURITY.md", Policy)]
    [InlineData("other/SECURITY.md", "# Security\n\nReport vulnerabilities to <old@lighthouse.contoso.com>.\n")]
    public void Other_texts_and_pointers_pass(string path, string text) => Verify(path, text);

    private static void Verify(string path, string text) => PolicyVerifier.Verify(RuleCatalog.POL1019, Policy, new() { Files = [new(path, Encoding.UTF8.GetBytes(text))] }, ".github/SECURITY.md");
}
