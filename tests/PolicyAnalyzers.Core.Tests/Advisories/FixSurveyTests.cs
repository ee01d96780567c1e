using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;
using Xunit;
using static PolicyAnalyzers.Tests.Advisories.History;

namespace PolicyAnalyzers.Tests.Advisories;

/// <summary>Advisories × lines: where the fix is, by all that tells it.</summary>
public sealed class FixSurveyTests
{
    private static readonly string FixedOnEight = Osv.Affected(Osv.Events("introduced 0, fixed 1.8.5"));

    [Fact]
    public void Columns_are_the_main_branch_and_the_supported_lines() =>
        Assert.Equal(["main", "1.8", "1.7"], Survey(Lines(), TwoMinors, Published("")).Columns.Select(c => c.Name));

    [Fact]
    public void Where_the_policy_says_nothing_of_versions_only_the_newest_line_counts() =>
        Assert.Equal(["main", "1.8"], Survey(Lines(), "# Policy\n\nWrite to us.\n", Published("")).Columns.Select(c => c.Name));

    [Theory]
    [InlineData("introduced 0, fixed 1.7.12, introduced 1.8.0, fixed 1.8.5", "Fixed Fixed Fixed")]
    [InlineData("introduced 0, fixed 1.8.5", "Fixed Fixed Missing")]
    [InlineData("introduced 1.8.0, fixed 1.8.5", "Fixed Fixed NotAffected")]
    [InlineData("introduced 0", "Missing Missing Missing")]
    [InlineData("introduced 2.0.0", "Missing NotAffected NotAffected")]
    [InlineData("introduced 0, last_affected 1.7.12", "NotAffected NotAffected Missing")]
    public void Versions_tell(string events, string expected) => Assert.Equal(expected, Cells(Lines(), Published(Osv.Affected(Osv.Events(events)))));

    [Fact]
    public void A_commit_of_the_fix_tells_before_the_record_does() =>
        Assert.Equal("Fixed Missing Missing", Cells(Lines(), Published(Osv.Affected(Osv.Events("introduced 0")), handling: Commits("main b"))));

    [Fact]
    public void A_reference_to_the_fix_names_its_commit()
    {
        var reference = $", \"references\": [{{\"type\": \"FIX\", \"url\": \"https://github.com/fabrikam/harbour/commit/{Id('a')}\"}}]";

        Assert.Equal("Fixed Fixed Fixed", Cells(Lines(), Published(Osv.Affected(Osv.Events("introduced 0")) + reference)));
    }

    [Fact]
    public void The_commits_of_a_line_decide_both_ways_whatever_the_versions_say()
    {
        Assert.Equal("Fixed Fixed Missing", Cells(Lines(), Published(Osv.Affected(Osv.Events("introduced 0, fixed 1.7.12")), handling: Commits("main b", "1.8 8", "1.7 8"))));
        Assert.Equal("Fixed Fixed Fixed", Cells(Lines(), Published(FixedOnEight, handling: Commits("main b", "1.8 8", "release-1.7 7"))));
    }

    [Fact]
    public void A_copy_with_the_same_patch_is_the_fix()
    {
        var log = Lines() with { PatchIds = Lines().PatchIds.Add(Id('b'), Id('1')).Add(Id('7'), Id('1')) };

        Assert.Equal("Fixed Missing Fixed", Cells(log, Published(Osv.Affected(Osv.Events("introduced 0")), handling: Commits("main b"))));
    }

    [Fact]
    public void A_commit_that_says_what_it_is_picked_from_is_the_fix() =>
        Assert.Equal("Fixed Missing Fixed", Cells(Lines(onSeven: $" | (cherry picked from commit {Id('b')})"), Published(Osv.Affected(Osv.Events("introduced 0")), handling: Commits("main b"))));

