namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>The samples as their readers would use them: each in a git repository of its own.</summary>
public sealed class Samples(PackageFixture package) : PackageTest
{
    [Fact]
    public async Task Lighthouse_complies()
    {
        var repository = await ArrangeAsync("Lighthouse", "v1.2.0", "v1.3.0", "v1.4.0");
        (await repository.DotnetAsync("build src/Lighthouse -c Release")).Succeeds().Reports();
        (await repository.DotnetAsync("pack src/Lighthouse -p:Version=1.4.1")).Succeeds().Reports();
        (await repository.DotnetAsync("pack src/Lighthouse -p:Version=1.2.1")).Fails().Reports("error POL2001");
    }

    [Fact]
    public async Task Driftwood_does_not()
    {
        var repository = await ArrangeAsync("Driftwood", "v2.2.0");
        var debug = (await repository.DotnetAsync("build src/Driftwood")).Succeeds();
        Assert.All(debug.Diagnostics, d => Assert.StartsWith("warning POL", d, StringComparison.Ordinal));
        Assert.Contains("warning POL1009", debug.Diagnostics);
        Assert.Contains("warning POL3001", debug.Diagnostics);
        Assert.Contains("error POL3001", (await repository.DotnetAsync("build src/Driftwood -c Release")).Fails().Diagnostics);
    }

    /// <summary>Their code compiles only with the attribute that the analyzers bring.</summary>
    [Theory]
    [InlineData("Buoy")]
    [InlineData("Anchorage")]
    public async Task The_SDKs_serve(string sample)
    {
        var repository = await ArrangeAsync(sample, "v0.9.0");
        (await repository.DotnetAsync($"pack src/{sample} -v:n")).Succeeds().Reports().Says("SECURITY.md read, 0 findings").Says("security policy: release");
    }

    private async Task<TestRepository> ArrangeAsync(string sample, params string[] tags)
    {
        var repository = await new TestRepository(sample, package).WriteSample(sample).CommitAsync();
        return await repository.TagAsync(tags);
    }
}
