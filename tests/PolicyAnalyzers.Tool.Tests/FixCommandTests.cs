using System.Runtime.Versioning;
using System.Text;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class FixCommandTests
{
    // A broken link and an instruction of a template: both can be mended without a new promise.
    private const string Broken = """
        # Security

        ## Reporting a vulnerability

        Use this section to tell people how to report a vulnerability.

        Report it to [us](security@lighthouse.contoso.com). You get an acknowledgement within 14 days.
        A report should contain the versions affected and the steps that show the problem.
        We look into it, prepare a fix in private and publish an advisory.

        ## Supported versions

        The newest release gets security fixes, and no other.

        """;

    private static readonly string Mended = Broken
        .Replace("Use this section to tell people how to report a vulnerability.\n\n", "", StringComparison.Ordinal)
        .Replace("(security@", "(mailto:security@", StringComparison.Ordinal);

    private static readonly string InWords = Mended.Replace("within 14 days", "within 14", StringComparison.Ordinal);

    [Fact]
    public void What_makes_no_promise_is_applied_and_told_line_by_line()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", Broken);

        var (exitCode, output, error) = Tool.Run("fix", tool.Folder);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(Mended, File.ReadAllText(file));
        Assert.Equal(
            """
            SECURITY.md(5,1): POL1003 mended: Text of a template left in
            SECURITY.md(7,19): POL1006 mended: Contact cannot be read
            SECURITY.md: 2 mended, 0 for you to say, 0 to be mended by hand.

            """.ReplaceLineEndings("\n"),
            output.ReplaceLineEndings("\n"));
        Assert.Equal(["SECURITY.md"], Directory.GetFiles(tool.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", Mended);

        var dry = Tool.Run("fix", "--dry-run", tool.Folder);
        var (exitCode, output, _) = Tool.Run("fix", tool.Folder);

        Assert.Equal((0, ""), (dry.ExitCode, dry.Output));
        Assert.Equal(0, exitCode);
        Assert.Contains("SECURITY.md: 0 mended", output, StringComparison.Ordinal);
        Assert.Equal(Mended, File.ReadAllText(file));
    }

    [Fact]
    public void A_dry_run_prints_a_diff_alone_and_writes_nothing()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", Broken);

        var (exitCode, output, error) = Tool.Run("fix", "--dry-run", tool.Folder);

        Assert.Equal(1, exitCode);
        Assert.Equal(Broken, File.ReadAllText(file));
        Assert.Contains("SECURITY.md(5,1): POL1003 would be mended", error, StringComparison.Ordinal);
        Assert.Equal(
            """
            --- a/SECURITY.md
            +++ b/SECURITY.md
            @@ -2,9 +2,7 @@
            
             ## Reporting a vulnerability
            
            -Use this section to tell people how to report a vulnerability.
            -
            -Report it to [us](security@lighthouse.contoso.com). You get an acknowledgement within 14 days.
            +Report it to [us](mailto:security@lighthouse.contoso.com). You get an acknowledgement within 14 days.
             A report should contain the versions affected and the steps that show the problem.
             We look into it, prepare a fix in private and publish an advisory.
            

            """.ReplaceLineEndings("\n").Replace("\n\n", "\n \n", StringComparison.Ordinal),
            output);
    }

    public static TheoryData<byte[], byte[], string> Encodings => new()
    {
        { [], [], "utf-8" },
        { [0xEF, 0xBB, 0xBF], [], "utf-8" },
        { [0xFF, 0xFE], [], "utf-16" },
        { [0xFE, 0xFF], [], "utf-16BE" },
        // Behind the text, a byte that is no UTF-8: such a file is read as Latin-1.
        { [], [0xE9, 0x0A], "utf-8" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void All_other_bytes_stay_as_they_are(byte[] mark, byte[] rest, string encoding)
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", "");
        byte[] Bytes(string text) => [.. mark, .. Encoding.GetEncoding(encoding).GetBytes(text.ReplaceLineEndings("\r\n") + "\n\rÄ 😀 end"), .. rest];
        File.WriteAllBytes(file, Bytes(Broken));

        Tool.Run("fix", tool.Folder);

        Assert.Equal(Bytes(Mended), File.ReadAllBytes(file));
    }

    [Fact]
    public void Without_a_terminal_what_needs_words_is_listed_and_left()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", InWords);

        var (exitCode, output, _) = Tool.Run("fix", file);

        Assert.Equal(1, exitCode);
        Assert.Contains("(5,87): POL1009 not applied, it is for you to say: What time is meant, with its unit?", output, StringComparison.Ordinal);
        Assert.Equal(InWords, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("within 14 days\n", true)]
    [InlineData("soon, within 9\nwithin 14 days\n", true)]
    [InlineData("\n", false)]
    [InlineData("", false)]
    public void In_a_terminal_the_author_is_asked_until_the_words_mend_it(string answers, bool mended)
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", InWords);

        var (exitCode, output) = Tool.Ask(answers, "fix", tool.Folder);

        Assert.Equal(mended ? 0 : 1, exitCode);
        Assert.Equal(mended ? Mended : InWords, File.ReadAllText(file));
        Assert.Contains("What time is meant, with its unit?", output, StringComparison.Ordinal);
        Assert.Contains(mended ? "POL1009 mended as you said" : "POL1009 not applied", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_ways_the_author_takes_one_by_its_number()
    {
        using var tool = new Tool();
        var text = Mended.Replace("The newest release gets security fixes, and no other.", "| Version | Supported |\n|---|---|\n| 1.4.x | yes |\n| 1.3.x | no |", StringComparison.Ordinal);
        var file = tool.Write("SECURITY.md", text);
        tool.Git("init", "--quiet");
        tool.Git("-c", "user.name=a", "-c", "user.email=a@lighthouse.contoso.com", "commit", "--quiet", "--allow-empty", "-m", "First");
        tool.Git("tag", "v1.4.0");
        tool.Git("tag", "v1.5.0");

        var listed = Tool.Run("fix", tool.Folder);
        var (exitCode, output) = Tool.Ask("7\n1\n", "fix", tool.Folder);

        Assert.Contains("POL2003 not applied, it is for you to say: support 1.5.x, and 1.4.x as before; or ", listed.Output, StringComparison.Ordinal);
        Assert.Equal((1, 0), (listed.ExitCode, exitCode));
        Assert.Contains("'7' is none of them. Accepted: a number from 1 to 2.", output, StringComparison.Ordinal);
        Assert.Equal(text.Replace("| 1.4.x | yes |", "| 1.5.x | yes |\n| 1.4.x | yes |", StringComparison.Ordinal), File.ReadAllText(file));
    }

    [Fact]
    public void A_missing_statement_is_added_in_the_line_ends_of_the_file()
    {
        using var tool = new Tool();
        const string sentence = "You get an acknowledgement within 14 days.";
        var text = Mended.Replace(" " + sentence, "", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        var file = tool.Write("SECURITY.md", text);

        var (exitCode, _) = Tool.Ask(sentence + "\n", "fix", tool.Folder);

        Assert.Equal(0, exitCode);
        Assert.Equal(text.Replace("advisory.\r\n\r\n", $"advisory.\r\n\r\n{sentence}\r\n\r\n", StringComparison.Ordinal), File.ReadAllText(file));
    }

    [Fact]
    public void Words_that_the_file_has_no_bytes_for_are_refused()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", "");
        File.WriteAllBytes(file, [.. Encoding.Latin1.GetBytes(InWords), 0xE9]);

        var (_, output) = Tool.Ask("within 14 days ✓\nwithin 14 days\n", "fix", tool.Folder);

        Assert.Contains("The file is in Latin-1", output, StringComparison.Ordinal);
        Assert.Equal([.. Encoding.Latin1.GetBytes(Mended), 0xE9], File.ReadAllBytes(file));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_rights_stay()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights of their own there.");
        using var tool = new Tool();
        var file = tool.Write("docs/policy.md", Broken);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var link = File.CreateSymbolicLink(Path.Combine(tool.Folder, "SECURITY.md"), "docs/policy.md");

        Tool.Run("fix", tool.Folder);

        Assert.Equal("docs/policy.md", link.LinkTarget);
        Assert.Equal(Mended, File.ReadAllText(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(file));
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        using var tool = new Tool();
        Refused("is not text", "fix", tool.Write("SECURITY.md", "a\0b"));
    }

    [Fact]
    public void What_is_too_large_is_refused()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", "");
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(17 * 1024 * 1024);
        }

        Refused("MB", "fix", file);
        Refused("longer than 16 MB", "fix", tool.Folder);
    }

    [Fact]
    public void Where_there_is_no_policy_the_way_to_one_is_named()
    {
        using var tool = new Tool();
        Refused("security-policy init", "fix", tool.Folder);
        Refused("missing.md", "fix", Path.Combine(tool.Folder, "missing.md"));
    }

    [Fact]
    public void A_file_that_is_read_only_is_not_written()
    {
        using var tool = new Tool();
        var file = tool.Write("SECURITY.md", Broken);
        File.SetAttributes(file, FileAttributes.ReadOnly);

        Refused("read-only", "fix", file);

        File.SetAttributes(file, FileAttributes.Normal);
        Assert.Equal(Broken, File.ReadAllText(file));
    }

    private static void Refused(string reason, params string[] args)
    {
        var (exitCode, output, error) = Tool.Run(args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }
}
