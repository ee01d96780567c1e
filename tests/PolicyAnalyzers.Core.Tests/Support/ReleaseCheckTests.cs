using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Support;

/// <summary>The gate: one version about to be released, the policy, and the tags.</summary>
public sealed class ReleaseCheckTests
{
    private const string TwoMinors = "# Policy\n\n## Supported Versions\n\nWe support the last two minor versions.\n";
    private const string Rows = "# Policy\n\n## Supported Versions\n\n| Version | Supported |\n|---|---|\n| 2.1.x | yes |\n| 2.0.x | yes |\n| < 2.0 | no |\n";
    private const string Silent = "# Policy\n\nWrite to us.\n";

    private static readonly CheckOptions Options = new() { AsOf = Statement.Today };

    private static ReleaseReport Run(string policy, string version, string[] tags, CheckOptions? options = null) =>
        ReleaseCheck.Run(Statement.Tagged(tags), Statement.Policy(policy), version, options ?? Options);

    [Fact]
    public void A_version_outside_the_window_is_refused_and_the_supported_lines_are_named()
    {
        var report = Run(TwoMinors, "1.6.4", ["v1.6.3", "v1.7.12", "v1.8.5"]);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(RuleCatalog.POL2001, finding.Rule);
        Assert.Contains("1.6.4", finding.Message, StringComparison.Ordinal);
        Assert.Contains("supported are 1.8 and 1.7", finding.Message, StringComparison.Ordinal);
        Assert.Equal(5, finding.Location!.Start.Line);
        Assert.Contains("1.6.4 is outside the support window", report.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.7.13")]
    [InlineData("1.8.6")]
    [InlineData("1.9.0-rc.1")]
    public void A_version_inside_passes(string version)
    {
        var report = Run(TwoMinors, version, ["v1.6.3", "v1.7.12", "v1.8.5"]);

        Assert.Empty(report.Findings);
        Assert.Contains("supported: ", report.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_line_passes_and_names_the_one_that_drops_out()
    {
        var finding = Assert.Single(Run(TwoMinors, "1.9.0", ["v1.6.3", "v1.7.12", "v1.8.5"]).Findings);

        Assert.Equal(RuleCatalog.POL2004, finding.Rule);
        Assert.Contains("1.7 drops out", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GitState.Read, "no release tags")]
    [InlineData(GitState.Shallow, "fetch-depth: 0")]
    [InlineData(GitState.NoGit, "no git")]
    [InlineData(GitState.NoRepository, "no git repository")]
    [InlineData(GitState.Failed, "dubious ownership")]
    [InlineData(GitState.NotAsked, "not read")]
    public void A_window_without_tags_is_never_passed_in_silence(GitState state, string expected)
    {
        var report = ReleaseCheck.Run(new() { Tags = new(state, [], "dubious ownership") }, Statement.Policy(TwoMinors), "1.0.0", Options);

        var finding = Assert.Single(report.Findings);
        Assert.Equal((RuleCatalog.POL2002, RuleClass.Gate), (finding.Rule, finding.Class));
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
        Assert.Contains("not evaluated", report.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_with_tags_is_not_trusted()
    {
        var snapshot = new RepositorySnapshot { Tags = new(GitState.Shallow, [new("v1.8.5", null)]) };

        Assert.Equal(RuleCatalog.POL2002, Assert.Single(ReleaseCheck.Run(snapshot, Statement.Policy(TwoMinors), "1.8.6", Options).Findings).Rule);
    }

    [Fact]
    public void Release_lines_stand_in_for_tags()
    {
        var options = Options with { ReleaseLines = ["1.8.0", "1.7.0", "1.6.0"] };

        Assert.Empty(ReleaseCheck.Run(new() { Tags = new(GitState.NoGit, []) }, Statement.Policy(TwoMinors), "1.7.4", options).Findings);
        Assert.Equal(RuleCatalog.POL2001, Assert.Single(ReleaseCheck.Run(new(), Statement.Policy(TwoMinors), "1.6.4", options).Findings).Rule);
    }

    [Fact]
    public void Release_lines_complete_the_tags_of_a_shallow_clone()
    {
        var options = Options with { ReleaseLines = ["1.8.0", "1.7.0"] };
        var snapshot = new RepositorySnapshot { Tags = new(GitState.Shallow, [new("v1.9.0", null)]) };

        Assert.Empty(ReleaseCheck.Run(snapshot, Statement.Policy(TwoMinors), "1.8.4", options).Findings);
        Assert.Equal(RuleCatalog.POL2001, Assert.Single(ReleaseCheck.Run(snapshot, Statement.Policy(TwoMinors), "1.7.4", options).Findings).Rule);
    }

    [Theory]
    [InlineData("tip")]
    [InlineData("")]
    [InlineData("1.6.x")]
    [InlineData("$(Version)")]
    public void What_is_no_version_is_an_option_not_understood(string version)
    {
        Assert.Equal(RuleCatalog.POL9001, Assert.Single(Run(TwoMinors, version, ["v1.8.5"]).Findings).Rule);
    }

    [Fact]
    public void A_policy_that_promises_nothing_holds_nothing_up()
    {
        var report = Run(Silent, "1.0.0", []);

        Assert.Empty(report.Findings);
        Assert.Contains("says nothing about supported versions", report.Summary, StringComparison.Ordinal);
        Assert.Contains("no policy", ReleaseCheck.Run(new(), null, "1.0.0", Options).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_need_no_tags()
    {
        Assert.Empty(ReleaseCheck.Run(new(), Statement.Policy(Rows), "2.1.4", Options).Findings);
        Assert.Equal(RuleCatalog.POL2001, Assert.Single(ReleaseCheck.Run(new(), Statement.Policy(Rows), "1.9.0", Options).Findings).Rule);
    }

    [Fact]
    public void A_line_above_every_row_begins_with_this_release()
    {
        var finding = Assert.Single(Run(Rows, "2.2.0", ["v2.1.3"]).Findings);

        Assert.Equal(RuleCatalog.POL2003, finding.Rule);
        Assert.Contains("Add a row for 2.2.x", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_no_row_reaches_is_a_warning()
    {
        var finding = Assert.Single(Run("## Supported Versions\n\n| Version | Supported |\n|---|---|\n| 3.x | yes |\n| 1.x | no |\n", "2.0.1", ["v3.0.0"]).Findings);

        Assert.Equal((RuleCatalog.POL2002, RuleClass.Warn), (finding.Rule, finding.Class));
    }

    [Fact]
    public void The_last_days_of_a_line_are_counted()
    {
        const string policy = "## Supported Versions\n\n| Version | Supported until |\n|---|---|\n| 2.x | 2026-06-30 |\n| 3.x | 2030-01-01 |\n";

        Assert.Contains("in 29 days", Assert.Single(Run(policy, "2.4.0", []).Findings).Message, StringComparison.Ordinal);
        Assert.Empty(Run(policy, "3.4.0", []).Findings);
        Assert.Equal(RuleCatalog.POL2001, Assert.Single(Run(policy, "2.4.0", [], Options with { AsOf = new(2026, 7, 1) }).Findings).Rule);
    }

    [Fact]
    public void An_exception_lets_exactly_one_version_pass()
    {
        var options = Options with { Exceptions = [new("1.6.4", "GHSA-2222-3333-4444", "A plant cannot move before winter.")] };
        string[] tags = ["v1.6.3", "v1.7.12", "v1.8.5"];

        var allowed = Assert.Single(Run(TwoMinors, "1.6.4", tags, options).Findings);
        Assert.Equal((RuleCatalog.POL2006, RuleClass.Info), (allowed.Rule, allowed.Class));
        Assert.Contains("GHSA-2222-3333-4444", allowed.Message, StringComparison.Ordinal);
        Assert.Contains("no such exception", allowed.Message, StringComparison.Ordinal);
        Assert.Equal(RuleCatalog.POL2001, Assert.Single(Run(TwoMinors, "1.6.5", tags, options).Findings).Rule);
    }

    [Theory]
    [InlineData("1.6.*", "GHSA-2222-3333-4444", "because", "no exact version")]
    [InlineData("1.6.4", "", "because", "no advisory")]
    [InlineData("1.6.4", "GHSA-2222-3333-4444", " ", "no reason")]
    public void An_exception_states_version_advisory_and_reason(string version, string advisory, string reason, string expected)
    {
        var findings = Run(TwoMinors, "1.6.4", ["v1.6.3", "v1.7.12", "v1.8.5"], Options with { Exceptions = [new(version, advisory, reason)] }).Findings;

        var invalid = Assert.Single(findings, f => f.Rule == RuleCatalog.POL2006);
        Assert.Equal(RuleClass.Gate, invalid.Class);
        Assert.Contains(expected, invalid.Message, StringComparison.Ordinal);
        Assert.Contains(findings, f => f.Rule == RuleCatalog.POL2001);
    }

    [Fact]
    public void A_policy_that_grants_exceptions_is_pointed_at()
    {
        const string policy = "## Supported Versions\n\nWe support the last two minor versions. Older releases may get critical fixes on a best effort basis.\n";
        var options = Options with { Exceptions = [new("1.6.4", "GHSA-2222-3333-4444", "A plant cannot move before winter.")] };

        var finding = Assert.Single(Run(policy, "1.6.4", ["v1.6.3", "v1.7.12", "v1.8.5"], options).Findings);
        Assert.DoesNotContain("no such exception", finding.Message, StringComparison.Ordinal);
        Assert.Equal(41, finding.Location!.Start.Column);
    }

    [Fact]
    public void An_override_takes_one_rule_out_of_the_way_of_one_version()
    {
        var options = Options with { Overrides = [new("POL2001", "1.6.4", "The old line burns.")] };
        string[] tags = ["v1.6.3", "v1.7.12", "v1.8.5"];

        var report = Run(TwoMinors, "1.6.4", tags, options);
        var finding = Assert.Single(report.Findings);
        Assert.True(finding.IsOverridden);
        Assert.EndsWith("Overridden for 1.6.4: The old line burns.", finding.Message, StringComparison.Ordinal);
        Assert.Contains("allowed by an override", report.Summary, StringComparison.Ordinal);

        Assert.False(Assert.Single(Run(TwoMinors, "1.6.5", tags, options).Findings).IsOverridden);
        Assert.False(Assert.Single(Run(TwoMinors, "1.6.4", [], options).Findings).IsOverridden);
    }

    [Theory]
    [InlineData("POL2099", "1.6.4", "because", "names no rule")]
    [InlineData("POL3001", "1.6.4", "because", "silence it there")]
    [InlineData("POL2001", "1.6", "because", null)]
    [InlineData("POL2001", "1.6.*", "because", "no exact version")]
    [InlineData("POL2001", "1.6.4", "", "no reason")]
    public void An_override_states_rule_version_and_reason(string rule, string version, string reason, string? problem)
    {
        var options = Options with { Overrides = [new(rule, version, reason)] };
        var snapshot = Statement.Tagged("v1.6.3", "v1.7.12", "v1.8.5") with { Files = [new("SECURITY.md", System.Text.Encoding.UTF8.GetBytes(TwoMinors))] };

        var findings = RepositoryCheck.Run(snapshot, options).Findings.Where(f => f.Rule == RuleCatalog.POL9001).ToArray();
        Assert.Equal(problem is null ? 0 : 1, findings.Length);
        Assert.All(findings, f => Assert.Contains(problem!, f.Message, StringComparison.Ordinal));
        Assert.False(Assert.Single(Run(TwoMinors, "1.6.4", ["v1.6.3", "v1.7.12", "v1.8.5"], options).Findings).IsOverridden);
    }

    [Theory]
    [InlineData("client/1.0.0 server/2.0.0", "Acme.Client", "client")]
    [InlineData("client/1.0.0 server/2.0.0", "Acme.Storage", null)]
    [InlineData("v1.0.0 v2.0.0", "Acme.Client", null)]
    public void Packages_are_told_apart_as_far_as_the_tags_do(string tags, string package, string? expected) =>
        Assert.Equal(expected, ReleaseCheck.ProductOf(Statement.Tagged(tags.Split(' ')), Statement.Policy(TwoMinors), Options with { PackageId = package }));

    [Fact]
    public void Packages_are_told_apart_where_the_policy_does()
    {
        const string policy = "## Supported Versions\n\n| Package | Version | Supported |\n|---|---|---|\n| Contoso.Core | 3.x | yes |\n| Contoso.Cli | 1.x | yes |\n";
        Assert.Equal("Contoso.Cli", ReleaseCheck.ProductOf(Statement.Tagged("v1.0.0"), Statement.Policy(policy), Options with { PackageId = "Contoso.Cli" }));
    }
}
