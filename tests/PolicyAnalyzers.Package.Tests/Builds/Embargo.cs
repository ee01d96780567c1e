using System.IO.Compression;
using System.Text;

namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>Undisclosed advisories: what keeps them in, and that nothing that a build leaves behind tells of them.</summary>
public sealed class Embargo(Embargo.Library fixture) : PackageTest, IClassFixture<Embargo.Library>
{
    private const string Notice = "security policy: undisclosed advisories are taken into account; no build tells more of them";

    // Stands in ids, names of files, titles and texts, in no two of them alike.
    private const string Canary = "C4NARY";

    private TestRepository Repository => fixture.Repository;

    private readonly string _secrets = TestDirectory.Create("embargo");

    [Theory]
    [InlineData("build Lib -c Release -v:diag", 0)]
    [InlineData("pack Lib -c Release -v:diag -p:Version=1.8.8", 1)]
    [InlineData("pack Lib -c Release -v:diag -p:Version=1.8.8 -p:SecurityPolicyEnforcement=Report", 0)]
    public async Task Nothing_that_a_build_leaves_behind_tells_of_a_secret(string command, int exitCode)
    {
        var head = (await Repository.GitAsync("rev-parse HEAD")).Trim();
        Secret("valid", $$""" "fix_commits": {"main": "{{head}}"} """);
        // Each way in which a record can be wrong, and a file that is none.
        Secret("level", "\"risk_level\": 99");
        await File.WriteAllTextAsync(Path.Combine(_secrets, $"{Canary}-cut.json"), $$"""{"id": "x_{{Canary}}-cut", "summary": "{{Canary}} """, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_secrets, $"{Canary}-fault.json"), $$"""{"id": "x_{{Canary}} fault", "modified": "{{Canary}}"}""", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(_secrets, $"{Canary}-loop.json"), Path.Combine(_secrets, $"{Canary}-loop.json"));

