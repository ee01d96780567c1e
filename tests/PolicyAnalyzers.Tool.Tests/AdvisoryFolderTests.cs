using System.Collections.Immutable;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Sarif;

namespace PolicyAnalyzers.Tests.Tool;

/// <summary>Folders of advisories as they may be, and what of the secret one reaches a reader of findings.</summary>
public sealed class AdvisoryFolderTests : IDisposable
{
    private const string Canary = "C4NARY";

    private static readonly CheckOptions Options = new() { AsOf = new(2026, 6, 1) };

    private readonly Tool _tool = new();
    private readonly DirectoryInfo _embargo = Directory.CreateTempSubdirectory("policy-embargo-");

    [Fact]
    public void A_file_of_100_MB_is_told_and_not_read()
    {
        var file = _tool.Write(".security/advisories/huge.json", "{");
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(100L * 1024 * 1024);
        }

        var unread = Assert.Single(RepositoryReader.Read(_tool.Folder, Options).Advisories.Unread);
        Assert.Equal((".security/advisories/huge.json", "it is longer than 4 MB"), (unread.Path, unread.Reason));
        Assert.Contains(Findings(null), f => f.Rule == RuleCatalog.POL4004 && f.Location?.Path == ".security/advisories/huge.json");
    }

    [Fact]
    public void Links_are_followed_where_they_stay_inside()
    {
        _tool.Write(".security/advisories/2026/a.json", "{}");
        _tool.Write("elsewhere/b.JSON", "{}");
        var folder = Path.Combine(_tool.Folder, ".security/advisories");
        File.CreateSymbolicLink(Path.Combine(folder, "b.json"), Path.Combine(_tool.Folder, "elsewhere/b.JSON"));
        File.CreateSymbolicLink(Path.Combine(folder, "loop.json"), Path.Combine(folder, "loop.json"));
        File.CreateSymbolicLink(Path.Combine(folder, "outside.json"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(folder, "2026/up"), folder);

        var found = RepositoryReader.Read(_tool.Folder, Options).Advisories;

        Assert.Equal([".security/advisories/2026/a.json", ".security/advisories/b.json"], found.Files.Select(f => f.Path));
        Assert.Equal([".security/advisories/loop.json", ".security/advisories/outside.json"], found.Unread.Select(f => f.Path));
    }

    [Fact]
    public void Files_beside_the_folder_are_read_where_they_are_named()
    {
        _tool.Write("docs/a.json", "{}");

        Assert.Equal(["docs/a.json"], RepositoryReader.Read(_tool.Folder, Options with { Advisories = ["docs/a.json"] }).Advisories.Files.Select(f => f.Path));
    }

    [Theory]
    [InlineData("relative")]
    [InlineData("/nowhere/C4NARY")]
    [InlineData("/C4NARY\0")]
    public void A_folder_that_is_none_is_told_without_its_name(string folder)
    {
        var finding = Assert.Single(Findings(folder), f => f.Rule == RuleCatalog.POL9001);

        Assert.DoesNotContain(Canary, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_secret_stands_in_findings_baselines_and_logs_of_findings()
    {
        _tool.Write("SECURITY.md", "# Policy\n\nWe publish an advisory within 30 days after the fix is released, and credit the reporter.\n");
        foreach (var (name, members) in new[]
        {
            ("late", "\"fixed\": \"2026-01-01\""),
            ("forward", "\"forward_fix_only\": {}"),
            ("level", "\"risk_level\": 99"),
            ("fault", $"\"{Canary}\": \"{Canary}\""),
        })
        {
            var record = $$"""{"id": "x_{{Canary}}-{{name}}", "modified": "2026-05-01T00:00:00Z", "summary": "{{Canary}}", "database_specific": {"security_policy": { {{members}} } } }""";
            File.WriteAllText(Path.Combine(_embargo.FullName, $"{Canary}-{name}.json"), record);
            _tool.Write($".security/advisories/{Canary}-{name}.json", record);
        }

        var snapshot = RepositoryReader.Read(_tool.Folder, Options, embargo: _embargo.FullName, fixes: true);
        var report = RepositoryCheck.Run(snapshot, Options);
        Finding[] findings = [.. report.Findings, .. ReleaseCheck.Run(snapshot, report.Policy, "1.0.0", Options).Findings];

        Assert.Equal(["POL4003", "POL4004", "POL4006", "POL4008"], findings.Select(f => f.Rule.Id).Where(id => id.StartsWith("POL4", StringComparison.Ordinal)).Distinct().Order());
        var told = string.Join('\n', findings.Select(f => $"{f} {f.Location?.Path} {SarifResult.Of(f, Severity.Error, report.Policy?.Source)}"))
            + Baseline.Write(findings, report.Policy?.Source) + report.Summary + report.Notice;
        Assert.DoesNotContain(Canary, told, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose()
    {
        _tool.Dispose();
        _embargo.Delete(recursive: true);
    }

    private ImmutableArray<Finding> Findings(string? embargo) => RepositoryCheck.Run(RepositoryReader.Read(_tool.Folder, Options, embargo: embargo), Options).Findings;
}
