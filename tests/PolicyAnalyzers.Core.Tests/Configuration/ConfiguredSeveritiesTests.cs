using System.Text;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Configuration;

public sealed class ConfiguredSeveritiesTests
{
    private const string Line = "dotnet_diagnostic.POL1008.severity = none\n";

    [Theory]
    [InlineData("*")]
    [InlineData("*.md")]
    [InlineData("SECURITY.md")]
    [InlineData("**.md")]
    [InlineData("/.github/*.md")]
    [InlineData("{.github,docs}/SECURITY.md")]
    [InlineData("*.{cs,md}")]
    [InlineData("[RS]ECURITY.m?")]
    [InlineData("[!a-f]ECURITY.md")]
    public void A_section_that_matches_the_policy_counts(string section) => Assert.Equal(new(null, ".editorconfig"), Find($"[{section}]\n{Line}"));

    [Theory]
    [InlineData("*.cs")]
    [InlineData("docs/*.md")]
    [InlineData("security")]
    [InlineData("SECURITY.md.bak")]
    [InlineData("*.{cs,txt}")]
    [InlineData("{a")]
    [InlineData("[")]
    [InlineData("[z-a]ECURITY.md")]
    [InlineData("")]
    [InlineData("(((((a+)+)+)+)+)$")]
    public void A_section_that_does_not_is_pointed_out_with_the_line_to_write(string section)
    {
        var severities = Read((".editorconfig", $"[{section}]\n{Line}"));
        Assert.Null(severities.Find("POL1008"));
        var finding = Assert.Single(severities.Problems);
        Assert.Equal((RuleClass.Gate, ".editorconfig", 2, 1), (finding.Class, finding.Location!.Path, finding.Location.Start.Line, finding.Location.Start.Column));
        Assert.Contains($"[{section}]", finding.Message, StringComparison.Ordinal);
        Assert.Contains("\"dotnet_diagnostic.POL1008.severity = none\" in a section [SECURITY.md]", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[*.md]\ndotnet_diagnostic.POL3001.severity = none", "in a section [*.cs]")]
    [InlineData("[*.{md,txt}]\ndotnet_diagnostic.POL3001.severity = none", "in a section [*.cs]")]
    [InlineData("[*]\ndotnet_diagnostic.POL1008.severity = off", "'off' is no severity")]
    [InlineData("[*]\ndotnet_diagnostic.POL1999.severity = none", "no rule POL1999")]
    [InlineData("dotnet_diagnostic.POL1008.severity = none", "Outside of a section")]
    [InlineData("is_global = true\n[SECURITY.md]\ndotnet_diagnostic.POL1008.severity = none", "above all sections")]
    public void What_does_nothing_is_pointed_out(string text, string message) =>
        Assert.Contains(message, Assert.Single(Read((".editorconfig", text)).Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.POL3001.severity = none")]
    [InlineData("[src/**/Lib.*]\ndotnet_diagnostic.POL3001.severity = none")]
    [InlineData("[*.cs]\ndotnet_diagnostic.POL9001.severity = none")]
    [InlineData("[*.cs]\ndotnet_diagnostic.CA1008.severity = nonsense")]
    [InlineData("[*]\n# dotnet_diagnostic.POL1999.severity = none")]
    [InlineData("[*]\ndotnet_diagnostic.POL1008.severity = default")]
    [InlineData("[*]\n[\n=\ndotnet_diagnostic..severity=\ndotnet_diagnostic.severity = none\n\0")]
    public void What_is_right_or_not_about_our_rules_is_not(string text) => Assert.Empty(Read((".editorconfig", text)).Problems);

    [Fact]
    public void Keys_and_values_are_read_in_any_case_and_up_to_a_comment() =>
        Assert.Equal(new(Severity.Error, ".editorconfig"), Find("[*]\r\n\tDOTNET_diagnostic.pol1008.SEVERITY:Error ; at last\r\n"));

    [Fact]
    public void The_later_line_counts() => Assert.Equal(Severity.Error, Find($"[*]\n{Line}[*.md]\ndotnet_diagnostic.POL1008.severity = error\n")!.Severity);

    [Fact]
    public void The_nearer_file_counts()
    {
        var severities = Read((".editorconfig", $"[*]\n{Line}"), (".github/.editorconfig", "[*]\ndotnet_diagnostic.POL1008.severity = error\n"));
        Assert.Equal(new(Severity.Error, ".github/.editorconfig"), severities.Find("POL1008"));
    }

    [Fact]
    public void What_lies_above_a_root_does_not_count() =>
        Assert.Null(Read((".editorconfig", $"[*]\n{Line}"), (".github/.editorconfig", "root = true\n")).Find("POL1008"));

    [Fact]
    public void A_section_counts_for_more_than_a_global_configuration()
    {
        var severities = Read((".editorconfig", $"[*]\n{Line}"), (".globalconfig", "dotnet_diagnostic.POL1008.severity = error\ndotnet_diagnostic.POL1009.severity = error\n"));
        Assert.Equal((null, Severity.Error), (severities.Find("POL1008")!.Severity, severities.Find("POL1009")!.Severity));
    }

    private static ConfiguredSeverity? Find(string text) => Read((".editorconfig", text)).Find("POL1008");

    private static ConfiguredSeverities Read(params (string Path, string Text)[] files) =>
        ConfiguredSeverities.Read(files.Select(f => new RepositoryFile(f.Path, Encoding.UTF8.GetBytes(f.Text))), ".github/SECURITY.md");
}
