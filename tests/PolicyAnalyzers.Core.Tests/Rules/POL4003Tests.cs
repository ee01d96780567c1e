using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Advisories;
using PolicyAnalyzers.Tests.Support;
using Xunit;
using static PolicyAnalyzers.Tests.Advisories.History;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>Secrets are kept in a folder of their own; what is about to be released must neither name nor contain them.</summary>
public sealed class POL4003Tests
{
    private const string Sentence = "What is about to be released names or contains what is not disclosed. Publish the advisory first, or take it out. The coordinator sees which by 'security-policy advisory status'.";

    private static readonly CommitLog Head = Log("e 8: HEAD refs/heads/main", "8 a: refs/tags/v1.8.5", "a:");

    [Fact]
    public void A_commit_of_the_fix_is_found() => Assert.Equal([Sentence], Run(Head, Secret(Commits("main e"))));

    [Fact]
    public void A_copy_of_the_fix_is_found()
    {
        var log = Log("e 8: HEAD refs/heads/main", "f 8: refs/heads/private", "8 a: refs/tags/v1.8.5", "a:");

        Assert.Empty(Run(log, Secret(Commits("main f"))));
        Assert.Equal([Sentence], Run(log with { PatchIds = log.PatchIds.Add(Id('f'), Id('1')).Add(Id('e'), Id('1')) }, Secret(Commits("main f"))));
    }

    [Fact]
    public void An_approved_patch_is_found() =>
        Assert.Equal([Sentence], Run(Head with { PatchIds = Head.PatchIds.Add(Id('e'), Id('1')) }, Secret($", \"approved_patches\": [\"{Id('1')}\"]")));

    [Fact]
    public void What_an_earlier_release_has_is_not_given_away_again() => Assert.Empty(Run(Head, Secret(Commits("main 8"))));

    [Fact]
    public void What_is_elsewhere_is_not_released() => Assert.Empty(Run(Head, Secret(Commits("main 9"))));

    [Theory]
    [InlineData(GitState.Shallow, "fetch-depth: 0")]
    [InlineData(GitState.NoGit, "no git")]
    [InlineData(GitState.NoRepository, "no git repository")]
    public void Where_commits_are_missing_the_release_waits_whether_there_is_a_secret_or_not(GitState state, string expected)
    {
        var log = Head with { State = state };

        Assert.Contains(expected, Assert.Single(Run(log, Secret(""))), StringComparison.Ordinal);
        Assert.Equal(Run(log, Secret("")), Run(log, "{}"));
    }

    [Fact]
    public void A_name_is_found()
    {
        var record = Osv.Record("\"aliases\": [\"CVE-2026-1234\"]", "x_secret");

        Assert.Equal([Sentence], Run(Head, record, new Mention("cve-2026-1234", "CHANGELOG.md")));
        Assert.Equal([Sentence], Run(Head, record, new Mention("x_secret", Id('e'))));
        Assert.Empty(Run(Head, record, new Mention("CVE-2026-9999", "CHANGELOG.md")));
    }

    [Fact]
    public void A_name_that_a_published_record_has_is_no_secret()
    {
        var snapshot = Snapshot(Head, Published("\"aliases\": [\"CVE-2026-1234\"]")) with
        {
            Embargo = new(Records.Files(("s.json", Osv.Record("\"aliases\": [\"CVE-2026-1234\"]", "x_secret"))), IsInside: false),
            Mentions = [new("CVE-2026-1234", "CHANGELOG.md")],
        };

        Assert.DoesNotContain(ReleaseCheck.Run(snapshot, Statement.Policy(TwoMinors), "1.8.6", Records.Options).Findings, f => f.Rule == RuleCatalog.POL4003);
    }

    private static string Secret(string handling) => Osv.Record(Osv.Handling("\"risk_level\": 1" + handling), "x_secret");

    private static IEnumerable<string> Run(CommitLog log, string record, params Mention[] mentions)
    {
        var snapshot = Snapshot(log) with { Embargo = new(Records.Files(("s.json", record)), IsInside: false), Mentions = [.. mentions] };
        var findings = ReleaseCheck.Run(snapshot, Statement.Policy(TwoMinors), "1.8.6", Records.Options).Findings.Where(f => f.Rule == RuleCatalog.POL4003).ToList();
        Assert.All(findings, f => Assert.Null(f.Location));
        return findings.Select(f => f.Message);
    }
}
