namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>The samples as their readers would use them: each in a git repository of its own.</summary>
public sealed class Samples(PackageFixture package) : PackageTest
{
    [Fact]
    public async Task Lighthouse_complies()
    {
        var repository = await ArrangeAsync("Lighthouse", "v1.2.0", "v1.3.0", "v1.4.0");
        (await RunAsync(repository, "build src/Lighthouse -c Release")).Succeeds().Reports();
        (await RunAsync(repository, "pack src/Lighthouse -p:Version=1.4.1")).Succeeds().Reports();
        (await RunAsync(repository, "pack src/Lighthouse -p:Version=1.2.1")).Fails().Reports("error POL2001");
    }

    [Fact]
    public async Task Driftwood_does_not()
    {
        var repository = await ArrangeAsync("Driftwood", "v2.2.0");
        var debug = (await RunAsync(repository, "build src/Driftwood")).Succeeds();
        Assert.All(debug.Diagnostics, d => Assert.StartsWith("warning POL", d, StringComparison.Ordinal));
        Assert.Contains("warning POL1009", debug.Diagnostics);
        Assert.Contains("warning POL3001", debug.Diagnostics);
        Assert.Contains("error POL3001", (await RunAsync(repository, "build src/Driftwood -c Release")).Fails().Diagnostics);
    }

    private async Task<TestRepository> ArrangeAsync(string sample, params string[] tags)
    {
        var repository = new TestRepository(sample, package).WriteSample(sample);
        await repository.CommitAsync();
        return await repository.TagAsync(tags);
    }

    // MSBuild takes the environment for properties, so the samples stay as they are.
    private static Task<CommandResult> RunAsync(TestRepository repository, string command) =>
        repository.DotnetAsync(command, new() { ["PolicyAnalyzersVersion"] = repository.PackageVersion, ["RestoreSources"] = TestRun.Feed });
}
