using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public sealed class StatementReaderTests
{
    private static SecurityPolicy Read(string text) => PolicyReader.Read(new SourceText("SECURITY.md", text));

    [Theory]
    [InlineData("Do not open a public issue for a vulnerability.", true)]
    [InlineData("Please write to us instead of reporting a vulnerability in the issue tracker.", true)]
    [InlineData("# Vulnerabilities\n\nPlease do not:\n\n- open a public issue\n- break into servers", true)]
    [InlineData("Report vulnerabilities in private.", false)]
    [InlineData("Do not open an issue for a dependency that a scanner flags.", false)]
    [InlineData("Report a vulnerability by opening an issue.", false)]
    [InlineData("Do not publish the details of a vulnerability before the fix is out.", true)]
    [InlineData("We look into vulnerabilities, and ask you to please keep it private until then.", true)]
    [InlineData("By default we will not disclose your name.", false)]
    [InlineData("We do not offer rewards for reporting vulnerabilities in public issues.", false)]
    [InlineData("# Bargaining\n\nThe agent must not reveal the highest price.", false)]
    [InlineData("Open an issue for a vulnerability, and avoid sharing a working exploit publicly.", false)]
    public void A_ban_on_public_reports(string text, bool stated) => Assert.Equal(stated, Read(text).DiscouragesPublicReports is not null);

    [Theory]
    [InlineData("Report vulnerabilities by opening an issue.", true)]
    [InlineData("Report vulnerabilities by opening an issue, or write to security@widgets.test.", false)]
    [InlineData("We will open an issue for each vulnerability after its fix.", false)]
    [InlineData("Report security issues by opening a GitHub issue whose title begins with SECURITY.", true)]
    [InlineData("Please bring security issues to us by mail, and not as a GitHub issue.", false)]
    [InlineData("To report a vulnerability:\n\n1. Open an issue.\n2. Keep the details confidential.", true)]
    [InlineData("# Vulnerabilities\n\nDo not open an issue, and do not use a public issue.", false)]
    public void A_public_channel_alone(string text, bool stated) => Assert.Equal(stated, Read(text).PublicChannelOnly is not null);

    [Theory]
    [InlineData("A report should include steps to reproduce and the affected versions.", true)]
    [InlineData("# Reporting\n\n## What to include\n\n- Steps to reproduce\n- Impact", true)]
    [InlineData("In your report please include:\n\n**Required**\n\n- Affected versions\n- Proof of concept", true)]
    [InlineData("We will look into a vulnerability, so please provide steps to reproduce it.", true)]
    [InlineData("A report should include:\n\n- the version that is affected\n- the steps that show the problem", true)]
    [InlineData("# Security\n\nReport vulnerabilities to us.\n\nPlease include steps to reproduce.", true)]
    [InlineData("# Vulnerabilities\n\nE-mail us with:\n\n- steps to reproduce\n- the affected version", true)]
    [InlineData("# Disclosure\n\nProvide as much detail as possible, such as steps to reproduce.", true)]
    [InlineData("Report vulnerabilities with as much detail as possible.", false)]
    [InlineData("Do not share a proof of concept for a vulnerability.", false)]
    [InlineData("We will publish a report that includes the impact and the affected versions.", false)]
    [InlineData("Report vulnerabilities by mail. Please include:\n\n    affected version\n    steps to reproduce", true)]
    [InlineData("To report a vulnerability, complete the form below:\n\n```\nAffected version:\nSteps to reproduce:\n```", true)]
    [InlineData("# Release notes\n\nThey include the affected platforms.", false)]
    public void Contents_of_a_report(string text, bool stated) => Assert.Equal(stated, Read(text).ReportContents is not null);

    [Fact]
    public void A_word_that_asks_for_contents_is_pointed_to_before_one_that_only_names_them()
    {
        const string Asking = "Please include the steps to reproduce it, and its severity.";
        const string Text = $"Report a flaw with its impact and the affected version.\n\n{Asking}";

        Assert.Equal(Text.IndexOf(Asking, StringComparison.Ordinal), Read(Text).ReportContents?.Span.Start);
    }

    [Theory]
    [InlineData("The team reviews each report and keeps you informed.", true)]
    [InlineData("Once a vulnerability is confirmed, a fix is prepared in private.", true)]
    [InlineData("# Vulnerabilities\n\n## What to expect\n\n- Assessment of the severity within a week\n- Release of a patch", true)]
    [InlineData("Please give us time to fix a vulnerability before you publish it.", false)]
    [InlineData("I will look into each vulnerability that is reported.", true)]
    [InlineData("We recommend that you verify a vulnerability before you report it.", false)]
    [InlineData("## Supported versions\n\nWe fix vulnerabilities in these versions:", false)]
    [InlineData("Report vulnerabilities to security@widgets.test.", false)]
    [InlineData("# Design\n\nThe library does not include input validation.", false)]
    [InlineData("# Threat model\n\nCrashes are handled by the caller, and fixed as bugs once they are reported.", false)]
    [InlineData("# Reporting\n\nVulnerabilities get analysed within the team.", true)]
    public void What_happens_after_a_report(string text, bool stated) => Assert.Equal(stated, Read(text).DisclosureProcess is not null);

    [Theory]
    [InlineData("We announce fixes in the release notes.", true)]
    [InlineData("Security advisories are published on our site.", true)]
    [InlineData("Subscribe to the changelog to learn of fixes.", true)]
    [InlineData("We will credit you in the published advisory.", true)]
    [InlineData("We will credit you in the release notes.", false)]
    [InlineData("Open a draft security advisory to report a vulnerability.", false)]
    [InlineData("The platform will create a private advisory, in which we work on the fix.", false)]
    [InlineData("## Out of scope\n\n- What we announced in the release notes", false)]
    [InlineData("We publish no security advisories.", false)]
    public void Where_fixes_are_announced(string text, bool stated) => Assert.Equal(stated, Read(text).Advisories is not null);

    [Theory]
    [InlineData("# Security\n\nOur security policy can be found at <https://widgets.test/security>.", PolicyKind.Redirect)]
    [InlineData("# Security\n\nOur vulnerability disclosure process is defined on our website at <https://widgets.test/security>.", PolicyKind.Redirect)]
    [InlineData("# Security\n\nPlease report vulnerabilities responsibly. For features, see <https://widgets.test/features>.", PolicyKind.Policy)]
    public void A_redirect_points_to_a_policy(string text, PolicyKind kind) => Assert.Equal(kind, Read(text).Kind);

    [Fact]
    public void A_policy_on_security_need_not_say_what_is_not_to_be_raised() =>
        Assert.NotNull(Read("# Security policy\n\nWrite to captain@lighthouse.contoso.com, and do not raise an issue here.").DiscouragesPublicReports);

    [Theory]
    [InlineData("## Supported versions\n\nOnly the newest release is supported.", PolicyKind.Policy)]
    [InlineData("# Security checks\n\nThe scanner exits with 1 where it finds a token, and does not print it.", PolicyKind.Other)]
    [InlineData("# Vulnerability prevention\n\nAll input is checked before it is parsed.", PolicyKind.Other)]
    [InlineData("# Threats\n\nUse a proxy against the exploits that are known.", PolicyKind.Other)]
    public void A_policy_promises_something(string text, PolicyKind kind) => Assert.Equal(kind, Read(text).Kind);

    [Theory]
    [InlineData("", PolicyKind.Template)]
    [InlineData("| > 4.0 | :white_check_mark: |\n", PolicyKind.Template)]
    [InlineData("\n## Reporting\n\nTell us of a vulnerability by mail to <security@lighthouse.contoso.com>.\n", PolicyKind.Policy)]
    public void The_table_of_a_platform_is_a_template(string below, PolicyKind kind) => Assert.Equal(kind, Read(
        "## Supported versions\n\n| Version | Supported |\n| ------- | --------- |\n| 5.1.x | :white_check_mark: |\n| 5.0.x | :x: |\n| 4.0.x | :white_check_mark: |\n| < 4.0 | :x: |\n" + below).Kind);

    [Fact]
    public void Levels_that_tell_what_is_fixed_where_are_a_scale()
    {
        var scale = Read("## Levels\n\n1. A fix on each line.\n2. A fix on the main branch.\n3. Experimental features.\n4. A wish.\n\nFrom level 4 on, reports are public issues.").RiskLevels!.Value;
        Assert.Equal((4, 4, true), (scale.Levels.Length, scale.OpenFrom?.Value, scale.Handling));
    }

    [Fact]
    public void Levels_of_anything_else_are_none() => Assert.Null(Read("## Levels\n\n1. Beginners.\n2. Masters.\n3. Teachers.").RiskLevels);

    [Theory]
    [InlineData("We credit the reporter in the advisory.", true)]
    [InlineData("You will be listed in our hall of fame.", true)]
    [InlineData("We want to thank the following researchers.", true)]
    [InlineData("We give no credit to reporters.", false)]
    public void Credit(string text, bool stated) => Assert.Equal(stated, Read(text).Credit is not null);

    [Theory]
    [InlineData("## Out of scope\n\nDenial of service.", true)]
    [InlineData("See our threat model for what we treat as a vulnerability.", true)]
    [InlineData("Local attacks are not considered vulnerabilities.", true)]
    [InlineData("The issue tracker is intended for bug reports.", false)]
    public void Scope(string text, bool stated) => Assert.Equal(stated, Read(text).Scope is not null);

    [Theory]
    [InlineData("We request a CVE for each vulnerability.", CvePractice.Assigns)]
    [InlineData("We do not assign CVEs.", CvePractice.None)]
    public void Cve(string text, CvePractice expected) => Assert.Equal(expected, Read(text).Cve?.Value);

    [Fact]
    public void What_is_asked_of_the_reporter_is_no_practice_with_CVEs() => Assert.Null(Read("Do not request a CVE on your own.").Cve);

    [Theory]
    [InlineData("We do not offer a bug bounty.", Bounty.None)]
    [InlineData("Our bug bounty pays up to 500 USD.", Bounty.Pays)]
    public void Money(string text, Bounty expected) => Assert.Equal(expected, Read(text).Bounty?.Value);

    [Theory]
    [InlineData("We will not pursue legal action against research in good faith.", true)]
    [InlineData("Make a good faith effort to avoid damage.", false)]
    public void Safe_harbor(string text, bool stated) => Assert.Equal(stated, Read(text).SafeHarbor is not null);
}