    [Theory]
    [InlineData("Fixes: GHSA-2222-3333-4444", "Missing Missing Fixed")]
    [InlineData("Security-Advisory: https://github.com/fabrikam/harbour/security/advisories/GHSA-2222-3333-4444.", "Missing Missing Fixed")]
    [InlineData("Fixes: CVE-2026-1234, #7", "Missing Missing Fixed")]
    [InlineData("Introduces: GHSA-2222-3333-4444", "Missing Missing Missing")]
    [InlineData("Fixes: GHSA-2222-3333-4445", "Missing Missing Missing")]
    public void A_trailer_that_names_a_published_record_tells(string trailer, string expected) =>
        Assert.Equal(expected, Cells(Lines(onSeven: " | " + trailer), Published("\"aliases\": [\"CVE-2026-1234\"], " + Osv.Affected(Osv.Events("introduced 0")))));

    [Fact]
    public void A_line_above_the_fix_of_another_may_lack_it()
    {
        var record = Osv.Affected(Osv.Events("introduced 0, fixed 1.7.12"));

        Assert.Equal("Fixed Fixed Fixed", Cells(Lines(), Published(record)));
        Assert.Equal("Undecided Undecided Fixed", Cells(Lines(), Published(record, handling: Commits("1.7 7"))));
    }

    [Fact]
    public void Ranges_of_commits_tell_what_is_affected()
    {
        string Git(char introduced, char fixedIn) => $$"""
            "affected": [{"ranges": [{"type": "GIT", "repo": "https://example.org/r", "events": [{"introduced": "{{Id(introduced)}}"}, {"fixed": "{{Id(fixedIn)}}"}]}]}]
            """;

        Assert.Equal("Fixed Undecided Undecided", Cells(Lines(), Published(Git('a', 'b'))));
        Assert.Equal("Undecided NotAffected NotAffected", Cells(Lines(), Published(Git('b', '9'))));
    }

