using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1003Tests
{
    private const string Channel = "Report a vulnerability to <security@lighthouse.contoso.com>.\n";

    [Fact]
    public void An_instruction_to_the_author_is_found() => PolicyVerifier.Verify(RuleCatalog.POL1003, $"""
        {Channel}
        If you use it for your own project, please {"{|POL1003:update the link above|}"}.
        """);

    [Fact]
    public void The_sample_versions_of_a_template_are_found() => PolicyVerifier.Verify(RuleCatalog.POL1003, Channel + """

        {|POL1003:| Version | Supported          |
        | ------- | ------------------ |
        | 5.1.x   | :white_check_mark: |
        | 5.0.x   | :x:                |
        | 4.0.x   | :white_check_mark: |
        | < 4.0   | :x:                ||}
        """);

    [Theory]
    [InlineData("| 5.1.x | yes |\n| 5.0.x | yes |\n| 4.0.x | yes |\n| < 4.0 | no |")]
    [InlineData("| 5.2.x | yes |\n| 5.0.x | no |\n| 4.0.x | yes |\n| < 4.0 | no |")]
    [InlineData("| 5.1.x | yes |\n| < 5.1 | no |")]
    public void A_table_that_was_changed_passes(string rows) => PolicyVerifier.Verify(RuleCatalog.POL1003, $"{Channel}\n| Version | Supported |\n|---|---|\n{rows}\n");

    [Theory]
    [InlineData("## Supported Versions\n\nThe newest release gets security fixes.")]
    [InlineData("Please fill in the form, with a proof of concept (optional).")]
    [InlineData("<!-- Use this section to tell people about versions. -->\n\nThe newest release gets security fixes.")]
    [InlineData("<!-- To the maintainers: update this section with each release. -->\n\nThe newest release gets security fixes.")]
    [InlineData("```\nUse this section to tell people how to report a vulnerability.\n```")]
    public void Words_of_your_own_and_what_nobody_sees_pass(string text) => PolicyVerifier.Verify(RuleCatalog.POL1003, $"{Channel}\n{text}\n");

    [Theory]
    [InlineData("{|POL1003:<!-- Use this section to tell people about versions. -->|}\n\nThe newest release gets security fixes.", "The newest release gets security fixes.")]
    [InlineData("The newest release gets security fixes.\n{|POL1003:<!--\nUse this section to tell people\nabout versions.\n-->|}\n", "The newest release gets security fixes.\n")]
    [InlineData("{|POL1003:<!--\n| Version | Supported |\n|---|---|\n| 5.1.x | yes |\n| 5.0.x | no |\n| 4.0.x | yes |\n| < 4.0 | no |\n-->|}", "")]
    [InlineData("The newest release\n{|POL1003:<!-- Use this section to tell people about versions. -->|}\ngets security fixes.", "The newest release\n<!-- Use this section to tell people about versions. -->\ngets security fixes.")]
    [InlineData("The newest release {|POL1003:<!-- Use this section to tell people about versions. -->|} gets security fixes.", "The newest release <!-- Use this section to tell people about versions. --> gets security fixes.")]
    public void Beside_visible_text_a_comment_of_the_platform_is_info_and_is_removed_where_it_stands_alone(string text, string mended) => PolicyVerifier.VerifyFix(
        RuleCatalog.POL1003,
        $"{Channel}\n{{|POL1003:Use this section to tell people|}} how.\n\n{text}\n",
        $"{Channel}\n{mended}{(mended.Length == 0 ? "" : "\n")}");

    [Fact]
    public void A_paragraph_of_the_platform_is_removed() => PolicyVerifier.VerifyFix(
        RuleCatalog.POL1003,
        $"# Security\n\n## Reporting a Vulnerability\n\n{{|POL1003:Use this section to tell people|}} how to report a\nvulnerability.\n\n{Channel}",
        $"# Security\n\n## Reporting a Vulnerability\n\n{Channel}");

    [Fact]
    public void Under_the_title_nothing_else_need_be_left() => PolicyVerifier.VerifyFix(
        RuleCatalog.POL1003,
        $"# Security\n\n{{|POL1003:Use this section to tell people|}} about versions.\n\n## Reporting\n\n{Channel}",
        $"# Security\n\n## Reporting\n\n{Channel}");

    [Theory]
    [InlineData("## Versions\n\n{|POL1003:Use this section to tell people|} about versions.\n")]
    [InlineData("## Versions\n\n{|POL1003:Use this section to tell people|} about versions. The newest gets fixes.\n")]
    [InlineData("## Versions\n\nThe newest gets fixes.\n\n{|POL1003:Use this section to tell people|} <!-- security-policy: cve=none --> about versions.\n")]
    [InlineData("<p>\n{|POL1003:Use this section to tell people|} about versions.\n\nThe newest gets fixes.\n")]
    [InlineData("## Versions\n\n- {|POL1003:Use this section to tell people|} about versions.\n- The newest gets fixes.\n")]
    [InlineData("## Versions\n\nThe newest gets fixes.\n\nPlease {|POL1003:replace this|} with a table.\n")]
    public void Nothing_is_removed_where_that_leaves_a_hole_or_takes_words_of_the_author(string text) =>
        PolicyVerifier.VerifyFix(RuleCatalog.POL1003, $"# Security\n\n{Channel}\n{text}", $"# Security\n\n{Channel}\n{text.Replace("{|POL1003:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)}");
}
