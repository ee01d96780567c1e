using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Support;
using Xunit;

namespace PolicyAnalyzers.Tests.Support;

/// <summary>From the tags of a repository to the releases of one product.</summary>
public sealed class ReleaseHistoryTests
{
    private static readonly CheckOptions Options = new() { AsOf = Statement.Today };

    private static ReleaseHistory Of(string tags, CheckOptions? options = null) =>
        ReleaseHistory.Of(Statement.Tagged(tags.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Tags, options ?? Options);

    private static string Versions(ReleaseHistory history) => string.Join(' ', history.Releases.Select(r => r.Version));

    [Theory]
    [InlineData("v1.0.0 v1.10.0 v1.2.0", "1.10.0 1.2.0 1.0.0")]
    [InlineData("1.0.0 v1.1.0", "1.1.0 1.0.0")]
    [InlineData("v1.0 v1.1 v2", "1.1 1.0")]
    [InlineData("release-1.2.0 release-1.3.0", "1.3.0 1.2.0")]
    [InlineData("rel/1.2.0 nightly v999 latest build-20240131", "1.2.0")]
    [InlineData("curl-8_5_0 curl-8_6_0", "8.6.0 8.5.0")]
    [InlineData("v1.2.3.4 v1.2.3.5", "1.2.3.5 1.2.3.4")]
    [InlineData("2024.10.1 2024.9.3", "2024.10.1 2024.9.3")]
    [InlineData("v2.0.0 v2.0.0-rc.1 v2.0.0-beta", "2.0.0 2.0.0-rc.1 2.0.0-beta")]
    [InlineData("v1.4b1 v1.4 v1.3.0.Final", "1.4 1.4-b1 1.3.0")]
    [InlineData("v1.0.0 1.0.0 V1.0.0", "1.0.0")]
    [InlineData("log4thing-2.0.8 log4thing-2.0.9", "2.0.9 2.0.8")]
    [InlineData("v10 v11 v12", "12 11 10")]
    [InlineData("v999.0.0 v1.0.0", "1.0.0")]
    public void Tags_are_read_as_people_write_them(string tags, string expected)
    {
        Assert.Equal(expected, Versions(Of(tags)));
    }

    [Theory]
    [InlineData("Client/1.2.0 Server/3.0.0", "Acme.Client", "1.2.0")]
    [InlineData("cli-v1.0.0 v4.0.0", "Acme.Cli", "1.0.0")]
    [InlineData("cli-v1.0.0 v4.0.0", "Acme.Core", "4.0.0")]
    [InlineData("cli-v1.0.0 v4.0.0", null, "4.0.0")]
    [InlineData("storage-client/1.0.0 client/2.0.0", "Acme.Storage.Client", "1.0.0")]
    [InlineData("Acme.Storage.1.5.0 Acme.Web.2.0.0", "Acme.Storage", "1.5.0")]
    public void A_package_has_its_own_tags(string tags, string? packageId, string expected)
    {
        Assert.Equal(expected, Versions(Of(tags, Options with { PackageId = packageId })));
    }

    [Fact]
    public void A_prefix_that_is_set_decides()
    {
        Assert.Equal("3.0.0", Versions(Of("a/1.0.0 b/3.0.0 v9.0.0", Options with { TagPrefix = "b/" })));
        Assert.Contains("'c/'", Of("a/1.0.0 b/3.0.0", Options with { TagPrefix = "c/" }).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Products_that_cannot_be_told_apart_are_a_problem()
    {
        var history = Of("a/1.0.0 b/3.0.0");

        Assert.False(history.IsKnown);
        Assert.Contains("SecurityPolicyTagPrefix", history.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_of_later_days_do_not_exist_yet()
    {
        var tags = new TagListing(GitState.Read, [new("v1.0.0", new(2026, 6, 1)), new("v1.1.0", new(2026, 6, 2)), new("v0.9.0", null)]);

        Assert.Equal("1.0.0 0.9.0", Versions(ReleaseHistory.Of(tags, Options)));
    }

    [Fact]
    public void A_period_runs_from_the_first_release_of_its_line()
    {
        const string policy = "## Supported Versions\n\nEach major version is supported for two years after its first release.\n";
        var history = ReleaseHistory.Of(new(GitState.Read, [new("v2.1.0", new(2025, 1, 1)), new("v2.0.0", new(2024, 7, 1)), new("v1.0.0", new(2022, 1, 1))]), Options);

        SupportVerdict Judge(string version, DateOnly day) => SupportVerdict.Of(Statement.Read(policy), history, version, day);

        Assert.Equal(SupportStatus.Supported, Judge("2.1.1", new(2026, 7, 1)).Status);
        Assert.Equal(SupportStatus.Unsupported, Judge("2.1.1", new(2026, 7, 2)).Status);
        Assert.Equal(SupportStatus.Unsupported, Judge("1.0.1", new(2026, 6, 1)).Status);
        Assert.Equal(SupportStatus.Supported, Judge("3.0.0", new(2026, 6, 1)).Status);
        Assert.Equal(new DateOnly(2026, 7, 1), Judge("2.0.5", new(2026, 6, 1)).Until);
    }

    [Theory]
    [InlineData("We support each minor version for 6 months after its last release.")]
    [InlineData("A minor line gets security fixes for six months from its most recent release.")]
    public void A_period_may_run_from_the_last_release_of_a_line(string words)
    {
        var history = ReleaseHistory.Of(new(GitState.Read, [new("v1.1.0", new(2026, 5, 1)), new("v1.0.1", new(2025, 12, 15)), new("v1.0.0", new(2024, 1, 1))]), Options);

        SupportVerdict Judge(string version, DateOnly day) => SupportVerdict.Of(Statement.Read($"## Supported Versions\n\n{words}\n"), history, version, day);

        Assert.Equal(SupportStatus.Supported, Judge("1.0.2", new(2026, 6, 15)).Status);
        Assert.Equal(SupportStatus.Unsupported, Judge("1.0.2", new(2026, 6, 16)).Status);
        Assert.Equal(new DateOnly(2026, 11, 1), Judge("1.1.1", new(2026, 6, 16)).Until);
    }

    [Fact]
    public void A_period_may_run_from_the_next_line()
    {
        const string policy = "## Supported Versions\n\nA major version gets security fixes for 6 months after the next major version is out.\n";
        var history = ReleaseHistory.Of(new(GitState.Read, [new("v2.0.0", new(2026, 3, 1)), new("v1.0.0", new(2022, 1, 1))]), Options);

        SupportStatus Judge(string version, DateOnly day) => SupportVerdict.Of(Statement.Read(policy), history, version, day).Status;

        Assert.Equal(SupportStatus.Supported, Judge("2.0.1", new(2030, 1, 1)));
        Assert.Equal(SupportStatus.Supported, Judge("1.0.1", new(2026, 9, 1)));
        Assert.Equal(SupportStatus.Unsupported, Judge("1.0.1", new(2026, 9, 2)));
    }
}
