using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tests.Tool;

/// <summary>What real repositories tell of fixes: commits, copies, trailers, names, and what they do not tell.</summary>
public sealed class FixHistoryTests : IDisposable
{
    private const string Policy = "# Policy\n\n## Supported Versions\n\nWe support the last two minor versions.\n";

    private static readonly CheckOptions Options = new() { AsOf = new(2026, 6, 1) };

    private readonly Tool _tool = new();
    private readonly DirectoryInfo _embargo = Directory.CreateTempSubdirectory("policy-embargo-");

    public FixHistoryTests()
    {
        _tool.Write("SECURITY.md", Policy);
        _tool.Write("src/Lamp.cs", string.Join('\n', Enumerable.Range(1, 40).Select(i => $"line {i};")));
        GitRepository.Git(_tool.Folder, "init -q -b main");
        Commit("first", "2026-01-01");
        Git("tag v1.7.0");
        Git("branch release-1.7");
        Commit("more", "2026-02-01", "src/Other.cs");
        Git("tag v1.8.0");
    }

    [Fact]
    public void A_fix_that_was_picked_to_a_line_is_found_there()
    {
        var fix = Fix("2026-03-01");
        Git("checkout -q release-1.7");
        // Another context, another committer's day: the same patch.
        Commit("own", "2026-03-02", "src/Own.cs");
        GitRepository.Git(_tool.Folder, $"cherry-pick {fix}", new(2026, 3, 3));

        Publish($"\"fix_commits\": {{\"main\": \"{fix}\"}}");

        Assert.Equal("main:Fixed 1.8:Fixed 1.7:Fixed", Status());
        Assert.Empty(Release("1.7.1"));
    }

    [Fact]
    public void A_line_without_the_fix_does_not_get_released()
    {
        var fix = Fix("2026-03-01");
        Git("tag v1.8.1");
        Git("checkout -q release-1.7");
        Commit("own", "2026-03-02", "src/Own.cs");
        Publish($"\"fix_commits\": {{\"main\": \"{fix}\"}}", "{\"introduced\": \"0\"}, {\"fixed\": \"1.8.1\"}");

        Assert.Equal("main:Fixed 1.8:Fixed 1.7:Missing", Status());
        Assert.Equal(["POL4001 Gate"], Release("1.7.1"));
    }

    [Fact]
    public void A_fix_that_was_reworked_is_found_by_what_its_message_says()
    {
        var fix = Fix("2026-03-01");
        Git("checkout -q release-1.7");
        _tool.Write("src/Lamp.cs", "all is new\n");
        Commit($"Close the lamp\n\nFixes: CVE-2026-1234", "2026-03-03");
        Publish($"\"fix_commits\": {{\"main\": \"{fix}\"}}");

        Assert.Equal("main:Fixed 1.8:Fixed 1.7:Fixed", Status());
    }

    [Fact]
    public void A_shallow_clone_decides_nothing_by_what_it_lacks()
    {
        var fix = Fix("2026-03-01");
        Publish($"\"fix_commits\": {{\"1.7\": \"{fix}\"}}");
        Commit("published", "2026-03-04");
        using var clone = new Tool();
        GitRepository.Git(clone.Folder, $"clone -q --depth 1 --no-single-branch \"file://{_tool.Folder}\" .");

        Assert.Equal("main:Undecided 1.8:Undecided 1.7:Undecided", Status(clone.Folder, Options with { ReleaseLines = ["1.7.0", "1.8.0"] }));
    }

    [Fact]
    public void A_secret_is_found_in_what_is_released()
    {
        var fix = Fix("2026-03-01");
        Secret($"\"fix_commits\": {{\"main\": \"{fix}\"}}");

        Assert.Equal(["POL4003 Gate"], Release("1.8.1"));
        Git("tag v1.8.1");
        Assert.Empty(Release("1.8.2"));
    }

    [Fact]
    public void A_patch_that_was_approved_in_secret_is_known_when_it_lands()
    {
        var fix = Fix("2026-03-01");
        Secret($"\"approved_patches\": [\"{PatchId(fix)}\"]");

        Assert.Equal(["POL4003 Gate"], Release("1.8.1"));
    }

    [Theory]
    [InlineData("src/Notes.md", "See CVE-2026-1234.", "notes")]
    [InlineData("src/Notes.md", "Nothing.", "Close the lamp, see cve-2026-1234")]
    public void A_name_that_is_undisclosed_is_found_in_files_and_messages(string file, string text, string message)
    {
        Secret("\"risk_level\": 1");
        Assert.Empty(Release("1.8.1"));

        _tool.Write("src/Other.md", "Not CVE-2026-12345.");
        Commit("Not CVE-2026-12345 either", "2026-03-01");
        Assert.Empty(Release("1.8.1"));

        _tool.Write(file, text);
        Commit(message, "2026-03-01");
        Assert.Equal(["POL4003 Gate"], Release("1.8.1"));
    }

