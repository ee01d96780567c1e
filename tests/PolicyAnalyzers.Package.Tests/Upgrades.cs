using System.Security.Cryptography;

namespace PolicyAnalyzers.Package.Tests;

/// <summary>From one version of the package to the next.</summary>
public sealed class Upgrades(PackageFixture package) : PackageTest
{
    private readonly TestRepository _repository = new(nameof(Upgrades), package);

    [Fact]
    public async Task The_same_commit_twice_is_the_same_package_to_the_byte()
    {
        var again = await PackAsync(TestRun.Checkout, "--no-restore");
        Assert.Equal(Path.GetFileName(package.Package), Path.GetFileName(again));
        Assert.Equal(SHA256.HashData(await ReadAsync(package.Package)), SHA256.HashData(await ReadAsync(again)));
    }

    [Fact]
    public async Task The_next_version_serves_at_once_beside_nodes_of_the_last_one()
    {
        // In a copy of the sources, because what this checkout has built is being used.
        var sources = TestDirectory.Create("sources");
        (await Command.RunAsync("git", sources, $"clone -q \"{TestRun.Checkout}\" .")).Succeeds();
        var next = await PackAsync(sources, "-p:MinVerVersionOverride=9.8.7");
        File.Copy(next, Path.Combine(TestRun.Feed, Path.GetFileName(next)));
        Dictionary<string, string> living = new()
        {
            ["MSBUILDDISABLENODEREUSE"] = "0",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
            ["MSBUILDNODEHANDSHAKESALT"] = _repository.Folder,
        };
        await _repository.WriteFrame().WriteLibrary("Lib").CommitAsync();
        try
        {
            (await _repository.DotnetAsync("build Lib -p:SecurityPolicySarif=before.sarif", living)).Succeeds();
            _repository.WriteFrame(items: _repository.PackageReference.Replace(package.Version, "9.8.7", StringComparison.Ordinal));
            (await _repository.DotnetAsync("build Lib -p:SecurityPolicySarif=after.sarif", living)).Succeeds().Reports("warning POL1001");
        }
        finally
        {
            await _repository.DotnetAsync("build-server shutdown --msbuild", living);
        }

        // The assembly that ran says which one it is.
        Assert.DoesNotContain("\"version\": \"9.8.7\"", await File.ReadAllTextAsync(Path.Combine(_repository.Folder, "before.sarif"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("\"version\": \"9.8.7\"", await File.ReadAllTextAsync(Path.Combine(_repository.Folder, "after.sarif"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> PackAsync(string checkout, string arguments)
    {
        var folder = TestDirectory.Create("packed");
        (await Command.RunAsync("dotnet", checkout, $"pack src/PolicyAnalyzers -c {TestRun.Configuration} -m:1 -o \"{folder}\" {arguments}")).Succeeds();
        return Directory.GetFiles(folder, "*.nupkg").Single();
    }

    private static Task<byte[]> ReadAsync(string file) => File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
}
