namespace PolicyAnalyzers.Tests.Tool.Advisories;

/// <summary><c>embargo check</c> and <c>embargo install</c>.</summary>
public sealed class EmbargoTests : IDisposable
{
    private const string None = "0000000000000000000000000000000000000000";

    private readonly Desk _desk = new();
    private readonly string _fix;

    public EmbargoTests()
    {
        _fix = _desk.CreateHistory();
        _desk.TakeIn("--alias", "CVE-2026-1000");
        Assert.Equal(0, _desk.Run("advisory", "patch", "x_beam", "private").ExitCode);
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void What_tells_nothing_may_be_pushed()
    {
        _desk.Commit("Version", "1.3.0", "CVE-2026-10001 is another one, and the x_beams are fine");

        var (exitCode, _, error) = Push("main");

        Assert.Equal((0, "security-policy: nothing undisclosed is pushed."), (exitCode, error.Trim()));
    }

    [Theory]
    [InlineData("fixes cve-2026-1000", "the message of")]
    [InlineData("as in x_beam, sort of", "the message of")]
    public void A_name_in_a_message_is_found(string message, string where)
    {
        _desk.Commit("Version", "1.3.0", message);

        Refuses("main", where);
    }

    [Fact]
    public void A_name_that_a_later_commit_takes_out_again_is_found()
    {
        _desk.Commit("notes.txt", "see x_beam", "notes");
        _desk.Commit("notes.txt", "see", "notes");

        Refuses("main", "adds");
    }

    [Fact]
    public void A_name_that_is_public_there_already_is_not_pushed_again()
    {
        var before = _desk.Commit("notes.txt", "one\nCVE-2026-1000\nthree\n", "notes");
        _desk.Commit("notes.txt", "1\nCVE-2026-1000\n3\n", "numbers");

        Assert.Equal(0, Push("main", remote: before).ExitCode);
    }

    [Fact]
    public void A_name_that_a_branch_or_a_tag_bears_is_found()
    {
        Refuses("main", "the name of a branch or tag", "refs/heads/fix-x_beam");
        _desk.Git("tag -a v9.0.0 -m \"for x_beam\"");
        Refuses("v9.0.0", "a tag", "refs/tags/v9.0.0", "refs/tags/v9.0.0");
    }

    [Fact]
    public void The_fix_is_found_itself_and_as_a_copy()
    {
        Refuses("private", $"it contains {_fix[..10]}");

        _desk.Commit("Version", "1.3.0", "other work");
        _desk.Git("cherry-pick private");
        Refuses("main", $"makes the same change as {_fix[..10]}");
    }

    [Fact]
    public void Only_details_say_which()
    {
        _desk.Commit("notes.txt", "see CVE-2026-1000", "notes");
        _desk.Git("cherry-pick private");

        var error = Push("main").Error;
        Assert.DoesNotContain("x_beam", error, StringComparison.Ordinal);
        Assert.DoesNotContain("CVE-", error, StringComparison.Ordinal);
        Assert.DoesNotContain("parser", error, StringComparison.Ordinal);

        var (exitCode, _, details) = _desk.Run("embargo", "check", "--details");
        Assert.Equal(1, exitCode);
        Assert.Contains("x_beam: CVE-2026-1000 stands in what", details, StringComparison.Ordinal);
        Assert.Contains($"x_beam: ", details, StringComparison.Ordinal);
    }

    [Fact]
    public void Once_published_it_is_no_secret()
    {
        var file = Path.Combine(_desk.Embargo, "x_beam.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"modified\"", "\"published\": \"2026-05-01T00:00:00Z\",\n  \"modified\"", StringComparison.Ordinal));

        Assert.Equal(0, Push("private").ExitCode);
    }

    [Fact]
    public void A_private_remote_may_have_it()
    {
        Assert.Equal(0, Push("private", arguments: ["--private-remote", "origin"]).ExitCode);
        Assert.Equal(1, Push("private", arguments: ["--private-remote", "elsewhere"]).ExitCode);
    }

    [Fact]
    public void A_machine_that_must_not_know_checks_nothing()
    {
        var (exitCode, _, error) = _desk.RunElsewhere("embargo", "check", "origin");

        Assert.Equal(0, exitCode);
        Assert.Contains("nothing is checked", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deletion_makes_nothing_public() => Assert.Equal(0, Check($"(delete) {None} refs/heads/x_beam {_fix}").ExitCode);

    [Theory]
    [InlineData("refs/heads/main")]
    [InlineData("refs/heads/main main refs/heads/main main")]
    public void What_git_never_says_is_refused(string line)
    {
        var (exitCode, _, error) = Check(line);

        Assert.Equal(2, exitCode);
        Assert.Contains("nothing may be pushed", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_judged_is_refused()
    {
        Assert.Contains("is on no branch", Check($"refs/heads/gone {new string('a', 40)} refs/heads/gone {None}").Error, StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(_desk.Embargo, "half.json"), "{");
        var (exitCode, _, error) = Push("main");
        Assert.Equal(2, exitCode);
        Assert.Contains("cannot be read, so nothing may be pushed", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hook_is_written_where_git_looks_for_it()
    {
        _desk.Git("config core.hooksPath .hooks");

        var (exitCode, output, _) = _desk.Run("embargo", "install", "--private-remote", "coordinators");

        var hook = Path.Combine(_desk.Repository, ".hooks", "pre-push");
        Assert.Equal(0, exitCode);
        Assert.Contains("pre-push is written", output, StringComparison.Ordinal);
        Assert.Contains("exec security-policy embargo check --private-remote coordinators -- \"$@\"\n", File.ReadAllText(hook), StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(hook).HasFlag(UnixFileMode.UserExecute));
        Assert.Contains("is there already", _desk.Run("embargo", "install", "--private-remote", "coordinators").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hook_that_is_there_is_never_overwritten()
    {
        var hook = Path.Combine(_desk.Repository, ".git", "hooks", "pre-push");
        Directory.CreateDirectory(Path.GetDirectoryName(hook)!);
        File.WriteAllText(hook, "#!/bin/sh\nmake test\n");

        var (exitCode, _, error) = _desk.Run("embargo", "install");

        Assert.Equal(2, exitCode);
        Assert.Contains("  security-policy embargo check -- \"$@\"", error, StringComparison.Ordinal);
        Assert.Equal("#!/bin/sh\nmake test\n", File.ReadAllText(hook));
    }

    [Fact]
    public void No_remote_becomes_a_command() =>
        Assert.Contains("Accepted is the name of a remote", _desk.Run("embargo", "install", "--private-remote", "x; rm -r .").Error, StringComparison.Ordinal);

    private void Refuses(string revision, string where, string remoteRef = "refs/heads/main", string localRef = "")
    {
        var (exitCode, _, error) = Push(revision, remoteRef, localRef.Length > 0 ? localRef : $"refs/heads/{revision}");

        Assert.Equal(1, exitCode);
        Assert.Contains(where, error, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output, string Error) Push(string revision, string remoteRef = "refs/heads/main", string? localRef = null, string remote = None, params string[] arguments) =>
        Check($"{localRef ?? $"refs/heads/{revision}"} {_desk.Git($"rev-parse {revision}")} {remoteRef} {remote}", arguments);

    private (int ExitCode, string Output, string Error) Check(string line, params string[] arguments) =>
        Tool.Run(_desk.Host with { EmbargoFolder = _desk.Embargo, Input = new StringReader(line + "\n") }, ["embargo", "check", "--directory", _desk.Repository, .. arguments, "--", "origin", "https://example.org/lighthouse.git"]);
}
