extern alias Core;

using System.Collections.Immutable;
using System.Globalization;
using Core::PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tests;

/// <summary>The packaged configurations, one for each column of the table of enforcement.</summary>
public sealed class SeverityTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Rules = [.. RiskTest.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct()];

    [Fact]
    public void Rules_warn_unless_configured() =>
        Assert.All(Rules, rule => Assert.Equal((DiagnosticSeverity.Warning, true), (rule.DefaultSeverity, rule.IsEnabledByDefault)));

    [Fact]
    public void Rules_are_those_of_the_catalogue() => Assert.All(Rules, rule => Assert.Equal(RuleCatalog.Find(rule.Id)?.Title, rule.Title.ToString(CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("Off", ReportDiagnostic.Suppress, ReportDiagnostic.Suppress)]
    [InlineData("Release", ReportDiagnostic.Error, null)]
    [InlineData("Enforce", ReportDiagnostic.Error, ReportDiagnostic.Error)]
    public void Each_rule_has_the_severity_of_its_column(string column, ReportDiagnostic gate, ReportDiagnostic? warn)
    {
        var options = Options(Packaged(column));
        Assert.All(Rules, rule => Assert.Equal(
            RuleCatalog.Find(rule.Id)!.Class is RuleClass.Gate ? gate : warn,
            options.TryGetValue(rule.Id, out var severity) ? severity : null));
    }

    [Fact]
    public void Report_leaves_the_defaults() => Assert.Empty(Options(Packaged("Report")));

    [Fact]
    public void Configuration_of_the_user_wins()
    {
        var global = AnalyzerConfig.Parse("is_global = true\ndotnet_diagnostic.POL3001.severity = suggestion", "/.globalconfig");
        var editor = AnalyzerConfig.Parse("root = true\n[*.cs]\ndotnet_diagnostic.POL3002.severity = none", "/.editorconfig");
        var options = Options(Packaged("Release"), global, editor);
        Assert.Equal(
            (ReportDiagnostic.Info, ReportDiagnostic.Suppress, ReportDiagnostic.Error),
            (options["POL3001"], options["POL3002"], options["POL3003"]));
    }

    [Fact]
    public void Each_rule_leads_to_its_page() => Assert.All(Rules, rule =>
        Assert.Equal($"https://github.com/policyanalyzers/policyanalyzers/blob/main/docs/rules/{rule.Id}.md", rule.HelpLinkUri));

    private static ImmutableDictionary<string, ReportDiagnostic> Options(params AnalyzerConfig[] configurations)
    {
        var set = AnalyzerConfigSet.Create(configurations, out var problems);
        Assert.Empty(problems);
        return set.GlobalConfigOptions.TreeOptions.SetItems(set.GetOptionsForSourcePath("/C.cs").TreeOptions);
    }

    private static AnalyzerConfig Packaged(string column)
    {
        var name = $"PolicyAnalyzers.{column}.globalconfig";
        using var text = new StreamReader(typeof(SeverityTests).Assembly.GetManifestResourceStream(name)!);
        return AnalyzerConfig.Parse(text.ReadToEnd(), $"/package/{name}");
    }
}
