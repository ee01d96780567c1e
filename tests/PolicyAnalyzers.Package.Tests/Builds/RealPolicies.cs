namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>A policy of others, unchanged. It is not part of this repository, and may lie beside the checkout.</summary>
public sealed class RealPolicies(PackageFixture package) : PackageTest
{
    private readonly TestRepository _repository = new(nameof(RealPolicies), package);

    [Fact]
    public async Task Aeraki_supports_the_newest_release_and_the_one_before()
    {
        var policy = Path.Combine(TestRun.Checkout, "..", "shared", "corpus", "open", "aeraki-mesh+aeraki.md");
        Assert.SkipUnless(File.Exists(policy), "The corpus of policies is not beside this checkout (../shared/corpus).");

        await _repository.WriteFrame().WriteLibrary("Lib")
            .Write("SECURITY.md", await File.ReadAllTextAsync(policy, TestContext.Current.CancellationToken)).CommitAsync();
        await _repository.TagAsync("v1.6.3", "v1.7.12", "v1.8.5");

        var refused = (await PackAsync("1.6.4")).Fails().Says("1.8").Says("1.7");
        Assert.Equal(["error POL2001"], refused.Diagnostics.Where(d => d.StartsWith("error", StringComparison.Ordinal)));
        Assert.Empty(_repository.Find(".dll"));
        Assert.Empty(_repository.Find(".nupkg"));
        foreach (var version in (string[])["1.7.13", "1.9.0", "1.9.0-rc.1"])
        {
            // With what the policy deserves: the promise of an answer "within 7" of no unit.
            Assert.Contains("warning POL1009", (await PackAsync(version)).Succeeds().Diagnostics);
        }
    }

    private Task<CommandResult> PackAsync(string version) => _repository.DotnetAsync($"pack Lib -c Release -p:Version={version}");
}
