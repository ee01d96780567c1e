namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>From the fix to the last line that has it: which releases go out, and which do not.</summary>
public sealed class AdvisoryReleases(AdvisoryReleases.Library fixture) : PackageTest, IClassFixture<AdvisoryReleases.Library>
{
    private TestRepository Repository => fixture.Repository;

    [Fact]
    public async Task A_line_that_is_owed_a_fix_is_released_with_it()
    {
        // The fix goes out with 1.8.6; the advisory is published.
        Repository.Write("Lib/Lamp.cs", "class Lamp { const int Closed = 1; }");
        await CommitAsync("Close the lamp");
        var fix = (await Repository.GitAsync("rev-parse HEAD")).Trim();
        (await PackAsync("1.8.6")).Succeeds().Reports();
        await Repository.GitAsync("tag v1.8.6");
        Publish(fix);

        // The next one has it as well, and is told of the line that has not.
        (await PackAsync("1.8.7")).Succeeds().Reports("warning POL4002").Says("1 published vulnerability, no fix is missing");

        await Repository.GitAsync("checkout -q -b release-1.7 v1.7.12");
        (await PackAsync("1.7.13")).Fails().Reports("error POL4001").Says("GHSA-2222-3333-4444").Says(".security/advisories/lamp.json(1,");
        Assert.Empty(Repository.Find("1.7.13.nupkg"));

        await Repository.GitAsync($"cherry-pick {fix}");
        (await PackAsync("1.7.13")).Succeeds().Reports().Says("no fix is missing");
        Assert.NotEmpty(Repository.Find("1.7.13.nupkg"));
        await Repository.GitAsync("tag v1.7.13");

        // A later release of the line from a commit before it is a step back.
        await Repository.GitAsync("checkout -q --detach v1.7.12");
        (await PackAsync("1.7.14")).Fails().Reports("error POL4001");
        (await PackAsync("1.7.14", "-p:SecurityPolicyEnforcement=Report")).Succeeds().Reports("warning POL4001");

        await Repository.GitAsync("checkout -q main");
        (await PackAsync("1.8.7")).Succeeds().Reports();
    }

    [Theory]
    [InlineData("docs/lamp.json", "")]
    [InlineData(".security/advisories/2026/lamp.json", "")]
    public async Task Records_are_judged_wherever_they_are_kept(string path, string item)
    {
        item = path.StartsWith("docs", StringComparison.Ordinal) ? """<SecurityAdvisory Include="$(MSBuildThisFileDirectory)docs/*.json" />""" : item;
        Repository.Write(path, "{\n  \"id\": \"HARBOUR-1\"\n}").Write("Directory.Build.targets", $"<Project><ItemGroup>{item}</ItemGroup></Project>");
        try
        {
            var result = (await Repository.DotnetAsync("build All.slnx --no-restore")).Succeeds().Reports("warning POL4004", "warning POL4004");
            Assert.Equal([$"{path}(2,9,2,20)", $"{path}(1,1,1,2)"], result.Origins.Select(o => Path.GetRelativePath(Repository.Folder, o.Split('(')[0]).Replace('\\', '/') + "(" + o.Split('(')[1]).OrderDescending());
        }
        finally
        {
            Repository.Delete(path).Delete("Directory.Build.targets");
        }
    }

    private void Publish(string fix) => Repository.Write(".security/advisories/lamp.json", $$"""
        {"schema_version": "1.7.5", "id": "GHSA-2222-3333-4444", "modified": "2026-05-01T00:00:00Z", "published": "2026-05-01T00:00:00Z",
         "credits": [{"name": "Ada", "type": "REPORTER"}],
         "affected": [{"package": {"ecosystem": "NuGet", "name": "lib"}, "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "1.8.6"}]}]}],
         "database_specific": {"security_policy": {"risk_level": 1, "fix_commits": {"main": "{{fix}}"} } } }
        """);

    private async Task CommitAsync(string message)
    {
        await Repository.GitAsync("add Lib/Lamp.cs");
        await Repository.GitAsync($"commit -q -m \"{message}\"");
    }

    private Task<CommandResult> PackAsync(string version, string arguments = "") =>
        Repository.DotnetAsync($"pack Lib --no-restore -c Release -v:n -p:Version={version} {arguments}");

    public sealed class Library(PackageFixture package) : RepositoryFixture(package)
    {
        protected override async Task ArrangeAsync(TestRepository repository)
        {
            await repository.WriteFrame().Write("SECURITY.md", TestRepository.PolicyWithWindow).WriteLibrary("Lib").WriteSolution("Lib").CommitAsync();
            await repository.TagAsync("v1.7.12", "v1.8.5");
        }
    }
}