        var result = await Repository.DotnetAsync($"{command} --no-incremental -bl:left/build.binlog -p:SecurityPolicySarif=left/policy.sarif -p:DebugType=embedded".Replace(command.StartsWith("pack", StringComparison.Ordinal) ? "--no-incremental " : "\0", "", StringComparison.Ordinal), Environment());

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(1, result.Count(Notice));
        Assert.DoesNotContain(Canary, result.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(head, Spoken(result.Output), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Repository.Folder, "left")));
        Assert.All(Directory.EnumerateFiles(Repository.Folder, "*", SearchOption.AllDirectories).Where(IsLeftBehind), file => Assert.False(Tells(file), $"{file} tells of it."));
    }

    [Fact]
    public async Task A_release_that_gives_a_secret_away_is_refused()
    {
        Secret("one", $$""" "risk_level": 1, "fix_commits": {"main": "{{(await Repository.GitAsync("rev-parse HEAD")).Trim()}}"} """);

        (await Repository.DotnetAsync("pack Lib --no-restore -c Release -p:Version=1.8.6", Environment())).Fails().Reports("error POL4003");
        Assert.Empty(Repository.Find("1.8.6.nupkg"));
        // Who may not know is not stopped, and learns nothing.
        (await Repository.DotnetAsync("pack Lib --no-restore -c Release -p:Version=1.8.7")).Succeeds().Reports().DoesNotSay("undisclosed");
    }

    [Fact]
    public async Task A_secret_among_the_published_records_is_told_without_its_name()
    {
        Repository.Write($".security/advisories/x_{Canary}.json", Record("x_" + Canary, "\"risk_level\": 1"));
        try
        {
            (await Repository.DotnetAsync("build Lib --no-restore -v:n")).Succeeds().Reports("warning POL4008").DoesNotSay(Canary);
            (await Repository.DotnetAsync("build Lib --no-restore -c Release -v:n")).Fails().Reports("error POL4008").DoesNotSay(Canary);
        }
        finally
        {
            Repository.Delete($".security/advisories/x_{Canary}.json");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_package_that_would_contain_a_secret_is_not_written(bool copied)
    {
        Secret("packed", "\"risk_level\": 1");
        var file = Path.Combine(_secrets, $"{Canary}-packed.json");
        if (copied)
        {
            File.Copy(file, Path.Combine(Repository.Folder, "Lib", "data.json"));
            file = "data.json";
        }

        Repository.Write("Lib/Directory.Build.targets", $"""<Project><ItemGroup><None Include="{file}" Pack="true" PackagePath="data" /></ItemGroup></Project>""");
        try
        {
            (await Repository.DotnetAsync("pack Lib --no-restore -c Release -p:Version=1.8.9", Environment())).Fails().Reports("error POL4008");
            (await Repository.DotnetAsync("pack Lib --no-restore -c Debug -p:Version=1.8.9", Environment())).Succeeds().Reports("warning POL4008");
            Assert.Empty(Directory.GetFiles(Path.Combine(Repository.Folder, "Lib", "bin", "Release"), "*1.8.9.nupkg"));
        }
        finally
        {
            Repository.Delete("Lib/Directory.Build.targets").Delete("Lib/data.json");
            // What a project names itself stands in its packages and their manifests, which other tests search.
            Array.ForEach([.. Repository.Find("1.8.9.nupkg"), .. Repository.Find("1.8.9.nuspec")], File.Delete);
        }
    }

    [Theory]
    [InlineData("missing/nowhere")]
    [InlineData("relative")]
    public async Task A_folder_that_cannot_be_read_is_told_without_its_name(string folder) =>
        (await Repository.DotnetAsync("build Lib --no-restore -v:n", new() { ["SECURITY_POLICY_EMBARGO_DIR"] = folder == "relative" ? folder : Path.Combine(_secrets, Canary, folder) }))
            .Succeeds().Reports("warning POL9001").DoesNotSay(Canary);

    [Fact]
    public async Task A_folder_inside_of_the_repository_is_told() =>
        (await Repository.DotnetAsync("build Lib --no-restore", new() { ["SECURITY_POLICY_EMBARGO_DIR"] = Directory.CreateDirectory(Path.Combine(Repository.Folder, "private")).FullName }))
            .Succeeds().Reports("warning POL4008");

    public override void Dispose()
    {
        Directory.Delete(_secrets, recursive: true);
        base.Dispose();
    }

    private Dictionary<string, string> Environment() => new() { ["SECURITY_POLICY_EMBARGO_DIR"] = _secrets };

    private void Secret(string name, string handling) => File.WriteAllText(Path.Combine(_secrets, $"{Canary}-{name}.json"), Record($"x_{Canary}-{name}", handling));

    private static string Record(string id, string handling) => $$"""
        {
          "schema_version": "1.7.5", "id": "{{id}}", "modified": "2026-05-01T00:00:00Z", "summary": "{{Canary}} summary", "details": "{{Canary}} details",
          "aliases": ["CVE-2026-{{Canary}}"], "credits": [{"name": "{{Canary}} Ada", "type": "REPORTER"}],
          "database_specific": { "security_policy": { {{handling}} } }
        }
        """;

    // The SDK itself puts the commit into the version of an assembly, and git into its own files.
    private static string Spoken(string output) => string.Join('\n', output.Split('\n').Where(line => line.Contains("security policy", StringComparison.Ordinal) || line.Contains("POL4", StringComparison.Ordinal)));

    private bool IsLeftBehind(string file) => !Path.GetRelativePath(Repository.Folder, file).StartsWith(".git" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool Tells(string file)
    {
        if (file.Contains(Canary, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (Path.GetExtension(file) == ".nupkg")
        {
            using var package = ZipFile.OpenRead(file);
            return package.Entries.Any(entry => entry.FullName.Contains(Canary, StringComparison.OrdinalIgnoreCase) || Tells(entry.Open()));
        }

        return Tells(Path.GetExtension(file) == ".binlog" ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file));
    }

    // In programs strings are of two bytes a character.
    private static bool Tells(Stream stream)
    {
        using var content = new MemoryStream();
        using (stream)
        {
            stream.CopyTo(content);
        }

        var bytes = content.ToArray();
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Canary)) >= 0;
    }

    public sealed class Library(PackageFixture package) : RepositoryFixture(package)
    {
        protected override async Task ArrangeAsync(TestRepository repository)
        {
            await repository.WriteFrame().Write("SECURITY.md", TestRepository.PolicyWithWindow).WriteLibrary("Lib").WriteSolution("Lib").CommitAsync();
            await repository.TagAsync("v1.7.12", "v1.8.5");
            await repository.GitAsync("commit -q --allow-empty -m fix");
        }
    }
}
