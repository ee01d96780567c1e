namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>What does not run on this machine is played by the property that it is known by.</summary>
public sealed class OtherHosts(OtherHosts.Library fixture) : PackageTest, IClassFixture<OtherHosts.Library>
{
    private const string Framework = "-p:_SecurityPolicyHost=Full";

    [Fact]
    public async Task MSBuild_for_NET_Framework_says_in_one_line_that_it_does_nothing()
    {
        var result = (await fixture.Repository.DotnetAsync($"build All.slnx --no-restore -c Release {Framework}")).Succeeds().Reports();
        Assert.Equal(1, result.Count("the security policy is not checked"));
    }

    [Theory]
    [InlineData("msbuild Lib -t:Pack -p:Configuration=Release")]
    [InlineData("build Lib -p:SecurityPolicyRelease=true")]
    public async Task MSBuild_for_NET_Framework_lets_no_release_pass(string command)
    {
        (await fixture.Repository.DotnetAsync($"{command} {Framework}")).Fails().Reports("error POL2002");
        Assert.Empty(fixture.Repository.Find(".nupkg"));
    }

    [Fact]
    public async Task An_older_compiler_is_told_which_one_is_needed() =>
        (await fixture.Repository.DotnetAsync("build Lib --no-restore -p:CompilerApiVersion=roslyn4.12")).Fails().Reports("error POL9001").Says("4.14 or newer");

    public sealed class Library(PackageFixture package) : RepositoryFixture(package)
    {
        protected override Task ArrangeAsync(TestRepository repository) => repository
            .WriteFrame("<Version>1.2.3</Version>").Write("SECURITY.md", TestRepository.Policy)
            .WriteLibrary("Lib").WriteLibrary("Other").WriteSolution("Lib", "Other").CommitAsync();
    }
}
