using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1015Tests
{
    // An OpenPGP key that is nothing but its owner: "Contoso Security <security@contoso.com>".
    private const string Key = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nzSdDb250b3NvIFNlY3VyaXR5IDxzZWN1cml0eUBjb250b3NvLmNvbT4=\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n```\n";

    [Theory]
    [InlineData("Report a vulnerability [in private]({0}).")]
    public void The_security_page_of_another_repository_is_found(string text) =>
        Verify(text.Replace("[in private]({0})", "{|POL1015:[in private](https://github.com/contoso/lighthouse/security/advisories/new)|}", StringComparison.Ordinal));

    [Theory]
    [InlineData("fabrikam/lighthouse")]
    [InlineData("fabrikam-labs/lighthouse")]
    [InlineData("northwind/harbour")]
    [InlineData("northwind/.github")]
    [InlineData("northwind/security-reports")]
    public void Related_repositories_pass(string repository) => Verify($"Report a vulnerability [in private](https://github.com/{repository}/security/advisories/new).");

    [Fact]
    public void A_dependency_named_as_such_passes() =>
        Verify("Report vulnerabilities of dependencies [to them](https://github.com/contoso/lighthouse/security/advisories/new).");

    [Fact]
    public void The_mailbox_of_a_project_that_is_often_copied_is_found() => Verify("If you find a vulnerability, send a mail to {|POL1015:security@symfony.com|}.");

    [Fact]
    public void The_mailbox_of_the_platform_itself_is_found() => Verify("If you find a vulnerability, send a mail to {|POL1015:opensource-security@github.com|}.");

    [Theory]
    [InlineData("security@apache.org")]
    [InlineData("secure@microsoft.com")]
    [InlineData("security@notsymfony.com")]
    [InlineData("security@symfony.com.contoso.com")]
    [InlineData("jo@users.noreply.github.com")]
    [InlineData("jo@github.com")]
    public void Response_centres_foundations_and_other_hosts_pass(string address) => Verify($"If you find a vulnerability, send a mail to {address}.");

    [Fact]
    public void The_project_itself_passes() =>
        PolicyVerifier.Verify(RuleCatalog.POL1015, "If you find a vulnerability, send a mail to security@symfony.com.", new() { Name = "symfony/symfony" });

    [Fact]
    public void The_key_of_the_same_mailbox_elsewhere_is_found() =>
        Verify("Report vulnerabilities to security@fabrikam.com, with this key:\n\n```\n{|POL1015:|}" + Key);

    [Theory]
    [InlineData("security@contoso.com")]
    [InlineData("jane@fabrikam.com")]
    public void The_key_of_the_address_or_of_a_person_passes(string address) => Verify($"Report vulnerabilities to {address}, with this key:\n\n```\n" + Key);

    [Fact]
    public void The_key_of_a_response_centre_that_gets_no_letter_is_found() =>
        Verify("Report vulnerabilities to security@fabrikam.com, encrypted with the PGP key of the {|POL1015:Microsoft Security Response Center|}.");

    [Fact]
    public void The_key_of_a_response_centre_that_gets_the_letter_passes() =>
        Verify("Report vulnerabilities to secure@microsoft.com, encrypted with the PGP key of the Microsoft Security Response Center.");

    [Fact]
    public void Without_the_name_of_the_repository_nothing_is_said() =>
        PolicyVerifier.Verify(RuleCatalog.POL1015, "If you find a vulnerability, send a mail to security@symfony.com.");

    private static void Verify(string text) => PolicyVerifier.Verify(RuleCatalog.POL1015, text, new() { Name = "fabrikam/harbour" });
}
