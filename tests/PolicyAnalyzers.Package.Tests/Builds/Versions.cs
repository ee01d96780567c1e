namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>The version that the gate judges is the one that the package gets, whoever computes it.</summary>
public sealed class Versions(PackageFixture package) : PackageTest
{
    private readonly TestRepository _repository = new(nameof(Versions), package);

    [Fact]
    public async Task A_plain_version()
    {
        await ArrangeAsync("<Version>5.6.7</Version>");
        await JudgesAsync("pack Lib", "5.6.7");
        await JudgesAsync("msbuild Lib -t:Pack -p:Configuration=Release", "5.6.7");
        await JudgesAsync("pack Lib --no-build", "5.6.7");
    }

    [Fact]
    public async Task A_version_prefix()
    {
        await ArrangeAsync("<VersionPrefix>5.6.0</VersionPrefix>");
        await JudgesAsync("pack Lib", "5.6.0");
        (await _repository.DotnetAsync("pack Lib -v:n --version-suffix rc.1")).Succeeds().Says("5.6.0-rc.1 is a pre-release");
        await JudgesAsync("pack Lib --version-suffix rc.1 -p:SecurityPolicyRelease=true", "5.6.0-rc.1");
    }

    [Fact]
    public async Task MinVer()
    {
        await ArrangeAsync("", """<PackageReference Include="MinVer" Version="8.0.0" PrivateAssets="all" />""");
        // That of the SDK as well, when nobody states one.
        await _repository.TagAsync("0.9.0", "1.0.0");
        await JudgesAsync("pack Lib", "1.0.0");
        await _repository.TagAsync("1.0.1");
        await JudgesAsync("pack Lib", "1.0.1");
        await JudgesAsync("build Lib -c Release -p:SecurityPolicyRelease=true", "1.0.1");
    }

    [Fact]
    public async Task Nerdbank_GitVersioning()
    {
        _repository.Write("version.json", """{ "version": "3.4", "publicReleaseRefSpec": [ "^refs/heads/main$" ] }""");
        await ArrangeAsync("", """<PackageReference Include="Nerdbank.GitVersioning" Version="3.10.94" PrivateAssets="all" />""");
        await JudgesAsync("pack Lib", "3.4.1");
    }

    [Fact]
    public async Task A_package_of_many_frameworks_is_judged_once()
    {
        await ArrangeAsync("<Version>5.6.7</Version><TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        await JudgesAsync("pack Lib", "5.6.7");
        await JudgesAsync("pack Lib --no-build", "5.6.7");
    }

    private Task<TestRepository> ArrangeAsync(string properties, string items = "") => _repository
        .WriteFrame(items: _repository.PackageReference + items).Write("SECURITY.md", TestRepository.Policy)
        .WriteLibrary("Lib", $"<PropertyGroup>{properties}</PropertyGroup>").CommitAsync();

    private async Task JudgesAsync(string command, string version)
    {
        var result = (await _repository.DotnetAsync($"{command} -v:n")).Succeeds();
        Assert.Equal(1, result.Count($"security policy: release {version} "));
        Assert.Equal(1, result.Count("security policy: release "));
    }
}
