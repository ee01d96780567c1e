using System.Text.Json.Nodes;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tests.Tool.Advisories;

public sealed class AdvisoryPublishTests : IDisposable
{
    private const string Id = "GHSA-2222-2222-2222";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    private string Published => Path.Combine(_desk.Repository, ".security", "advisories", "2026", Id + ".json");

    [Fact]
    public void A_record_whose_time_has_come_is_published_without_what_is_private()
    {
        Arrange("--embargo-until", "2026-06-01", "--alias", Id, "--report", "2=send a beam");
        Land();

        var (exitCode, output, error) = _desk.Run("advisory", "publish", "x_beam", "--as", Id);

        Assert.Equal((0, ""), (exitCode, error));
        var text = File.ReadAllText(Published);
        Assert.DoesNotContain("grace@", text, StringComparison.Ordinal);
        Assert.DoesNotContain("send a beam", text, StringComparison.Ordinal);
        Assert.DoesNotContain("x_beam", text, StringComparison.Ordinal);
        Assert.DoesNotContain("embargo_until", text, StringComparison.Ordinal);
        var document = AdvisoryReader.Read(new SourceText("", text));
        Assert.Empty(document.Faults);
        var advisory = document.Advisory!;
        Assert.Equal((Id, new DateTimeOffset(2026, 6, 1, 9, 30, 0, default), new DateOnly(2026, 6, 1)), (advisory.Id, advisory.Published, advisory.Handling.Disclosed));
        Assert.Empty(advisory.Aliases);
        Assert.Equal("Grace Hopper", Assert.Single(advisory.Credits).Name);
        Assert.Equal(_desk.Git("rev-parse release/1.1"), Assert.Single(advisory.Handling.FixCommits.Single(c => c.Line == "1.1").Commits));
        Assert.Contains("title     The beam parser reads past the end", output, StringComparison.Ordinal);
        Assert.Contains("A beam without an end is read past it.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("POL4", Tool.Run("check", _desk.Repository).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_as_it_was_stays_with_the_coordinator_and_counts_no_more()
    {
        Arrange("--embargo-until", "2026-06-01");
        Land();
        _desk.Run("advisory", "publish", "x_beam", "--as", Id);

        Assert.False(File.Exists(Path.Combine(_desk.Embargo, "x_beam.json")));
        Assert.Contains("grace@contoso.com", File.ReadAllText(Path.Combine(_desk.Embargo, "x_beam.json.published")), StringComparison.Ordinal);
        Assert.Contains("1 advisory on 2026-06-01, 0 undisclosed", _desk.Run("advisory", "status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_early_it_is_refused_with_every_reason()
    {
        Arrange("--embargo-until", "2026-06-02");
        var before = File.ReadAllText(Path.Combine(_desk.Embargo, "x_beam.json"));

        var (exitCode, output, _) = _desk.Run("advisory", "publish", "x_beam");

        Assert.Equal(1, exitCode);
        Assert.Contains("- its embargo lasts until 2026-06-02", output, StringComparison.Ordinal);
        Assert.Contains("- its fix is missing on 1.1: it does not contain", output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_desk.Embargo, "x_beam.json")));
        Assert.False(Directory.Exists(Path.Combine(_desk.Repository, ".security")));
    }

    [Fact]
    public void Users_are_told_which_version_to_take()
    {
        Arrange("--embargo-until", "2026-06-01");
        Land();
        Change(record => record["affected"]![0]!["ranges"]![0]!["events"]!.AsArray().RemoveAt(1));

        Assert.Contains("- it names no version of Lighthouse that is fixed", _desk.Run("advisory", "publish", "x_beam").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_publishes_it_all_the_same_and_stays_in_private()
    {
        Arrange("--embargo-until", "2026-06-02");

        var (exitCode, output, _) = _desk.Run("advisory", "publish", "x_beam", "--as", Id, "--reason", "somebody told a newspaper");

        Assert.Equal(0, exitCode);
        Assert.Contains("- its embargo lasts until 2026-06-02", output, StringComparison.Ordinal);
        Assert.DoesNotContain("newspaper", File.ReadAllText(Published), StringComparison.Ordinal);
        var kept = JsonNode.Parse(File.ReadAllText(Path.Combine(_desk.Embargo, "x_beam.json.published")))!;
        Assert.Equal("somebody told a newspaper", kept["database_specific"]!["published"]!["because"]!.ToString());
    }

    [Fact]
    public void Who_asked_not_to_be_named_is_not()
    {
        Arrange("--embargo-until", "2026-06-01");
        Change(record => record["database_specific"]!["security_policy"]!["anonymous_reporter"] = true);

        _desk.Run("advisory", "publish", "x_beam", "--as", Id, "--reason", "the fix is a setting");

        Assert.DoesNotContain("Grace", File.ReadAllText(Published), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_words_for_users_nothing_is_published()
    {
        _desk.CreateHistory();
        _desk.TakeIn();

        var (exitCode, _, error) = _desk.Run("advisory", "publish", "x_beam", "--reason", "now");

        Assert.Equal(2, exitCode);
        Assert.Contains("lacks 'summary' or 'details'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc/x_1", "letters, digits")]
    [InlineData("BEAM-1", "begins with x_")]
    public void An_id_that_is_none_is_refused(string id, string expected)
    {
        Arrange("--embargo-until", "2026-06-01");

        var (exitCode, _, error) = _desk.Run("advisory", "publish", "x_beam", "--as", id, "--reason", "now");

        Assert.Equal(2, exitCode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_desk.Embargo, "x_beam.json")));
        Assert.False(Directory.Exists(Path.Combine(_desk.Repository, ".security")));
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten()
    {
        Arrange("--embargo-until", "2026-06-01");
        Directory.CreateDirectory(Path.GetDirectoryName(Published)!);
        File.WriteAllText(Published, "mine");

        Assert.Contains("is there already", _desk.Run("advisory", "publish", "x_beam", "--as", Id, "--reason", "now").Error, StringComparison.Ordinal);

        Assert.Equal("mine", File.ReadAllText(Published));
        Assert.True(File.Exists(Path.Combine(_desk.Embargo, "x_beam.json")));
    }

    private void Arrange(params string[] options)
    {
        _desk.CreateHistory();
        _desk.TakeIn(["--package", "Lighthouse", .. options]);
        Change(record =>
        {
            record["details"] = "A beam without an end is read past it.";
            record["affected"]![0]!["ranges"]![0]!["events"]!.AsArray().Add(new JsonObject { ["fixed"] = "1.2.1" });
        });
        _desk.Run("advisory", "patch", "x_beam", "private");
    }

    private void Land()
    {
        _desk.Git("cherry-pick private");
        _desk.Git("checkout -q release/1.1");
        _desk.Git("cherry-pick private");
        _desk.Git("checkout -q main");
    }

    private void Change(Action<JsonNode> change)
    {
        var record = _desk.Record("x_beam");
        change(record);
        File.WriteAllText(Path.Combine(_desk.Embargo, "x_beam.json"), record.ToJsonString());
    }
}
