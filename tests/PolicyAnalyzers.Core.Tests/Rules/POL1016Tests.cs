using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1016Tests
{
    [Theory]
    [InlineData("If you find a vulnerability, open an issue or contact the maintainers privately.")]
    [InlineData("Create an [issue](https://github.com/contoso/gizmo/security/advisories/new) about the vulnerability, or write to security@contoso.test.")]
    public void Either_of_two_ways_in_one_sentence(string text) => Verify($"# Security\n\n{text}\n");

    private const string Channel = "# Security\n\nReport vulnerabilities to <security@lighthouse.contoso.com>.\n\n";

    [Theory]
    [InlineData("{|POL1016:If you find a vulnerability, you may also open an issue.|}")]
    [InlineData("If you find a vulnerability:\n\n- {|POL1016:Open an issue.|}\n")]
    [InlineData("Found a vulnerability? {|POL1016:Open an issue with the steps that show it.|}")]
    public void Public_and_private_reports_are_found(string text) => Verify(text);

    [Theory]
    [InlineData("Please do not open an issue for a vulnerability.")]
    [InlineData("If the vulnerability is not sensitive, open an issue.")]
    [InlineData("For vulnerabilities that are already public, open an issue.")]
    [InlineData("For vulnerabilities in dependencies, open an issue.")]
    [InlineData("When a vulnerability is fixed we will open an issue with the details.")]
    [InlineData("For bugs, open an issue.")]
    [InlineData("Found a bug? Open an issue.")]
    [InlineData("Found a vulnerability? Do not open an issue.")]
    public void Public_issues_for_what_may_be_public_pass(string text) => Verify(text);

    [Fact]
    public void Two_times_to_acknowledge_are_found() => Verify("""
        We acknowledge reports within 5 business days.

        ## Afterwards

        After the acknowledgement, which you get {|POL1016:within 14 days|}, we look into it.
        """.Replace("within {|", "{|", StringComparison.Ordinal).Replace("{|POL1016:within 14 days|}", "within {|POL1016:14 days|}", StringComparison.Ordinal));

    [Theory]
    [InlineData("We acknowledge reports within 14 days, and send a detailed response within 30 days.")]
    [InlineData("We acknowledge reports within 14 days.\n\nAgain: reports are acknowledged within two weeks.")]
    [InlineData("- Acknowledgement: within 48 hours\n- First response with an assessment: within 7 days")]
    [InlineData("Nous accusons réception de votre rapport dans les 48 heures.\n\nNous vous répondrons avec un premier état dans les 7 jours suivant l'accusé de réception.")]
    [InlineData("| Severity | Acknowledged |\n|---|---|\n| critical | acknowledged within 5 days |\n| low | acknowledged within 20 days |")]
    public void Times_that_differ_on_purpose_pass(string text) => Verify(text);

    [Fact]
    public void A_version_both_supported_and_not_is_found() => Verify("""
        ## Supported versions

        | Version | Supported |
        |---|---|
        | 2.x | yes |
        | 1.x | yes |
        | {|POL1016:2.x|} | no |
        """);

    [Theory]
    [InlineData("| Version | Stage | Supported |\n|---|---|---|\n| 2.x | Stable | yes |\n| 2.x | Beta | no |")]
    [InlineData("Patches for the development branch are welcome. The development branch is not supported.")]
    public void A_stage_and_a_branch_that_is_named_twice_pass(string text) => Verify($"## Supported versions\n\n{text}\n");

    [Fact]
    public void What_is_only_on_a_branch_is_not_the_only_thing_supported() => Verify("""
        ## Supported versions

        We provide security updates for the latest release and for the main branch. We request no CVE for issues that are only on the main branch.

        | Version | Supported |
        |---|---|
        | 2.x | yes |
        | 3.x | yes |
        """);

    [Theory]
    [InlineData("| 2.0.x | yes |\n| {|POL1016:1.9.x|} | yes |")]
    [InlineData("| {|POL1016:2.x|} | yes |\n| < 2.0 | no |")]
    [InlineData("| 2.1.x | yes |\n| < 2.1 | no |")]
    public void More_than_the_latest_release_beside_nothing_but_it_is_found(string rows) =>
        Verify($"## Supported versions\n\nOnly the latest release gets security fixes.\n\n| Version | Supported |\n|---|---|\n{rows}\n");

    [Fact]
    public void The_same_version_of_two_products_passes() => Verify("""
        ## Supported versions of the server

        | Version | Supported |
        |---|---|
        | 2.x | yes |

        ## Supported versions of the client

        | Version | Supported |
        |---|---|
        | 2.x | no |
        """);

    [Fact]
    public void A_reward_that_is_none_is_found() => Verify("There is no bug bounty.\n\n{|POL1016:We will pay a bounty of up to 500 USD.|}");

    [Fact]
    public void The_reward_of_somebody_else_passes() => Verify("There is no bug bounty of our own. A report may be eligible for the bounty of the platform that hosts us.");

    [Theory]
    [InlineData("<!-- security-policy: {|POL1016:acknowledge-within=P7D|} -->\n\n", "")]
    [InlineData("<!-- security-policy: {|POL1016:acknowledge-within=P7D|}; cve=none -->\n\n", "<!-- security-policy:  cve=none -->\n\n")]
    [InlineData("<!-- security-policy: cve=none; {|POL1016:contact=mailto:other@lighthouse.contoso.com|} -->\n\n", "<!-- security-policy: cve=none;  -->\n\n")]
    [InlineData("<!-- security-policy: {|POL1016:supported=latest 3 minor|} -->\n\n", "")]
    [InlineData("<!-- security-policy: {|POL1016:bounty=pays|} -->\n\n", "")]
    public void A_comment_that_says_something_else_than_the_text_is_found_and_removed(string comment, string mended) =>
        PolicyVerifier.VerifyFix(RuleCatalog.POL1016, Stated(comment), Stated(mended));

    [Theory]
    [InlineData("<!-- security-policy: acknowledge-within=P14D; contact=mailto:security@lighthouse.contoso.com -->\n\n")]
    [InlineData("<!-- security-policy: supported=latest 2 minor; bounty=none; cve=assigns; report-contents=versions, steps -->\n\n")]
    public void A_comment_that_says_the_same_or_what_the_text_leaves_open_passes(string comment) => PolicyVerifier.Verify(RuleCatalog.POL1016, Stated(comment));

    private static string Stated(string comment) =>
        $"{Channel}{comment}We acknowledge reports within 14 days. There is no bug bounty.\n\n## Supported versions\n\nThe two newest minor release lines get security fixes.\n";

    private static void Verify(string text) => PolicyVerifier.Verify(RuleCatalog.POL1016, Channel + text + "\n");
}
