using System.Text;

namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>Files that nobody can keep a promise by: each ends in a stated finding, and no release gets past it.</summary>
public sealed class BadPolicies(BadPolicies.Tagged fixture) : PackageTest, IClassFixture<BadPolicies.Tagged>
{
    private const string AsksForPublicIssues = "# Security\n\nIf you find a security vulnerability, please open a public issue.\n";

    private const string NoChannel = """
        # Security policy

        We answer every report of a vulnerability within 7 days. When a fix is released we publish an advisory and credit you.

        A report should include the affected version and the steps to reproduce the problem.

        We make no commitment about supported versions.

        """;

    private const string MalformedTable = """
        | Version | Supported |
        | ------- |
        | 1.8.x | maybe | yes
        | <<2 | | |

        """;

    [Theory]
    [InlineData(AsksForPublicIssues, "POL1005")]
    [InlineData(NoChannel, "POL1004")]
    public async Task What_is_unsafe_to_report_to_warns_in_development_and_fails_in_Release(string policy, string id)
    {
        fixture.Repository.Write("SECURITY.md", policy);
        Assert.Contains($"warning {id}", (await RunAsync("build Lib -c Debug")).Succeeds().Diagnostics);
        Assert.Contains($"error {id}", (await RunAsync("build Lib -c Release")).Fails().Diagnostics);
    }

    [Fact]
    public Task An_empty_file() => IsRefusedAsync([], "POL1001");

    [Fact]
    public Task A_binary_file() => IsRefusedAsync([.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 31 % 256))], "POL1001");

    [Fact]
    public Task A_file_of_five_megabytes() =>
        IsRefusedAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("We support the two latest minor versions, and [more](#x) | of | them.\n\n", 5 * 1024 * 1024 / 72))), "POL1004");

    [Fact]
    public async Task A_malformed_table()
    {
        var result = await IsRefusedAsync(Encoding.UTF8.GetBytes(TestRepository.PolicyWithWindow.Split("We support")[0] + MalformedTable), null);
        Assert.Contains(result.Diagnostics, d => d is "warning POL1011" or "warning POL1012");
    }

    private async Task<CommandResult> IsRefusedAsync(byte[] policy, string? gate)
    {
        foreach (var package in fixture.Repository.Find(".nupkg"))
        {
            File.Delete(package);
        }

        File.WriteAllBytes(Path.Combine(fixture.Repository.Folder, "SECURITY.md"), policy);
        var result = await RunAsync("pack Lib -c Release");
        foreach (var exception in (string[])["Unhandled exception", "MSB4018", "   at PolicyAnalyzers."])
        {
            result.DoesNotSay(exception);
        }

        if (gate is not null)
        {
            Assert.Contains($"error {gate}", result.Fails().Diagnostics);
            Assert.Empty(fixture.Repository.Find(".nupkg"));
        }

        return result;
    }

    private Task<CommandResult> RunAsync(string command) => fixture.Repository.DotnetAsync($"{command} --no-restore");

    public sealed class Tagged(PackageFixture package) : RepositoryFixture(package)
    {
        protected override async Task ArrangeAsync(TestRepository repository)
        {
            await repository.WriteFrame("<Version>1.8.6</Version>").Write("SECURITY.md", TestRepository.Policy).WriteLibrary("Lib").WriteSolution("Lib").CommitAsync();
            await repository.TagAsync("v1.8.5");
        }
    }
}
