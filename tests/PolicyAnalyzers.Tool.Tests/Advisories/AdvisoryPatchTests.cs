namespace PolicyAnalyzers.Tests.Tool.Advisories;

public sealed class AdvisoryPatchTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _fix;

    public AdvisoryPatchTests()
    {
        _fix = _desk.CreateHistory();
        _desk.TakeIn();
    }

    public void Dispose() => _desk.Dispose();

    private string Patches => Path.Combine(_desk.Embargo, "x_beam.patches");

    [Fact]
    public void A_patch_is_kept_beside_the_record_as_its_author_wrote_it()
    {
        var (exitCode, output, error) = _desk.Run("advisory", "patch", "x_beam", "private");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("line\nmain  applies\n1.2   applies\n1.1   applies\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var mail = File.ReadAllText(Path.Combine(Patches, "1", "0001-Read-no-further-than-the-end.patch"));
        Assert.Contains($"From {_fix} ", mail, StringComparison.Ordinal);
        Assert.Contains("From: Ada <ada@example.org>", mail, StringComparison.Ordinal);
        Assert.Contains("Subject: [PATCH] Read no further than the end", mail, StringComparison.Ordinal);
        var handling = _desk.Record("x_beam")["database_specific"]!["security_policy"]!;
        Assert.Equal(40, Assert.Single(handling["approved_patches"]!.AsArray())!.ToString().Length);
        Assert.Equal($$"""{"main":["{{_fix}}"],"1.2":["{{_fix}}"],"1.1":["{{_fix}}"]}""", handling["fix_commits"]!.ToJsonString());
    }

    [Fact]
    public void The_repository_is_left_alone()
    {
        File.WriteAllText(Path.Combine(_desk.Repository, "Version"), "half done");
        var before = State();

        _desk.Run("advisory", "patch", "x_beam", "private");

        Assert.Equal(before, State());

        string State() => _desk.Git("for-each-ref") + _desk.Git("status --porcelain") + _desk.Git("worktree list") + _desk.Git("rev-parse HEAD");
    }

    [Fact]
    public void A_line_on_which_it_does_not_apply_needs_one_of_its_own()
    {
        _desk.Git("checkout -q release/1.1");
        _desk.Commit("Beam.cs", "one\ndeux\ntrois\nquatre\nfive\n", "rewritten");

        var (exitCode, output, _) = _desk.Run("advisory", "patch", "x_beam", "private");

        Assert.Equal(1, exitCode);
        Assert.Contains("1.1   does not apply: error: patch failed: Beam.cs", output, StringComparison.Ordinal);
        Assert.Contains("security-policy advisory patch x_beam COMMIT --line 1.1", output, StringComparison.Ordinal);
        Assert.Null(_desk.Record("x_beam")["database_specific"]!["security_policy"]!["fix_commits"]!["1.1"]);

        _desk.Git("checkout -q -b private-1.1");
        _desk.Commit("Beam.cs", "one\ndeux\nend\nquatre\nfive\n", "Read no further than the end");
        _desk.Git("checkout -q main");

        Assert.Equal(0, _desk.Run("advisory", "patch", "x_beam", "private-1.1", "--line", "1.1").ExitCode);
        Assert.Equal(2, _desk.Record("x_beam")["database_specific"]!["security_policy"]!["approved_patches"]!.AsArray().Count);
        Assert.True(Directory.Exists(Path.Combine(Patches, "2")));
    }

    [Fact]
    public void What_landed_is_held_against_what_was_approved()
    {
        _desk.Run("advisory", "patch", "x_beam", "private");
        Assert.Contains("not there", Verify(expected: 1), StringComparison.Ordinal);

        _desk.Commit("Version", "1.3.0-alpha", "other work");
        _desk.Git("cherry-pick private");
        _desk.Git("checkout -q release/1.1");
        _desk.Git("cherry-pick private");
        _desk.Git("checkout -q main");
        var landed = Verify(expected: 0);
        Assert.Equal(3, landed.Split("as approved").Length - 1);
        Assert.Contains("x_beam    1      fixed  fixed  fixed", _desk.Run("advisory", "status").Output, StringComparison.Ordinal);

        _desk.Git("checkout -q release/1.1");
        _desk.Git("reset -q --hard v1.1.0");
        _desk.Git("cherry-pick -x private");
        File.AppendAllText(Path.Combine(_desk.Repository, "Beam.cs"), "and a door\n");
        _desk.Git("commit -q -a --amend --no-edit");
        Assert.Contains("differs from what was approved", Verify(expected: 1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing", "is no commit")]
    [InlineData("--output=/tmp/x", "is no commit")]
    [InlineData("main^{tree}", "is no commit")]
    public void Only_commits_are_patches(string revision, string expected)
    {
        var (exitCode, _, error) = _desk.Run("advisory", "patch", "x_beam", revision);

        Assert.Equal(2, exitCode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Patches));
    }

    [Fact]
    public void A_merge_is_refused()
    {
        _desk.Commit("Version", "next", "next");
        _desk.Git("merge -q --no-ff --no-edit private");

        Assert.Contains("joins other commits", _desk.Run("advisory", "patch", "x_beam", "HEAD").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x_other", "There is no record of 'x_other'")]
    [InlineData("../x_beam", "There is no record of '../x_beam'")]
    public void Only_undisclosed_records_have_patches(string id, string expected)
    {
        var (exitCode, _, error) = _desk.Run("advisory", "patch", id, "private");

        Assert.Equal(2, exitCode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Contains("x_beam: The beam parser reads past the end", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_gets_no_fixes_is_refused() =>
        Assert.Contains("Accepted: main, 1.2, 1.1.", _desk.Run("advisory", "patch", "x_beam", "private", "--line", "1.0").Error, StringComparison.Ordinal);

    private string Verify(int expected)
    {
        var (exitCode, output, _) = _desk.Run("advisory", "patch", "x_beam", "--verify");
        Assert.Equal(expected, exitCode);
        return output;
    }
}
