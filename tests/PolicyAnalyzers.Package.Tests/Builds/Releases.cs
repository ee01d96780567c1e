namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>What is a release, and what is not.</summary>
public sealed class Releases(Releases.Libraries fixture) : PackageTest, IClassFixture<Releases.Libraries>
{
    private const string Judged = "security policy: release 1.2.3 ";

    [Theory]
    [InlineData("pack Lib")]
    [InlineData("pack Lib -c Release")]
    [InlineData("pack Lib -p:SecurityPolicyEnforcement=Report")]
    [InlineData("build Lib -p:SecurityPolicyRelease=true")]
    [InlineData("publish Lib -p:SecurityPolicyRelease=true")]
    [InlineData("build App -c Release -p:SecurityPolicyRelease=true")]
    public async Task A_release_is_judged(string command) =>
        Assert.Equal(1, (await fixture.Repository.DotnetAsync($"{command} --no-restore -v:n")).Succeeds().Count(Judged));

    [Theory]
    [InlineData("build Lib")]
    [InlineData("build Lib -c Release")]
    [InlineData("build Lib -c Release -p:GeneratePackageOnBuild=true")]
    [InlineData("publish Lib -c Release")]
    [InlineData("pack Lib -c Debug")]
    [InlineData("pack App")]
    [InlineData("pack Lib -p:SecurityPolicyRelease=false")]
    [InlineData("pack Lib -p:SecurityPolicyEnforcement=Off")]
    public async Task Anything_else_is_not(string command) =>
        (await fixture.Repository.DotnetAsync($"{command} --no-restore -v:n")).Succeeds().DoesNotSay("security policy: release");

    [Theory]
    [InlineData("pack Lib -p:Version=1.2.3-rc.1", "1.2.3-rc.1 is a pre-release")]
    [InlineData("pack Unversioned", "the project states no version of its own")]
    [InlineData("build Unversioned -p:SecurityPolicyRelease=true", "the project states no version of its own")]
    public async Task A_package_that_is_no_release_is_said_to_be_none(string command, string reason) =>
        (await fixture.Repository.DotnetAsync($"{command} --no-restore -v:n")).Succeeds().Says($"no release to check, {reason}").DoesNotSay("security policy: release");

    [Theory]
    [InlineData("GITHUB_EVENT_NAME", "pull_request")]
    [InlineData("SYSTEM_PULLREQUEST_PULLREQUESTID", "12")]
    [InlineData("CI_MERGE_REQUEST_IID", "12")]
    [InlineData("TRAVIS_PULL_REQUEST", "12")]
    public async Task A_pull_request_releases_nothing(string variable, string value) =>
        (await fixture.Repository.DotnetAsync("pack Lib --no-restore -v:n", new() { [variable] = value })).Succeeds().Says("a pull request is being built").DoesNotSay(Judged);

    [Fact]
    public async Task Build_metadata_is_no_pre_release() =>
        (await fixture.Repository.DotnetAsync("pack Lib --no-restore -v:n -p:Version=1.2.3+build-7")).Succeeds().Says("security policy: release 1.2.3");

    [Fact]
    public async Task A_release_that_is_refused_leaves_nothing()
    {
        foreach (var command in (string[])["pack Bare", "pack Bare -p:SecurityPolicyRelease=true -c Debug", "publish Bare -p:SecurityPolicyRelease=true"])
        {
            (await fixture.Repository.DotnetAsync($"{command} --no-restore -p:SecurityPolicyFile=missing.md")).Fails().Reports("error POL1001");
            Assert.Empty(Directory.GetFiles(Path.Combine(fixture.Repository.Folder, "Bare"), "*.dll", SearchOption.AllDirectories));
            Assert.Empty(Directory.GetFiles(Path.Combine(fixture.Repository.Folder, "Bare"), "*.nupkg", SearchOption.AllDirectories));
        }
    }

    public sealed class Libraries(PackageFixture package) : RepositoryFixture(package)
    {
        protected override Task ArrangeAsync(TestRepository repository) => repository
            .WriteFrame().Write("SECURITY.md", TestRepository.Policy)
            .WriteLibrary("Lib", "<PropertyGroup><Version>1.2.3</Version></PropertyGroup>")
            .WriteLibrary("Bare", "<PropertyGroup><Version>1.2.3</Version></PropertyGroup>")
            .WriteLibrary("Unversioned")
            .WriteLibrary("App", "<PropertyGroup><Version>1.2.3</Version><IsPackable>false</IsPackable></PropertyGroup>")
            .WriteSolution("Lib", "Bare", "Unversioned", "App").CommitAsync();
    }
}
