using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>What an editor looks at to know whether a build would do anything.</summary>
public sealed class UpToDate(PackageFixture package) : PackageTest
{
    private static readonly DateTime Before = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TestRepository _repository = new(nameof(UpToDate), package);

    [Fact]
    public async Task An_edit_of_the_policy_is_seen_and_settles_with_the_next_build()
    {
        await _repository.WriteFrame().WriteLibrary("Lib").Write(".github/SECURITY.md", TestRepository.Policy).CommitAsync();
        (await _repository.DotnetAsync("build Lib")).Succeeds();
        var (policy, stamp) = (Single("UpToDateCheckInput"), Single("UpToDateCheckOutput"));
        Assert.Equal(Path.Combine(_repository.Folder, ".github", "SECURITY.md"), await policy);

        File.SetLastWriteTimeUtc(await policy, Before.AddDays(1));
        File.SetLastWriteTimeUtc(await stamp, Before);
        (await _repository.DotnetAsync("build Lib --no-restore")).Succeeds();
        Assert.True(File.GetLastWriteTimeUtc(await stamp) > Before.AddDays(1));
    }

    [Fact]
    public async Task Without_a_policy_there_is_nothing_to_watch()
    {
        await _repository.WriteFrame().WriteLibrary("Lib").CommitAsync();
        (await _repository.DotnetAsync("build Lib")).Succeeds();
        Assert.Empty(await Items("UpToDateCheckInput"));
        Assert.Empty(await Items("UpToDateCheckOutput"));
        Assert.Empty(_repository.Find("security-policy.stamp"));
    }

    // Of a set of its own: what is compiled must not wait for it, nor it for that.
    private async Task<string> Single(string item) => (string)Assert.Single(await Items(item))!["FullPath"]!;

    private async Task<IEnumerable<JsonNode?>> Items(string item)
    {
        var output = (await _repository.DotnetAsync($"msbuild Lib -getItem:{item}")).Succeeds().Output;
        return JsonNode.Parse(output)!["Items"]![item]!.AsArray().Where(i => (string?)i!["Set"] == "SecurityPolicy");
    }
}
