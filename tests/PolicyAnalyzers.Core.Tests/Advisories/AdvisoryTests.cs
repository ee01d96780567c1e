using System.Text;
using NuGet.Versioning;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Risk;
using Xunit;

namespace PolicyAnalyzers.Tests.Advisories;

/// <summary>What follows from a record: whether it is a secret, which versions it is about, and which records mean the same.</summary>
public sealed class AdvisoryTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly HandlingTaxonomy OpenFromFour = new([3], [3], 4);

    [Theory]
    [InlineData("", true)]
    [InlineData("\"published\": \"2026-06-01T12:00:00Z\"", false)]
    [InlineData("\"published\": \"2026-06-01T12:00:01Z\"", true)]
    [InlineData("\"withdrawn\": \"2026-05-01T00:00:00Z\"", false)]
    [InlineData("risk_level: 3", true)]
    [InlineData("risk_level: 4", false)]
    [InlineData("public: true", false)]
    [InlineData("exploited: true", false)]
    [InlineData("embargo_until: \"2026-05-01\"", true)]
    [InlineData("disclosed: \"2026-05-01\"", true)]
    public void Publishing_discloses_and_a_passed_date_does_not(string member, bool undisclosed)
    {
        var more = member.StartsWith('"') || member.Length == 0 ? member : Osv.Handling($"\"{member.Replace(":", "\":", StringComparison.Ordinal)}");

        Assert.Equal(undisclosed, Osv.Read(Osv.Record(more)).IsUndisclosed(OpenFromFour, Now));
    }

    [Fact]
    public void Without_a_level_that_opens_every_unpublished_record_is_undisclosed() =>
        Assert.True(Osv.Read(Osv.Record(Osv.Handling("\"risk_level\": 7"))).IsUndisclosed(HandlingTaxonomy.BuiltIn, Now));

    [Theory]
    [InlineData("introduced 0, fixed 1.7.13", "1.7.12", VersionState.Affected, "1.7.13")]
    [InlineData("introduced 0, fixed 1.7.13", "1.7.13", VersionState.Fixed, "1.7.13")]
    [InlineData("introduced 0, fixed 1.7.13", "1.7.13-rc.1", VersionState.Affected, "1.7.13")]
    [InlineData("introduced 1.8.0, fixed 1.8.5, introduced 0, fixed 1.7.13", "1.7.14", VersionState.Fixed, "1.7.13")]
    [InlineData("introduced 1.8.0, fixed 1.8.5, introduced 0, fixed 1.7.13", "1.8.4", VersionState.Affected, "1.8.5")]
    [InlineData("introduced 1.8.0, fixed 1.8.5", "1.7.14", VersionState.NotAffected, null)]
    [InlineData("introduced 1.8.0", "9.0.0", VersionState.Affected, null)]
    [InlineData("introduced 1.8.0, last_affected 1.8.4", "1.8.4", VersionState.Affected, null)]
    [InlineData("introduced 1.8.0, last_affected 1.8.4", "1.8.5", VersionState.NotAffected, null)]
    [InlineData("introduced 1.8.0, limit 1.9.0", "1.8.5", VersionState.Affected, null)]
    [InlineData("introduced 1.8.0, limit 1.9.0", "1.9.0", VersionState.NotAffected, null)]
    [InlineData("introduced 1.8.0, limit *", "1.9.0", VersionState.Affected, null)]
    [InlineData("introduced 1.0, fixed 1.0.0.1", "1.0.0.0", VersionState.Affected, "1.0.0.1")]
    public void Ranges_are_evaluated_as_the_schema_has_it(string events, string version, VersionState expected, string? since)
    {
        var affected = Assert.Single(Osv.Read(Osv.Record(Osv.Affected(Osv.Events(events)))).Affected);

        Assert.Equal(new(expected, since is null ? null : NuGetVersion.Parse(since)), AffectedVersions.Of(affected, NuGetVersion.Parse(version)));
    }

    [Theory]
    [InlineData("1.0.0", VersionState.Affected)]
    [InlineData("1.0.1", VersionState.NotAffected)]
    public void A_list_of_versions_is_complete(string version, VersionState expected)
    {
        var affected = Assert.Single(Osv.Read(Osv.Record("\"affected\": [{\"versions\": [\"1.0\", \"tip\"]}]")).Affected);

        Assert.Equal(expected, AffectedVersions.Of(affected, NuGetVersion.Parse(version)).State);
    }

    [Fact]
    public void Aliases_go_both_ways_and_are_handed_on()
    {
        var set = Set(
            ("a.json", Osv.Record("\"aliases\": [\"CVE-2026-0001\"]", "x_a")),
            ("b.json", Osv.Record("", "CVE-2026-0002")),
            ("c.json", Osv.Record("\"aliases\": [\"CVE-2026-0001\", \"CVE-2026-0002\"]", "x_c")),
            ("d.json", Osv.Record("\"related\": [\"x_a\"]", "x_d")));

        Assert.All(set.Advisories.Where(a => a.Id != "x_d"), a => Assert.Equal(["CVE-2026-0001", "CVE-2026-0002", "x_a", "x_c"], set.NamesOf(a), StringComparer.OrdinalIgnoreCase));
        Assert.Equal(["x_d"], set.NamesOf(set.Advisories.Single(a => a.Id == "x_d")));
    }

    [Fact]
    public void A_draft_that_is_left_over_makes_no_secret_of_what_is_published()
    {
        var published = Set(("a.json", Osv.Record("\"published\": \"2026-05-01T00:00:00Z\"", "x_a")));
        var draft = Set(("a.json", Osv.Record("", "x_a").Replace("05-02", "05-30", StringComparison.Ordinal)));

        Assert.False(Assert.Single(published.With(draft).Advisories).IsUndisclosed(OpenFromFour, Now));
    }

    private static AdvisorySet Set(params (string Path, string Json)[] files) =>
        AdvisorySet.Read(new([.. files.Select(f => new RepositoryFile(f.Path, Encoding.UTF8.GetBytes(f.Json)))], []));
}
