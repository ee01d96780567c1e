using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1002Tests
{
    private const string Channel = "Write to <security@lighthouse.contoso.com>.\n\n";

    [Theory]
    [InlineData("PGP key: {|POL1002:TBD|}")]
    [InlineData("{|POL1002:TODO|}: say how long it takes.")]
    [InlineData("Details are {|POL1002:coming soon|}.")]
    [InlineData("- Rating - {|POL1002:TBD|}, filled in later")]
    [InlineData("| What | When |\n|---|---|\n| Advisories | {|POL1002:to be determined|} |")]
    public void A_word_for_later_is_found(string text) => Verify(text);

    [Theory]
    [InlineData("TODO comments in the code are no vulnerabilities.")]
    [InlineData("A TODO list app keeps its lists on the device.")]
    [InlineData("Our todo application has no server.")]
    [InlineData("It is not to be determined by the reporter.")]
    [InlineData("With the reporter we agree on the date of publication, which is yet to be determined when the report comes in.")]
    [InlineData("<!-- TODO: add a key -->")]
    [InlineData("```\n# TODO\n```")]
    public void The_same_word_in_another_sense_passes(string text) => Verify(text);

    [Theory]
    [InlineData("## {|POL1002:Supported versions|}\n\n## Thanks to all\n\nThank you.")]
    [InlineData("## {|POL1002:Supported versions|}\n\n<!-- to be filled in -->\n\n---\n\n## Thanks to all\n\nThank you.")]
    [InlineData("## {|POL1002:Supported versions|}")]
    public void A_heading_with_nothing_under_it_is_found(string text) => Verify(text);

    [Theory]
    [InlineData("## Supported versions\n\n### Servers\n\nThe newest release.")]
    [InlineData("## Supported versions\n\n**Servers**\n\nThe newest release.")]
    [InlineData("## Supported versions\n\n![the versions](versions.svg)")]
    [InlineData("## Supported versions\n\n```\n2.x\n```")]
    [InlineData("## Supported versions\n\n<!-- keep this up to date -->\n\nThe newest release.")]
    [InlineData("## Write to security@lighthouse.contoso.com")]
    [InlineData("## Thank you for your help!")]
    public void A_heading_that_leads_to_something_passes(string text) => Verify(text);

    [Fact]
    public void The_title_passes() => PolicyVerifier.Verify(RuleCatalog.POL1002, "# Security policy\n\n# Reporting a vulnerability\n\n" + Channel);

    [Theory]
    [InlineData("{|POL1002:| Version | Supported |\n|---|---|\n|   |   |\n|   |   ||}")]
    public void A_table_of_empty_rows_is_found(string text) => Verify(text);

    [Theory]
    [InlineData("| Version | Supported |\n|---|---|\n| 2.x |   |\n|   |   |")]
    public void A_table_with_a_word_in_it_passes(string text) => Verify(text);

    private static void Verify(string text) => PolicyVerifier.Verify(RuleCatalog.POL1002, $"# Security policy\n\n{Channel}{text}\n");
}
