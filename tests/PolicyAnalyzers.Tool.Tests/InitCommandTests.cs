namespace PolicyAnalyzers.Tests.Tool;

public sealed class InitCommandTests
{
    private static readonly string[] Options = ["--contact", "security@lighthouse.contoso.com", "--acknowledge-within", "14 days", "--supported", "latest 2 minor"];

    [Fact]
    public void What_it_writes_passes_the_check()
    {
        using var tool = new Tool();

        var (exitCode, output, error) = Tool.Run(["init", .. Options, tool.Folder]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("SECURITY.md is written.", output, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("check", tool.Folder).ExitCode);
    }

    [Fact]
    public void A_terminal_is_asked_what_options_do_not_say_until_each_answer_is_one()
    {
        using var tool = new Tool();

        var (exitCode, output) = Tool.Ask("soon\n\n5 business days\nyes\n", "init", "--contact", "github", "--repository", "contoso/lighthouse", "--supported", "none", tool.Folder);

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("How do reporters reach you", output, StringComparison.Ordinal);
        Assert.Contains("'soon' is no time to acknowledge a report.", output, StringComparison.Ordinal);
        Assert.Contains("There is no default: it is for you to say.", output, StringComparison.Ordinal);
        Assert.Contains("switched on in the settings", output, StringComparison.Ordinal);
        var text = File.ReadAllText(Path.Combine(tool.Folder, "SECURITY.md"));
        Assert.Contains("within 5 business days", text, StringComparison.Ordinal);
        Assert.Contains("## Levels", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_answers_end_early_nothing_is_written()
    {
        using var tool = new Tool();

        var (exitCode, _) = Tool.Ask("security@lighthouse.contoso.com\n", "init", tool.Folder);

        Assert.Equal(2, exitCode);
        Assert.Empty(Directory.GetFileSystemEntries(tool.Folder));
    }

    [Fact]
    public void Without_a_terminal_all_that_is_missing_is_named_with_what_it_takes()
    {
        using var tool = new Tool();

        var (exitCode, output, error) = Tool.Run("init", "--supported", "none", tool.Folder);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("--contact: an e-mail address", error, StringComparison.Ordinal);
        Assert.Contains("--acknowledge-within: '5 business days', '14 days'", error, StringComparison.Ordinal);
        Assert.DoesNotContain("--supported", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(tool.Folder));
    }

    [Theory]
    [InlineData("--contact", "security", "is no contact")]
    [InlineData("--contact", "http://lighthouse.contoso.com/report", "is no contact")]
    [InlineData("--contact", "a@contoso.com)[x](https://b.com", "is no contact")]
    [InlineData("--contact", "github", "--repository OWNER/NAME")]
    [InlineData("--contact", "security@example.com", "POL1007")]
    [InlineData("--acknowledge-within", "7", "'14 days'")]
    [InlineData("--acknowledge-within", "0 days", "'14 days'")]
    [InlineData("--supported", "latest 0 minor", "'latest 2 minor'")]
    [InlineData("--supported", "1.x", "'latest 2 minor'")]
    [InlineData("--levels", "maybe", "'yes' or 'no'")]
    [InlineData("--file", "../SECURITY.md", "outside")]
    public void A_wrong_value_is_refused_with_what_would_be_accepted(string option, string value, string accepted)
    {
        using var tool = new Tool();
        var options = Options.Chunk(2).Where(pair => pair[0] != option).SelectMany(pair => pair);

        var (exitCode, output, error) = Tool.Run(["init", .. options, option, value, tool.Folder]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(accepted, error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(tool.Folder));
    }

    [Theory]
    [InlineData("SECURITY.md", "# Security\n\nReport vulnerabilities to <old@lighthouse.contoso.com>.\n")]
    [InlineData("docs/security.md", "# Security\n\nReport vulnerabilities to <old@lighthouse.contoso.com>.\n")]
    [InlineData(".github/SECURITY.rst", "Security\n")]
    [InlineData("SECURITY.md", "")]
    [InlineData("SECURITY.md", "# Hardening\n\nRun it behind a proxy.\n")]
    public void A_policy_that_is_there_is_never_overwritten(string path, string text)
    {
        using var tool = new Tool();
        var file = tool.Write(path, text);

        var (exitCode, output, error) = Tool.Run(["init", .. Options, tool.Folder]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(path, error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(tool.Folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("SECURITY.md", "README.md")]
    [InlineData("SECURITY.md", ".github/dependabot.yml")]
    [InlineData(".github/SECURITY.md", ".github/CONTRIBUTING.md")]
    [InlineData("SECURITY.md", "docs/security.md")]
    public void The_policy_goes_where_its_like_is(string expected, string other)
    {
        using var tool = new Tool();
        tool.Write(other, "# Hardening\n\nRun it behind a proxy.\n");

        Tool.Run(["init", .. Options, tool.Folder]);

        Assert.True(File.Exists(Path.Combine(tool.Folder, expected)));
    }

    [Fact]
    public void A_file_of_another_name_is_made_with_its_folder()
    {
        using var tool = new Tool();

        var (exitCode, output, _) = Tool.Run(["init", .. Options, "--file", ".github/SECURITY.md", tool.Folder]);

        Assert.Equal(0, exitCode);
        Assert.StartsWith(".github/SECURITY.md is written.", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(tool.Folder, ".github", "SECURITY.md")));
    }

    [Fact]
    public void What_other_files_say_against_it_is_shown()
    {
        using var tool = new Tool();
        tool.Write("README.md", "# Lighthouse\n\nReport vulnerabilities to old@lighthouse.contoso.com.\n");

        var (exitCode, output, _) = Tool.Run(["init", .. Options, tool.Folder]);

        Assert.Equal(1, exitCode);
        Assert.Contains("README.md(3,27): warning POL1022", output, StringComparison.Ordinal);
    }
}
