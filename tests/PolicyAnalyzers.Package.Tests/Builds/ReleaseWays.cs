namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>Every way to a package, with each of the tools that compute a version: 1.6.x, which is outside a window of 1.8 and 1.7.</summary>
public sealed class ReleaseWays(PackageFixture package) : PackageTest
{
    private readonly TestRepository _repository = new(nameof(ReleaseWays), package);

    [Fact]
    public async Task With_a_plain_version()
    {
        await ArrangeAsync("<Version>1.6.4</Version>");
        await EveryWayAsync("1.6.4");
    }

    [Fact]
    public async Task With_a_prefix_and_a_suffix()
    {
        await ArrangeAsync("<VersionPrefix>1.6.4</VersionPrefix>");
        await EveryWayAsync("1.6.4");
        await PassesAsync("pack Lib --version-suffix rc.1");
        await RefusesAsync("pack Lib --version-suffix rc.1 -p:SecurityPolicyRelease=true", "1.6.4-rc.1");
    }

    [Fact]
    public async Task With_MinVer()
    {
        await ArrangeAsync("<MinVerTagPrefix>v</MinVerTagPrefix>", """<PackageReference Include="MinVer" Version="8.0.0" PrivateAssets="all" />""");
        await _repository.GitAsync("tag v1.6.4");
        await EveryWayAsync("1.6.4");
        await _repository.GitAsync("commit -q --allow-empty -m more");
        await PassesAsync("pack Lib");
        await RefusesAsync("pack Lib -p:SecurityPolicyRelease=true", "1.6.5-alpha.0.1");
    }

    [Fact]
    public async Task With_Nerdbank_GitVersioning()
    {
        _repository.Write("version.json", """{ "version": "1.6", "publicReleaseRefSpec": [ "^refs/heads/old$" ] }""");
        await ArrangeAsync("", """<PackageReference Include="Nerdbank.GitVersioning" Version="3.10.94" PrivateAssets="all" />""");
        await EveryWayAsync("1.6.2");
    }

    // 1.7 and 1.8 were released on main; the branch checked out is older.
    private async Task ArrangeAsync(string properties, string items = "")
    {
        await _repository.WriteFrame(items: _repository.PackageReference + items).Write("SECURITY.md", TestRepository.PolicyWithWindow)
            .Write(".gitignore", "bin/\nobj/\n")
            .WriteLibrary("Lib", $"<PropertyGroup>{properties}</PropertyGroup>")
            .WriteLibrary("Many", $"<PropertyGroup>{properties}<TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks></PropertyGroup>")
            .WriteSolution("Lib", "Many").CommitAsync();
        await _repository.GitAsync("branch old");
        await _repository.TagAsync("v1.7.12", "v1.8.5");
        await _repository.GitAsync("checkout -q old");
        await _repository.GitAsync("commit -q --allow-empty -m fix");
        (await _repository.DotnetAsync("restore All.slnx")).Succeeds();
    }

    private async Task EveryWayAsync(string version)
    {
        await RefusesAsync("pack Lib", version);
        await RefusesAsync("pack Many", version);
        await RefusesAsync("msbuild Lib -t:Pack -p:Configuration=Release", version);
        await RefusesAsync("msbuild Many -t:Pack -p:Configuration=Release", version);
        await RefusesAsync("build Lib -p:SecurityPolicyRelease=true", version);
        await RefusesAsync("publish Lib -p:SecurityPolicyRelease=true", version);
        await RefusesAsync("build Lib -c Release -p:GeneratePackageOnBuild=true -p:SecurityPolicyRelease=true", version);

        await PassesAsync("build Lib -c Release");
        await PassesAsync("publish Lib");
        await RefusesAsync("pack Lib --no-build", version);
        await RefusesAsync("publish Lib --no-build -p:SecurityPolicyRelease=true", version);

        await PassesAsync("pack Lib", new() { ["GITHUB_EVENT_NAME"] = "pull_request" });
        await PassesAsync("build Lib -c Release -p:GeneratePackageOnBuild=true");
    }

    private async Task RefusesAsync(string command, string version)
    {
        var packages = _repository.Find(".nupkg");
        var result = (await RunAsync(command)).Fails().Reports("error POL2001").Says($"{version} must not be released");
        Assert.Equal(1, result.Count("security policy: release "));
        Assert.Equal(packages, _repository.Find(".nupkg"));
    }

    private async Task PassesAsync(string command, Dictionary<string, string>? environment = null) =>
        (await RunAsync(command, environment)).Succeeds().Reports().DoesNotSay("security policy: release ");

    // "msbuild" takes no such switch, and restores nothing unless told to.
    private Task<CommandResult> RunAsync(string command, Dictionary<string, string>? environment = null) =>
        _repository.DotnetAsync($"{command} -v:n{(command.StartsWith("msbuild", StringComparison.Ordinal) ? "" : " --no-restore")}", environment);
}
