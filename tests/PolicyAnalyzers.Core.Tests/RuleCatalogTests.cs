using System.Reflection;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests;

/// <summary>The catalogue is the only list of rules: what else lists them must agree with it.</summary>
public sealed partial class RuleCatalogTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(r => r.Id)];

    /// <summary>Those about the document alone: POL10xx.</summary>
    public static TheoryData<string> DocumentRules => [.. RuleCatalog.All.Select(r => r.Id).Where(id => id.StartsWith("POL10", StringComparison.Ordinal))];

    /// <summary>The statements on the page of a rule about what it lets pass.</summary>
    public static IReadOnlyList<string> WhatPasses(string id) =>
        [.. Read("docs", "rules", $"{id}.md").Split("## What passes\n")[1].Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];

    [Fact]
    public void All_rules_are_listed_once_and_in_order()
    {
        var declared = typeof(RuleCatalog).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == typeof(Rule)).Select(f => (f.Name, ((Rule)f.GetValue(null)!).Id));

        Assert.All(declared, rule => Assert.Equal(rule.Name, rule.Id));
        Assert.Equal(declared.Select(r => r.Id).Order(StringComparer.Ordinal), RuleCatalog.All.Select(r => r.Id));
        Assert.All(RuleCatalog.All, rule => Assert.Matches("^POL[1-59][0-9]{3}$", rule.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_of_the_common_shape(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var page = Read("docs", "rules", $"{id}.md");

        Assert.StartsWith($"# {id}: {rule.Title}\n\n| Class | Kind | Standards |\n|---|---|---|\n| {Word(rule.Class)} | {Word(rule.Kind)} | ", page, StringComparison.Ordinal);
        Assert.Equal(["Why", "Bad", "Good", "How to fix", "How to configure", "What passes"], Headings().Matches(page).Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Assert.Equal(RuleCatalog.All.Select(r => r.Id), Directory.GetFiles(Path.Combine(Root, "docs", "rules"), "POL*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_the_README_has_every_rule() =>
        Assert.Equal(
            RuleCatalog.All.Select(r => $"| [{r.Id}](docs/rules/{r.Id}.md) | {r.Title} | {Word(r.Class)} | {Word(r.Kind)} |"),
            Read("README.md").Split('\n').Where(line => line.StartsWith("| [POL", StringComparison.Ordinal)));

    [Fact]
    public void The_releases_of_the_analyzers_name_the_rules_about_code()
    {
        string[] parts = ["Shipped", "Unshipped"];
        var released = parts
            .SelectMany(part => ReleasedRule().Matches(Read("src", "PolicyAnalyzers.Analyzers", $"AnalyzerReleases.{part}.md")))
            .Select(m => m.Value)
            .ToHashSet();

        Assert.Subset(RuleCatalog.All.Select(r => r.Id).ToHashSet(), released);
        // What these two are about exists only after the compiler has done its work.
        string[] judgedLater = ["POL3008", "POL3009"];
        Assert.Superset(RuleCatalog.All.Select(r => r.Id).Where(id => id.StartsWith("POL3", StringComparison.Ordinal)).Except(judgedLater).ToHashSet(), released);
    }

    [Fact]
    public void The_yardstick_links_the_rules_that_there_are_and_calls_the_others_planned()
    {
        foreach (var row in Read("docs", "yardstick.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)))
        {
            var named = RuleName().Matches(row).Select(m => m.Groups).ToList();
            Assert.All(named, name => Assert.Equal(RuleCatalog.Find(name["id"].Value) is not null, name["link"].Success));
            Assert.True(named.All(name => name["link"].Success) || row.Contains("planned", StringComparison.Ordinal), row);
        }
    }

    [GeneratedRegex(@"(?<link>\[)?(?<id>POL[0-9]{4})(?!\.md)")]
    private static partial Regex RuleName();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("^POL[0-9]{4}", RegexOptions.Multiline)]
    private static partial Regex ReleasedRule();

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A text file of this repository, with line feeds.</summary>
    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyAnalyzers.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder.FullName;
    }
}