    [Fact]
    public void Names_of_refs_and_messages_with_odd_characters_are_read()
    {
        Commit("\"quoted\" \t ünïcödé → 🚢", "2026-03-01", "src/x.cs");
        Git("branch \"fix/with,comma\"");
        Git("checkout -q --detach");

        var commits = Read(record: true).Commits;

        Assert.Equal(GitState.Read, commits.State);
        var head = Assert.Single(commits.Commits, c => c.Refs.Contains("HEAD"));
        Assert.Equal(["HEAD", "refs/heads/fix/with,comma", "refs/heads/main"], head.Refs.Order(StringComparer.Ordinal));
        Assert.Equal("\"quoted\" \t ünïcödé → 🚢", head.Subject);
        Assert.Contains(commits.Commits, c => c.Refs.Contains("refs/tags/v1.8.0"));
    }

    [Fact]
    public void Without_records_git_is_not_asked() => Assert.Equal(GitState.NotAsked, Read().Commits.State);

    [Fact]
    public void In_no_repository_the_versions_decide()
    {
        using var folder = new Tool();
        folder.Write(".security/advisories/a.json", Record("\"published\": \"2026-05-01T00:00:00Z\",", "\"risk_level\": 1", "{\"introduced\": \"0\"}"));

        Assert.Equal(GitState.NoRepository, RepositoryReader.Read(folder.Folder, Options, tags: true, fixes: true).Commits.State);
    }

    public void Dispose()
    {
        _tool.Dispose();
        _embargo.Delete(recursive: true);
    }

    private string Fix(string day)
    {
        var text = File.ReadAllText(Path.Combine(_tool.Folder, "src/Lamp.cs"));
        _tool.Write("src/Lamp.cs", text.Replace("line 20;", "line 20, closed;", StringComparison.Ordinal));
        Commit("Close the lamp", day);
        return Read(record: true).Commits.Commits[0].Id;
    }

    private string PatchId(string fix)
    {
        Publish($"\"fix_commits\": {{\"main\": \"{fix}\"}}");
        var id = Read().Commits.PatchIds[fix];
        File.Delete(Path.Combine(_tool.Folder, ".security/advisories/a.json"));
        return id;
    }

    private void Publish(string handling, string events = "{\"introduced\": \"0\"}") =>
        _tool.Write(".security/advisories/a.json", Record("\"published\": \"2026-05-01T00:00:00Z\",", $"\"risk_level\": 1, {handling}", events));

    private void Secret(string handling) => File.WriteAllText(Path.Combine(_embargo.FullName, "s.json"), Record("", handling, "{\"introduced\": \"0\"}"));

    private static string Record(string published, string handling, string events) => $$"""
        {
          "schema_version": "1.7.5", "id": "x_LAMP", "modified": "2026-05-01T00:00:00Z", {{published}} "aliases": ["CVE-2026-1234"],
          "affected": [{ "package": { "ecosystem": "NuGet", "name": "Fabrikam.Lamp" }, "ranges": [{ "type": "ECOSYSTEM", "events": [{{events}}] }] }],
          "database_specific": { "security_policy": { {{handling}} } }
        }
        """;

    private string Status(string? folder = null, CheckOptions? options = null)
    {
        options ??= Options;
        var snapshot = RepositoryReader.Read(folder ?? _tool.Folder, options, tags: true, fixes: true);
        var (policy, _) = RepositoryCheck.ReadPolicy(snapshot, options);
        var survey = FixSurvey.Of(AdvisoryContext.Of(snapshot, policy, options), PolicyAnalyzers.Support.ReleaseHistory.Of(snapshot.Tags, options), snapshot.Commits);
        return string.Join(' ', survey.Columns.Zip(Assert.Single(survey.Rows(undisclosed: false)).Cells, (column, cell) => $"{column.Name}:{cell.Cell.Status}"));
    }

    private List<string> Release(string version)
    {
        var snapshot = RepositoryReader.Read(_tool.Folder, Options, tags: true, embargo: _embargo.FullName, fixes: true);
        var (policy, _) = RepositoryCheck.ReadPolicy(snapshot, Options);
        return [.. ReleaseCheck.Run(snapshot, policy, version, Options).Findings.Where(f => f.Rule.Id.StartsWith("POL4", StringComparison.Ordinal) && f.Class != RuleClass.Info).Select(f => $"{f.Rule.Id} {f.Class}")];
    }

    // Any record makes it worth asking git.
    private RepositorySnapshot Read(bool record = false)
    {
        if (!record)
        {
            return RepositoryReader.Read(_tool.Folder, Options, tags: true, fixes: true);
        }

        var file = _tool.Write(".security/advisories/any.json", Record("", "\"risk_level\": 1", "{\"introduced\": \"0\"}"));
        var snapshot = RepositoryReader.Read(_tool.Folder, Options, tags: true, fixes: true);
        File.Delete(file);
        return snapshot;
    }

    private void Commit(string message, string day, string? newFile = null)
    {
        if (newFile is not null)
        {
            _tool.Write(newFile, day);
        }

        var text = Path.Combine(_embargo.FullName, "message.txt");
        File.WriteAllText(text, message);
        Git("add -A");
        GitRepository.Git(_tool.Folder, $"commit -q --allow-empty -F \"{text}\"", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
    }

    private void Git(string arguments) => GitRepository.Git(_tool.Folder, arguments);
}
