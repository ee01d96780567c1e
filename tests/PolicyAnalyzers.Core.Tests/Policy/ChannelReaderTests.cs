using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public sealed class ChannelReaderTests
{
    private static SecurityPolicy Read(string text) => PolicyReader.Read(new SourceText("SECURITY.md", text));

    [Theory]
    [InlineData("Report vulnerabilities to security@widgets.test.", ChannelType.Email, "security@widgets.test")]
    [InlineData("Mail vulnerabilities to security [at] widgets [dot] test.", ChannelType.Email, "security@widgets.test")]
    [InlineData("Send vulnerabilities to [us](mailto:alarm@widgets.test?subject=Alarm).", ChannelType.Email, "alarm@widgets.test")]
    [InlineData("## Reporting a vulnerability\n\n- **Email**: jo@widgets.test", ChannelType.Email, "jo@widgets.test")]
    [InlineData("Report vulnerabilities on [HackerOne](https://hackerone.com/widgets).", ChannelType.Url, "https://hackerone.com/widgets")]
    [InlineData("Report a vulnerability [here](https://github.com/o/n/security/advisories/new).", ChannelType.GitHub, "https://github.com/o/n/security/advisories/new")]
    [InlineData("Report vulnerabilities privately to the owner through GitHub.", ChannelType.GitHub, "owner")]
    [InlineData("To report a vulnerability, open a private security advisory.", ChannelType.GitHub, "private security advisory")]
    [InlineData("Report vulnerabilities to jo.doe AT widgets.test.", ChannelType.Email, "jo.doe@widgets.test")]
    [InlineData("Report a vulnerability by GitHub's [private vulnerability reporting](https://github.com/o/n/security/advisories/new).", ChannelType.GitHub, "https://github.com/o/n/security/advisories/new")]
    [InlineData("Don't hesitate to mail vulnerabilities to hello@widgets.test.", ChannelType.Email, "hello@widgets.test")]
    [InlineData("Encrypt your report of a vulnerability with our public key.\n\nFingerprint: `0123 4567 89AB CDEF 0123`", ChannelType.Pgp, "0123 4567 89AB CDEF 0123")]
    [InlineData("Report vulnerabilities with [our form](link_to_form).", ChannelType.Url, "link_to_form")]
    [InlineData("Email vulnerabilities to [security contact, not set up yet].", ChannelType.Email, "[security contact, not set up yet]")]
    [InlineData("Email vulnerabilities to the people in CODE_OF_CONDUCT.md, who are the maintainers.", ChannelType.Email, "maintainers")]
    [InlineData("Report vulnerabilities at https://alarm.widgets.test/.", ChannelType.Url, "https://alarm.widgets.test/")]
    [InlineData("Report vulnerabilities to [us. Or](https://widgets.test/report) not.", ChannelType.Url, "https://widgets.test/report")]
    [InlineData("Report vulnerabilities by a direct message on the forum.", ChannelType.Other, "direct message")]
    public void A_channel_is_named(string text, ChannelType type, string value)
    {
        var channel = Assert.Single(Read(text).PrivateChannels).Value;
        Assert.Equal((type, value), (channel.Type, channel.Value));
    }

    [Theory]
    [InlineData("For questions write to hello@widgets.test.")]
    [InlineData("We will tell partners@widgets.test of each vulnerability.")]
    [InlineData("Do not report vulnerabilities to hello@widgets.test.")]
    [InlineData("To be added to our list of vendors, write to vendors@widgets.test.")]
    [InlineData("Vulnerabilities are explained at [Wikipedia](https://en.wikipedia.org/wiki/Vulnerability).")]
    [InlineData("Report a vulnerability by opening an issue.")]
    [InlineData("A vulnerability was fixed with [GHSA-1111-2222-3333](https://example.test/GHSA-1111-2222-3333).")]
    [InlineData("## Out of scope\n\n- Vulnerabilities of other products: report them by [their form](https://forms.gle/other)")]
    public void No_channel_is_named(string text) => Assert.Empty(Read(text).PrivateChannels);

    [Fact]
    public void An_address_for_another_purpose_beside_one_for_reports_is_left_out() =>
        Assert.Equal(
            ["security@widgets.test"],
            Read("Report vulnerabilities to security@widgets.test. For commercial support write to sales@widgets.test.").PrivateChannels.Select(c => c.Value.Value));
}
