using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tests.Tool.Advisories;

public sealed class AdvisoryNewTests : IDisposable
{
    private static readonly string[] Least = ["advisory", "new", "--title", "The beam parser reads past the end", "--reporter", "Grace Hopper <grace@contoso.com>"];

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void What_it_writes_is_a_valid_record_of_the_report()
    {
        var (exitCode, _, error) = _desk.Run(
            [.. Least, "--coordinator", "Ada", "--level", "1", "--package", "Lighthouse", "--introduced", "1.2.0", "--alias", "CVE-2026-1234", "--severity", "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N", "--report", "1=1.2.0 and up", "--received", "2026-05-28"]);

        Assert.Equal((0, ""), (exitCode, error));
        var document = AdvisoryReader.Read(SourceText.FromBytes("", File.ReadAllBytes(Assert.Single(_desk.Secrets))));
        Assert.Empty(document.Faults);
        var advisory = document.Advisory!;
        Assert.Equal(("x_2026-05-28-1", "The beam parser reads past the end", 1), (advisory.Id, advisory.Summary, advisory.Handling.RiskLevel));
        Assert.Equal((new(2026, 5, 28), new(2026, 8, 26)), (advisory.Handling.Received, advisory.Handling.EmbargoUntil));
        Assert.Equal(["CVE-2026-1234"], advisory.Aliases);
        Assert.Equal(["Grace Hopper REPORTER", "Ada COORDINATOR"], advisory.Credits.Select(c => $"{c.Name} {c.Type}"));
        Assert.Equal("1.2.0", Assert.Single(Assert.Single(Assert.Single(advisory.Affected).Ranges).Events).Value);
        Assert.Null(advisory.Published);
        Assert.Equal(
            """[{"asked":"the versions affected","told":"1.2.0 and up"},{"asked":"the steps that show the problem","told":null}]""",
            _desk.Record("x_2026-05-28-1")["database_specific"]!["report"]!.ToJsonString());
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        _desk.Run(Least);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Assert.Single(_desk.Secrets)) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void The_letters_say_what_the_policy_promises_and_what_it_does_not()
    {
        var (_, output, _) = _desk.Run([.. Least, "--coordinator", "Ada", "--report", "1=all"]);

        Assert.Contains("Hello Grace Hopper,", output, StringComparison.Ordinal);
        Assert.Contains("an acknowledgement: within 5 business days, that is by 2026-06-08", output, StringComparison.Ordinal);
        Assert.Contains("a fix: our policy promises no time", output, StringComparison.Ordinal);
        Assert.Contains("disclosure: planned for 2026-08-30", output, StringComparison.Ordinal);
        Assert.Contains("we still need:\n\n- the steps that show the problem\n\nWhat", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("x_2026-06-01-1 is under embargo until 2026-08-30, and after that day until its advisory is published.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("grace@contoso.com", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asks_not_to_be_named_is_not()
    {
        var (_, output, _) = _desk.Run([.. Least[..4], "--reporter", "anonymous"]);

        Assert.Contains("credit: none, as you asked", output, StringComparison.Ordinal);
        var record = _desk.Record("x_2026-06-01-1");
        Assert.Null(record["credits"]);
        Assert.True((bool)record["database_specific"]!["security_policy"]!["anonymous_reporter"]!);
    }

    [Fact]
    public void A_terminal_is_asked_item_by_item()
    {
        using var desk = new Desk { Host = new() { Answers = new StringReader("Out of bounds\nGrace Hopper\n\nAda\n9\n1\n\n\n1.2.0\nrun it\n2026-07-01\n") } };

        var (exitCode, output, _) = desk.Run("advisory", "new", "--id", "x_beam");

        Assert.Equal(0, exitCode);
        Assert.Contains("What does the report tell on this: the steps that show the problem", output, StringComparison.Ordinal);
        Assert.Contains("'9' is no level of handling. Accepted: 1 to 7.", output, StringComparison.Ordinal);
        var record = desk.Record("x_beam");
        Assert.Equal("run it", record["database_specific"]!["report"]![1]!["told"]!.ToString());
        Assert.Equal("2026-07-01", record["database_specific"]!["security_policy"]!["embargo_until"]!.ToString());
        Assert.Null(record["affected"]);
    }

    [Fact]
    public void A_record_is_never_overwritten()
    {
        _desk.Run([.. Least, "--alias", "CVE-2026-1234"]);
        var before = File.ReadAllText(Assert.Single(_desk.Secrets));

        Assert.Contains("already", _desk.Run([.. Least, "--id", "x_2026-06-01-1"]).Error, StringComparison.Ordinal);
        Assert.Contains("already", _desk.Run([.. Least, "--alias", "CVE-2026-1234", "--id", "x_other"]).Error, StringComparison.Ordinal);
        Assert.Equal(0, _desk.Run(Least).ExitCode);

        Assert.Equal(before, File.ReadAllText(Path.Combine(_desk.Embargo, "x_2026-06-01-1.json")));
        Assert.True(File.Exists(Path.Combine(_desk.Embargo, "x_2026-06-01-2.json")));
    }

    [Fact]
    public void Without_the_folder_nothing_is_taken_in()
    {
        var (exitCode, _, error) = _desk.RunElsewhere(Least);

        Assert.Equal(2, exitCode);
        Assert.Contains("SECURITY_POLICY_EMBARGO_DIR is not set", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secrets", "in the repository")]
    [InlineData("missing", "no folder that can be read")]
    public void The_folder_has_to_lie_outside_of_the_repository(string folder, string expected)
    {
        var secrets = Directory.CreateDirectory(Path.Combine(_desk.Repository, "secrets"));
        var deep = Directory.CreateDirectory(Path.Combine(_desk.Repository, "src"));
        Directory.CreateDirectory(Path.Combine(_desk.Repository, ".git"));

        var (exitCode, _, error) = Tool.Run(_desk.Host with { EmbargoFolder = Path.Combine(_desk.Repository, folder) }, [.. Least, "--directory", deep.FullName]);

        Assert.Equal(2, exitCode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Contains("outside of every repository", error, StringComparison.Ordinal);
        Assert.Empty(secrets.GetFiles());
    }

    [Theory]
    [InlineData("--id", "../../x_1", "letters, digits")]
    [InlineData("--id", "x_1;rm", "letters, digits")]
    [InlineData("--id", "beam", "begins with x_")]
    [InlineData("--alias", "CVE 1", "alias")]
    [InlineData("--severity", "high", "no score")]
    [InlineData("--introduced", "one", "one")]
    [InlineData("--level", "0", "1 to 7")]
    [InlineData("--received", "yesterday", "2026-06-30")]
    [InlineData("--reporter", "<x>", "names nobody")]
    [InlineData("--report", "3=x", "2: the steps that show the problem")]
    public void A_wrong_value_is_refused_with_what_would_be_accepted(string option, string value, string accepted)
    {
        var options = Least[2..].Chunk(2).Where(pair => pair[0] != option).SelectMany(pair => pair);

        var (exitCode, output, error) = _desk.Run(["advisory", "new", .. options, "--package", "Lighthouse", option, value]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(accepted, error, StringComparison.Ordinal);
        Assert.Empty(_desk.Secrets);
    }
}
