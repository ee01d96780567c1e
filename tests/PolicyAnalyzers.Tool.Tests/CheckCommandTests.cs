using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class CheckCommandTests
{
    // The sample that complies: line 21 promises an answer within 14 days.
    private static readonly string Good = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Good.md"));

    [Fact]
    public void A_repository_with_nothing_to_mend_is_clean()
    {
        using var tool = new Tool();
        tool.Write("SECURITY.md", Good);

        var (exitCode, output, error) = Tool.Run("check", tool.Folder);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("acknowledgement", output, StringComparison.Ordinal);
        Assert.Contains("SECURITY.md read, 0 findings", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_quote_what_they_are_about_and_set_the_exit_code()
    {
        using var tool = new Tool();
        tool.Write("SECURITY.md", Good.Replace("14 days", "7", StringComparison.Ordinal));

        var (exitCode, output, _) = Tool.Run("check", tool.Folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("): warning POL1009: Duration without a unit, or a unit without a number\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("     21 | You get an acknowledgement within 7.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_without_a_policy_is_an_error_and_no_crash()
    {
        using var tool = new Tool();

        var (exitCode, output, _) = Tool.Run("check", "--json", tool.Folder);

        Assert.Equal(1, exitCode);
        var repository = JsonNode.Parse(output)![0]!;
        Assert.Equal(tool.Folder, (string?)repository["directory"]);
        Assert.Equal("POL1001", (string?)repository["findings"]![0]!["id"]);
        Assert.Null(repository["kind"]);
    }

    [Fact]
    public void Several_repositories_end_in_a_summary_by_rule()
    {
        using var tool = new Tool();
        tool.Write("a/SECURITY.md", Good);
        Directory.CreateDirectory(Path.Combine(tool.Folder, "b"));
        Directory.CreateDirectory(Path.Combine(tool.Folder, "c"));

        var (exitCode, output, error) = Tool.Run("check", Path.Combine(tool.Folder, "a"), Path.Combine(tool.Folder, "b"), Path.Combine(tool.Folder, "c"));

        Assert.Equal((1, ""), (exitCode, error));
        Assert.EndsWith("""
            rule     findings  repositories
            POL1001         2             2  No security policy
            3 repositories, 1 without findings: 2 errors.

            """.ReplaceLineEndings("\n"), output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_file_is_neither_markup_nor_a_control_sequence()
    {
        using var tool = new Tool();
        tool.Write("SECURITY.md", Good.Replace("14 days", "[red]7[/] \u001b[31m \u009b0m \u202e", StringComparison.Ordinal).Replace("the version of", "the [bold]version\u001b]0;x\u0007 of", StringComparison.Ordinal));

        var (_, output, _) = Tool.Run("check", tool.Folder);

        Assert.DoesNotContain(output, c => char.IsControl(c) && c is not ('\r' or '\n'));
        Assert.DoesNotContain('\u202e', output);
        Assert.Contains("[bold]version\\u001B]0;x\\u0007", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GITHUB_ACTIONS")]
    [InlineData("TF_BUILD")]
    public void A_pipe_gets_no_colours_in_a_CI_either(string variable)
    {
        using var tool = new Tool();
        var before = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, "true");
        try
        {
            Assert.DoesNotContain('\u001b', Tool.Run("check", tool.Folder).Output);
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, before);
        }
    }

    [Fact]
    public void A_command_that_there_is_not_is_told_with_those_that_there_are() =>
        Assert.Contains("Commands: advisory, check, embargo, facts, fix, init, ", Tool.Run("chekc").Error, StringComparison.Ordinal);

    [Fact]
    public void A_baseline_that_was_written_leaves_only_what_is_new()
    {
        using var tool = new Tool();
        tool.Write("SECURITY.md", Good.Replace("14 days", "7", StringComparison.Ordinal));

        var written = Tool.Run("check", "--write-baseline", "baseline.json", tool.Folder);
        var clean = Tool.Run("check", "--baseline", "baseline.json", tool.Folder);
        tool.Write("SECURITY.md", "# Moved\n\n" + Good.Replace("14 days", "7", StringComparison.Ordinal).Replace("A report should contain:", "Weather:", StringComparison.Ordinal));
        var again = Tool.Run("check", "--baseline", "baseline.json", "--json", tool.Folder);

        Assert.Equal(0, written.ExitCode);
        Assert.Contains("1 finding recorded", written.Output, StringComparison.Ordinal);
        Assert.Equal(0, clean.ExitCode);
        Assert.Equal(1, again.ExitCode);
        Assert.Equal(["POL1013"], JsonNode.Parse(again.Output)![0]!["findings"]!.AsArray().Select(f => (string?)f!["id"]));
    }

    [Fact]
    public void A_baseline_that_is_not_there_is_a_finding()
    {
        using var tool = new Tool();
        tool.Write("SECURITY.md", Good);

        var (exitCode, output, _) = Tool.Run("check", "--baseline", "baseline.json", tool.Folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("error POL9001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gate_speaks_of_the_release_that_is_asked_about()
    {
        using var tool = new Tool();
        tool.Write("SECURITY.md", Good);

        var (_, output, _) = Tool.Run("check", "--release", "1.2.1", tool.Folder);

        Assert.Contains("security policy: release 1.2.1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "no-such-folder")]
    [InlineData("check", "--as-of", "yesterday")]
    [InlineData("check", "--colour")]
    [InlineData("check", "--write-baseline", "a.json", "--baseline", "b.json")]
    [InlineData("chekc")]
    [InlineData("support", "SECURITY.md")]
    public void Wrong_usage_is_told_on_standard_error_alone(params string[] args)
    {
        var (exitCode, output, error) = Tool.Run(args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("security-policy: ", error, StringComparison.Ordinal);
    }
}
