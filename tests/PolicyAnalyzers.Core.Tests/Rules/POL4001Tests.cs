using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Advisories;
using PolicyAnalyzers.Tests.Support;
using Xunit;
using static PolicyAnalyzers.Tests.Advisories.History;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>The gate by advisories: one version about to be released from HEAD.</summary>
public sealed class POL4001Tests
{
    private static readonly string FixedOnEight = Osv.Affected(Osv.Events("introduced 0, fixed 1.8.5"));

    // HEAD is on the branch of 1.7.
    private static readonly CommitLog OnSeven = Log(
        "e 7: HEAD refs/heads/release-1.7", "b a: refs/heads/main", "8 a: refs/heads/release-1.8 refs/tags/v1.8.5", "7 a: refs/tags/v1.7.12", "a:");

    [Fact]
    public void A_level_1_fix_is_owed_to_every_supported_line()
    {
        var finding = Assert.Single(Run(OnSeven, "1.7.13", Published(FixedOnEight)));

        Assert.Equal((RuleCatalog.POL4001, RuleClass.Gate), (finding.Rule, finding.Class));
        Assert.Contains("1.7.13 lacks the fix of GHSA-2222-3333-4444", finding.Message, StringComparison.Ordinal);
        Assert.Contains("its line is owed it", finding.Message, StringComparison.Ordinal);
        Assert.Equal(".security/advisories/0.json", finding.Location!.Path);
    }

    [Fact]
    public void The_fix_on_the_line_lets_it_pass()
    {
        Assert.Empty(Run(OnSeven, "1.7.13", Published(FixedOnEight, handling: Commits("1.7 e"))));
        Assert.Empty(Run(OnSeven with { PatchIds = OnSeven.PatchIds.Add(Id('8'), Id('1')).Add(Id('e'), Id('1')) }, "1.7.13", Published(FixedOnEight, handling: Commits("1.8 8"))));
        Assert.Empty(Run(OnSeven, "1.7.13", Published(Osv.Affected(Osv.Events("introduced 0, fixed 1.7.13")))));
        Assert.Empty(Run(OnSeven, "1.7.13", Published(Osv.Affected(Osv.Events("introduced 1.8.0, fixed 1.8.5")))));
    }

    [Fact]
    public void What_is_owed_nowhere_else_or_not_published_holds_nothing_up()
    {
        Assert.Empty(Run(OnSeven, "1.7.13", Published(FixedOnEight, level: 2)));
        Assert.Empty(Run(OnSeven, "1.6.5", Published(FixedOnEight)));
        Assert.Empty(Run(OnSeven, "1.7.13", Osv.Record($"{FixedOnEight}, {Osv.Handling("\"risk_level\": 1")}")));
        Assert.Empty(Run(OnSeven, "1.7.13", Published(FixedOnEight, handling: ", \"forward_fix_only\": {\"reason\": \"r\", \"workaround\": \"w\"}")));
    }

    [Fact]
    public void A_level_2_fix_is_owed_by_the_next_release()
    {
        var record = Published(Osv.Affected(Osv.Events("introduced 0")), level: 2);

        Assert.Contains("its line is owed it", Assert.Single(Run(OnSeven, "1.9.0", record)).Message, StringComparison.Ordinal);
        Assert.Empty(Run(OnSeven, "1.7.13", record));
    }

    [Fact]
    public void What_comes_from_the_main_branch_is_owed_a_level_1_fix_whatever_the_policy_says_of_versions()
    {
        var report = ReleaseCheck.Run(Snapshot(OnSeven, Published(Osv.Affected(Osv.Events("introduced 0")))), null, "1.9.0", Records.Options);

        Assert.Equal((RuleCatalog.POL4001, RuleClass.Gate), (Assert.Single(report.Findings).Rule, report.Findings[0].Class));
    }

    [Fact]
    public void What_the_policy_does_not_say_is_told_and_holds_nothing_up()
    {
        var finding = Assert.Single(Run(OnSeven, "1.7.13", Published(FixedOnEight, level: 5)));

        Assert.Equal(RuleClass.Info, finding.Class);
    }

    [Fact]
    public void No_release_goes_behind_an_older_one_whatever_the_level()
    {
        // The next minor is cut from a commit before the fix, which 1.8.5 has.
        var log = Log("e a: HEAD", "8 a: refs/heads/release-1.8 refs/tags/v1.8.5", "a:");
        var finding = Assert.Single(Run(log, "1.9.0", Published(FixedOnEight, level: 5, handling: Commits("1.8 8", "1.9 8"))));

        Assert.Equal(RuleClass.Gate, finding.Class);
        Assert.Contains("1.8 has it", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_line_without_a_known_commit_of_the_fix_is_undecided()
    {
        var log = Log("e a: HEAD", "8 a: refs/heads/release-1.8 refs/tags/v1.8.5", "a:");
        var finding = Assert.Single(Run(log, "1.9.0", Published(FixedOnEight, handling: Commits("1.8 8"))));

        Assert.Equal(RuleClass.Warn, finding.Class);
        Assert.Contains("not decided", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_lets_one_version_pass()
    {
        var options = Records.Options with { Overrides = [new("POL4001", "1.7.13", "The plant burns.")] };

        Assert.True(Assert.Single(ReleaseCheck.Run(Snapshot(OnSeven, Published(FixedOnEight)), Statement.Policy(TwoMinors), "1.7.13", options).Findings).IsOverridden);
    }

    [Fact]
    public void The_log_says_how_many_were_looked_at()
    {
        Assert.EndsWith("; 1 published vulnerability, not all fixes are there", Report(OnSeven, "1.7.13", Published(FixedOnEight)).Summary, StringComparison.Ordinal);
        Assert.EndsWith("; 1 published vulnerability, no fix is missing", Report(OnSeven, "1.8.6", Published(Osv.Affected(Osv.Events("introduced 1.8.0, fixed 1.8.5")))).Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("vulnerabilit", Report(OnSeven, "1.8.6", Osv.Record("")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_secret_nothing_is_said_but_that_an_older_release_has_its_fix()
    {
        var affected = Osv.Affected(Osv.Events("introduced 0, fixed 1.7.12"));
        var secret = Osv.Record($"{affected}, {Osv.Handling("\"risk_level\": 1" + Commits("1.7 7", "main e"))}", "x_secret");
        var log = Log("e a: refs/heads/main", "9 a: HEAD", "8 a: refs/heads/release-1.8 refs/tags/v1.8.5", "7 a: refs/tags/v1.7.12", "a:");

        var finding = Assert.Single(Run(log, "1.9.0", secret), f => f.Rule == RuleCatalog.POL4001);
        Assert.Equal(("1.9.0 lacks a fix that an older release has. The coordinator sees which by 'security-policy advisory status'.", null), (finding.Message, finding.Location));
        // No other release has it: to refuse would tell that there is something.
        Assert.DoesNotContain(Run(log, "1.9.0", secret.Replace(Id('7'), Id('e'), StringComparison.Ordinal)), f => f.Rule == RuleCatalog.POL4001);
    }

    private static IEnumerable<Finding> Run(CommitLog log, string version, params string[] records) =>
        Report(log, version, records).Findings.Where(f => f.Rule == RuleCatalog.POL4001);

    private static ReleaseReport Report(CommitLog log, string version, params string[] records) =>
        ReleaseCheck.Run(Snapshot(log, records), Statement.Policy(TwoMinors), version, Records.Options);
}