    [Fact]
    public void A_commit_that_is_not_there_leaves_it_undecided()
    {
        var cell = Cell(Lines(), 2, Published(FixedOnEight, handling: Commits("1.7 9")));

        Assert.Equal(FixStatus.Undecided, cell.Status);
        Assert.Contains("9999999999, and there is no such commit here", cell.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GitState.Shallow, "shallow")]
    [InlineData(GitState.NoGit, "no git")]
    [InlineData(GitState.Failed, "dubious ownership")]
    public void Where_commits_are_missing_nothing_follows_from_what_is_not_found(GitState state, string expected)
    {
        var log = state == GitState.Shallow ? Lines() with { State = state } : new CommitLog(state, [], "dubious ownership");
        var cell = Cell(log, 2, Published(FixedOnEight, handling: Commits("1.7 9")));

        Assert.Equal(FixStatus.Undecided, cell.Status);
        Assert.Contains(expected, cell.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_for_the_next_release_alone_is_missing_on_purpose() =>
        Assert.Equal("Missing ForwardFixOnly ForwardFixOnly", Cells(Lines(), Published(Osv.Affected(Osv.Events("introduced 0")), handling: ", \"forward_fix_only\": {\"reason\": \"It changes the protocol.\"}")));

    [Fact]
    public void A_record_with_faults_decides_nothing() =>
        Assert.Equal("Undecided Undecided Undecided", Cells(Lines(), Published(Osv.Affected(Osv.Events("introduced 0, fixed one")))));

    [Fact]
    public void Records_of_one_vulnerability_are_one_row_and_help_each_other()
    {
        var survey = Survey(Lines(), TwoMinors,
            Osv.Record("\"published\": \"2026-05-01T09:30:15Z\", \"aliases\": [\"GHSA-2222-3333-4444\"], \"references\": [{\"type\": \"FIX\", \"url\": \"https://example.org/commit/" + Id('7') + "\"}]", "CVE-2026-1234"),
            Published(FixedOnEight));

        var row = Assert.Single(survey.Rows(undisclosed: false));
        Assert.Equal("GHSA-2222-3333-4444", row.Advisory.Id);
        Assert.Equal(FixStatus.Fixed, row.Cells[2].Cell.Status);
    }

    [Fact]
    public void Packages_of_other_products_are_not_meant()
    {
        var snapshot = Snapshot(Lines(), Published(Osv.Affected(Osv.Events("introduced 0"), "Fabrikam.Lighthouse")));
        var options = Records.Options with { PackageId = "Fabrikam.Harbour" };
        var survey = FixSurvey.Of(Rules(snapshot, options), PolicyAnalyzers.Support.ReleaseHistory.Of(snapshot.Tags, options), snapshot.Commits);

        Assert.All(Assert.Single(survey.Rows(undisclosed: false)).Cells, c => Assert.Equal(FixStatus.NotAffected, c.Cell.Status));
    }

    [Theory]
    [InlineData(1, "Owed Owed Owed")]
    [InlineData(2, "Owed NotOwed NotOwed")]
    [InlineData(3, "Unstated Unstated Unstated")]
    public void The_level_says_where_the_fix_is_owed(int level, string expected) =>
        Assert.Equal(expected, string.Join(' ', Assert.Single(Survey(Lines(), TwoMinors, Published("", level)).Rows(undisclosed: false)).Cells.Select(c => c.Debt)));

    [Fact]
    public void A_taxonomy_of_the_policy_says_it_in_its_own_words()
    {
        const string levels = TwoMinors + "\n## Levels of handling, by risk\n\n1. Fixed with the next release\n2. Fixed in every supported branch\n3. A chance to harden\n";

        Assert.Equal("Owed NotOwed NotOwed", Debts(levels, 1));
        Assert.Equal("Owed Owed Owed", Debts(levels, 2));
        Assert.Equal("Unstated Unstated Unstated", Debts(levels, 3));
    }

    [Fact]
    public void Undisclosed_and_withdrawn_records_are_no_rows_for_everybody()
    {
        string[] records = [Osv.Record("", "x_secret"), Osv.Record("\"published\": \"2026-05-01T09:30:15Z\", \"withdrawn\": \"2026-05-02T09:30:15Z\"", "x_withdrawn"), Published("", id: "x_known")];
        var survey = Survey(Lines(), TwoMinors, records);

        Assert.Equal(["x_known"], survey.Rows(undisclosed: false).Select(r => r.Advisory.Id));
        Assert.Equal(["x_known", "x_secret"], survey.Rows(undisclosed: true).Select(r => r.Advisory.Id));
    }

    [Theory]
    [InlineData("release-1.7", true)]
    [InlineData("release/v1.7", true)]
    [InlineData("1.7.x", true)]
    [InlineData("support/1.7", true)]
    [InlineData("v1_7", true)]
    [InlineData("release-1.70", false)]
    [InlineData("release-1.7.1", false)]
    [InlineData("fix/issue-1.7", false)]
    [InlineData("main", false)]
    public void Branches_of_a_line_are_known_by_their_names(string name, bool expected) =>
        Assert.Equal(expected, BranchName.IsOf(name, PolicyAnalyzers.Support.ReleaseLine.Of(new(1, 7, 0, 0), PolicyAnalyzers.Support.ReleaseUnit.Minor)));

    [Fact]
    public void Only_what_may_be_a_copy_is_compared()
    {
        var log = Log("e d: refs/heads/main", "d c:", "c b a:", "b a:", "a:");
        log = log with { Commits = [.. log.Commits.Select(c => c.Id[0] is 'd' or 'c' ? c with { AuthorTime = 'b' } : c.Id[0] == 'e' ? c with { Subject = "Commit b" } : c)] };
        var records = Records.Context(null, Published("", handling: Commits("main b"))).Records;

        // c is a merge.
        Assert.Equal([Id('e'), Id('d'), Id('b')], log.PossibleCopies(records));
    }

    private static PolicyAnalyzers.Rules.AdvisoryContext Rules(RepositorySnapshot snapshot, CheckOptions options) =>
        PolicyAnalyzers.Rules.AdvisoryContext.Of(snapshot, Tests.Support.Statement.Policy(TwoMinors), options);

    private static string Debts(string policy, int level) =>
        string.Join(' ', Assert.Single(Survey(Lines(), policy, Published("", level)).Rows(undisclosed: false)).Cells.Select(c => c.Debt));

    private static string Cells(CommitLog log, params string[] records) =>
        string.Join(' ', Assert.Single(Survey(log, TwoMinors, records).Rows(undisclosed: false)).Cells.Select(c => c.Cell.Status));

    private static FixCell Cell(CommitLog log, int column, string record) => Assert.Single(Survey(log, TwoMinors, record).Rows(undisclosed: false)).Cells[column].Cell;
}
