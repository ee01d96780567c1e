using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1017Tests
{
    private static readonly string[] Paths = ["SECURITY.md", "README.md", ".github", ".github/SECURITY.md", "docs", "docs/how to.md"];

    [Theory]
    [InlineData("[below]({|POL1017:#reporting|})")]
    [InlineData("[twice]({|POL1017:#versions-2|})")]
    [InlineData("{|POL1017:[nowhere]()|}")]
    public void An_anchor_that_is_not_there_is_found(string link) => Verify(link);

    [Theory]
    [InlineData("[below](#reporting-a-vulnerability)")]
    [InlineData("[once](#versions) and [twice](#versions-1)")]
    [InlineData("[emoji](#-thanks-all)")]
    [InlineData("[top](#top), [top](#)")]
    [InlineData("[written](#by-hand), [id](#by-id), [prefix](#user-content-versions)")]
    [InlineData("[case](#Versions)")]
    [InlineData("[escaped](#%C3%BCbersicht)")]
    public void An_anchor_as_the_platform_makes_it_passes(string link) => Verify(link);

    [Theory]
    [InlineData("[file]({|POL1017:CONTRIBUTING.md|})")]
    [InlineData("[file]({|POL1017:docs/other.md#part|})")]
    [InlineData("![image]({|POL1017:logo.svg|})")]
    public void A_file_that_is_not_there_is_found(string link) => Verify(link, Paths);

    [Theory]
    [InlineData("[file](README.md), [file](./README.md#any), [file](/README.md), [folder](docs/)")]
    [InlineData("[file](docs/how%20to.md)")]
    [InlineData("[new](../../security/advisories/new), [policy](/security/policy), [issues](../../issues)")]
    [InlineData("[site](https://lighthouse.contoso.com), [mail](mailto:security@lighthouse.contoso.com), [site](//contoso.com/x)")]
    [InlineData("[mail](security@lighthouse.contoso.com), [form](link_to_form)")]
    public void What_is_there_or_elsewhere_passes(string link) => Verify(link, Paths);

    [Fact]
    public void An_address_that_is_shown_and_leads_nowhere_is_found() => Verify("[team@lighthouse.contoso.com]({|POL1017:team@lighthouse.contoso.com|})");

    [Fact]
    public void Files_pass_where_nobody_listed_them() => Verify("[file](CONTRIBUTING.md)");

    [Theory]
    [InlineData("[file](../README.md), [file](SECURITY.md), [new](../../security/advisories/new)")]
    [InlineData("[file]({|POL1017:README.md|})")]
    public void A_path_begins_in_the_folder_of_the_policy(string link) => Verify(link, Paths, ".github/SECURITY.md");

    private static void Verify(string link, string[]? paths = null, string path = "SECURITY.md") => PolicyVerifier.Verify(
        RuleCatalog.POL1017,
        $"""
        # Security

        Report vulnerabilities to <security@lighthouse.contoso.com>. See {link}.

        ## Reporting a vulnerability!

        <a name="by-hand"></a> <p id='by-id'>Text.</p>

        ## Versions

        Text.

        ## Versions

        Text.

        ## 🎉 Thanks, all

        ## Übersicht
        """,
        new() { IsThere = paths is null ? null : paths.Contains },
        path);
}
