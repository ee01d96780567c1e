using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>Policies of others, unchanged. They are not part of this repository, and may lie beside the checkout.</summary>
public sealed class RealPolicies(PackageFixture package) : PackageTest
{
    private readonly TestRepository _repository = new(nameof(RealPolicies), package);

    [Fact]
    public void Aeraki_promises()
    {
        var (policy, report) = Read("aeraki-mesh+aeraki.md");
        Assert.Equal(new Support.SupportWindow(2, ReleaseUnit.Minor), policy.Support.Window?.Value);
        Assert.NotNull(policy.ReportContents);
        Assert.NotNull(policy.Advisories);
        Assert.NotNull(policy.ScannerFindings);
        Assert.Equal("2022-06-17", policy.PolicyDate?.Value.ToString());

        var finding = Assert.Single(report.Findings, f => f.Rule.Id == "POL1009");
        Assert.Equal(86, finding.Location!.Start.Line);
        Assert.Equal("within **7**", policy.Source.Content.Substring(finding.Location.Span.Start, finding.Location.Span.Length));
    }

    [Fact]
    public void Antrea_promises()
    {
        var (policy, report) = Read("antrea-io+antrea.md");
        Assert.Contains(policy.PrivateChannels, c => c.Value.Type == ChannelType.Email);
        Assert.True(policy.DiscouragesPublicReports?.Value);
        Assert.Equal((7, 4), (policy.RiskLevels?.Value.Levels.Length, policy.RiskLevels?.Value.OpenFrom?.Value));
        Assert.Equal(CvePractice.None, policy.Cve?.Value);
        Assert.Contains(report.Findings, f => f.Rule.Id == "POL1008");
        var finding = Assert.Single(report.Findings, f => f.Rule.Id == "POL1021");
        Assert.Equal("supported branch", policy.Source.Content.Substring(finding.Location!.Span.Start, finding.Location.Span.Length));
    }

    [Fact]
    public async Task Aeraki_supports_the_newest_release_and_the_one_before()
    {
        var policy = Find("aeraki-mesh+aeraki.md");
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

    private (SecurityPolicy, RepositoryReport) Read(string file)
    {
        File.Copy(Find(file), Path.Combine(_repository.Folder, "SECURITY.md"));
        var options = new CheckOptions { AsOf = new(2026, 6, 30) };
        var report = RepositoryCheck.Run(RepositoryReader.Read(_repository.Folder, options), options);
        return (report.Policy!, report);
    }

    private static string Find(string file)
    {
        var path = Path.Combine(TestRun.Checkout, "..", "shared", "corpus", "open", file);
        Assert.SkipUnless(File.Exists(path), "The corpus of policies is not beside this checkout (../shared/corpus).");
        return path;
    }
}
