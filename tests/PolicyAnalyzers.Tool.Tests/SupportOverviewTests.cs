using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PolicyAnalyzers.Tests.Tool;

/// <summary><c>support</c> without versions: all lines of a repository, as a table, a timeline and a picture.</summary>
public sealed class SupportOverviewTests : IDisposable
{
    private const string Policy = "# Security policy\n\n## Supported versions\n\nWe support the two latest minor versions.\n";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Lines_are_shown_with_their_releases_their_days_and_their_time()
    {
        Arrange();

        var (exitCode, output, error) = Run();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(
            """
            SECURITY.md(5): "We support the two latest minor versions.", on 2026-06-01

            line  status       first  last   since       until
            2.0   supported    2.0.0  2.0.0  2026-02-01
            1.1   supported    1.1.0  1.1.1  2025-04-01
            1.0   unsupported  1.0.0  1.0.1  2025-01-01  2026-02-01

            2.0                                                                         ●━━━━━━━━━━━━━━━━━━━━▶
            1.1                  ●━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━▶
            1.0  ●──────────────────────────────────────────────────────────────────────┤                    ┊
                 2025-01         2025-04         2025-07          2025-10         2026-01                today

            """.ReplaceLineEndings("\n"),
            output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void For_programs_there_is_all_of_it()
    {
        Arrange();

        var json = JsonNode.Parse(Run("--json").Output)!;

        Assert.Equal("v", json["tagPrefix"]!.ToString());
        Assert.Equal(["2.0", "1.1", "1.0"], json["lines"]!.AsArray().Select(l => l!["line"]!.ToString()));
        Assert.Equal(
            """{"line":"1.0","first":"1.0.0","last":"1.0.1","status":"unsupported","since":"2025-01-01","until":"2026-02-01","reason":"1.0.1 is outside the support window of the newest 2 minor lines"}""",
            json["lines"]![2]!.ToJsonString());
    }

    [Fact]
    public void The_picture_stands_by_itself_in_light_and_dark()
    {
        Arrange();
        var file = Path.Combine(_tool.Folder, "support.svg");

        Assert.Equal(0, Run("--svg", file).ExitCode);

        var svg = XDocument.Load(file).Root!;
        Assert.Equal(["1.0", "1.1", "2.0"], svg.Elements().Where(e => (string?)e.Attribute("class") == "line").Select(e => e.Value).Order());
        Assert.Equal(2, svg.Elements().Count(e => (string?)e.Attribute("class") == "supported" && e.Name.LocalName == "path"));
        Assert.Contains("1.0 no longer supported, from 2025-01-01 to 2026-02-01", svg.Elements().Single(e => e.Name.LocalName == "desc").Value, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", svg.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "image" or "a" or "foreignObject" || e.Attributes().Any(a => a.Value.Contains("url(", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_shows_what_the_tool_shows()
    {
        _tool.Write("SECURITY.md", "# Security policy\n\n## Supported versions\n\nWe support the two latest minor versions, and the last minor version of the\nprevious major version for 12 months.\n");
        GitRepository.Create(
            _tool.Folder, "v1.0.0 2024-02-01", "v1.1.0 2024-06-15", "v1.1.1 2024-07-20", "v1.2.0 2024-11-01", "v1.3.0 2025-04-01", "v1.3.1 2025-06-01", "v2.0.0 2025-10-01", "v1.3.2 2025-12-01", "v2.1.0 2026-03-01");
        var file = Path.Combine(_tool.Folder, "support.svg");

        var output = Run("--svg", file).Output;

        Assert.Contains(output.ReplaceLineEndings("\n"), Page("support.md"), StringComparison.Ordinal);
        Assert.Equal(Page("support.svg"), File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static string Page(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)).ReplaceLineEndings("\n");

    [Fact]
    public void Old_lines_are_counted_and_not_shown()
    {
        _tool.Write("SECURITY.md", Policy);

        var (_, output, _) = Run("--releases", string.Join(',', Enumerable.Range(1, 40).Select(i => $"1.{i}.0")));

        Assert.Contains("1.40  supported    1.40.0  1.40.0", output, StringComparison.Ordinal);
        Assert.Contains("and 28 older, none of them supported", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        Arrange();
        using var clone = new Tool();
        GitRepository.Git(clone.Folder, $"clone -q --depth 1 \"file://{_tool.Folder}\" .");

        var (exitCode, output, _) = Tool.Run("support", "--as-of", "2026-06-01", clone.Folder);

        Assert.Equal(0, exitCode);
        Assert.Contains("Releases: not known, the clone is shallow", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--releases 1.0.0,1.1.0")]
    public void Without_days_there_is_nothing_to_draw(string arguments)
    {
        _tool.Write("SECURITY.md", Policy);

        var (exitCode, _, error) = Run(["--svg", Path.Combine(_tool.Folder, "x.svg"), .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(2, exitCode);
        Assert.Contains("nothing to draw", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_cannot_be_written_is_told()
    {
        Arrange();

        var (exitCode, _, error) = Run("--svg", Path.Combine(_tool.Folder, "missing", "x.svg"));

        Assert.Equal(2, exitCode);
        Assert.Contains("Cannot write", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_policy_there_is_nothing_to_show()
    {
        var (exitCode, _, error) = Run();

        Assert.Equal(2, exitCode);
        Assert.Contains("No security policy", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Products_are_told_apart_by_name_or_prefix()
    {
        _tool.Write("SECURITY.md", Policy);
        GitRepository.Create(_tool.Folder, "client/1.0.0 2025-01-01", "server/v3.0.0 2025-02-01");

        Assert.Contains("several products", Run().Output, StringComparison.Ordinal);
        Assert.Contains("3.0   supported  3.0.0", Run("--tag-prefix", "server/v").Output, StringComparison.Ordinal);
        Assert.Contains("1.0   supported  1.0.0", Run("--package", "Acme.Client").Output, StringComparison.Ordinal);
        Assert.Contains("1.0.1    supported", Tool.Run("support", "--package", "Acme.Client", _tool.Folder, "1.0.1").Output, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output, string Error) Run(params string[] arguments) => Tool.Run(["support", "--as-of", "2026-06-01", .. arguments, _tool.Folder]);

    private void Arrange()
    {
        _tool.Write("SECURITY.md", Policy);
        GitRepository.Create(_tool.Folder, "v1.0.0 2025-01-01", "v1.1.0 2025-04-01", "v1.0.1 2025-05-01", "v1.1.1 2025-06-01", "v2.0.0 2026-02-01");
        // A clone has what was committed.
        GitRepository.Git(_tool.Folder, "add -A");
        GitRepository.Git(_tool.Folder, "commit -q -m policy");
    }
}
