using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1004Tests() : RuleTests(RuleCatalog.POL1004)
{
    [Fact]
    public void No_channel_at_all() => Verify("# {|POL1004:Security|}\n\nPlease report vulnerabilities responsibly.\n");

    [Fact]
    public void Somebody_and_no_address() => Verify("# Security\n\nReport vulnerabilities privately to the {|POL1004:maintainers|}.\n");

    [Theory]
    [InlineData("Report vulnerabilities privately to the maintainers in [this file](MAINTAINERS.md).")]
    [InlineData("Report vulnerabilities privately to the maintainer, @octocat.")]
    [InlineData("Report vulnerabilities by a direct message to [the founder](https://chat.contoso.test/founder).")]
    public void Somebody_who_can_be_found(string text) => Verify($"# Security\n\n{text}\n");

    [Fact]
    public void Somebody_or_a_public_tracker() => Verify("# Security\n\nIf you find a vulnerability, open an issue or contact the maintainers directly.\n");

    [Fact]
    public void A_handle_with_digits() => Verify("# Security\n\nSend serious vulnerabilities to captain#0042 by direct message.\n");

    [Fact]
    public void Somebody_beside_a_public_tracker() => Verify("# Security\n\nIf you find a vulnerability:\n\n- Open an issue.\n- Otherwise, contact the maintainers privately.\n");

    [Fact]
    public void Somebody_and_a_list_of_what_to_tell() => Verify("# Security\n\nReport vulnerabilities privately to the {|POL1004:maintainers|}, with:\n\n- the version\n- steps to reproduce\n");

    [Fact]
    public void A_handle_below() => Verify("# Security\n\nTo report a vulnerability, contact me:\n\n- @octocat\n");

    [Fact]
    public void A_key_carries_no_report() => Verify("# {|POL1004:Security|}\n\nEncrypt your vulnerability report with our PGP key 0123 4567 89AB CDEF 0123 4567.\n");

    [Theory]
    [InlineData("Found a vulnerability? To report it, follow the process at <https://contoso.test/disclosure>.")]
    [InlineData("## Reporting a vulnerability\n\nPlease refer to [our disclosure policy](https://contoso.test/disclosure).")]
    public void A_page_that_says_how(string text) => Verify($"# Security\n\n{text}\n\n## Supported versions\n\n| Version | Supported |\n|---|---|\n| 2.x | yes |\n");

    [Fact]
    public void A_page_about_something_else() => Verify("# {|POL1004:Security|}\n\nPlease report vulnerabilities responsibly. For our features, see <https://contoso.test/features>.\n\n## Supported versions\n\n| Version | Supported |\n|---|---|\n| 2.x | yes |\n");

    [Fact]
    public void An_address() => Verify("# Security\n\nReport vulnerabilities to security@contoso.test.\n");

    [Fact]
    public void An_address_in_entities() => Verify("# Security\n\nReport vulnerabilities to security&#64;contoso&#46;test.\n");

    [Fact]
    public void A_link_that_mails() => Verify("# Security\n\nReport vulnerabilities to [the team](mailto:team@contoso.test).\n");

    [Fact]
    public void The_button_of_the_platform() => Verify("# Security\n\nReport a vulnerability through [this form](https://github.com/contoso/gizmo/security/advisories/new).\n");

    [Fact]
    public void The_platforms_reporting_by_name() => Verify("# Security\n\nUse GitHub's private vulnerability reporting to report a vulnerability.\n");

    [Fact]
    public void A_bounty_platform() => Verify("# Security\n\nPlease report vulnerabilities on https://hackerone.com/contoso.\n");
}
