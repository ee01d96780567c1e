using CsCheck;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Advisories;

/// <summary>From any bytes to an advisory, and what is wrong with them.</summary>
public sealed class AdvisoryReaderTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    // As the platform writes it: members of its own under database_specific, two packages, one range each.
    private const string Exported = """
        {
          "schema_version": "1.4.0",
          "id": "GHSA-2222-3333-4444",
          "modified": "2026-05-02T10:00:00Z",
          "published": "2026-05-01T09:30:15.123Z",
          "aliases": [ "CVE-2026-12345" ],
          "summary": "Lighthouse answers to strangers",
          "details": "### Impact\nAnybody can switch it off.",
          "severity": [ { "type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H" } ],
          "affected": [
            {
              "package": { "ecosystem": "NuGet", "name": "Fabrikam.Harbour" },
              "ranges": [ { "type": "ECOSYSTEM", "events": [ { "introduced": "0" }, { "fixed": "1.7.13" } ] } ],
              "database_specific": { "last_known_affected_version_range": "<= 1.7.12" }
            },
            {
              "package": { "ecosystem": "NuGet", "name": "Fabrikam.Harbour" },
              "ranges": [ { "type": "ECOSYSTEM", "events": [ { "introduced": "1.8.0" }, { "last_affected": "1.8.4" } ] } ]
            }
          ],
          "references": [ { "type": "WEB", "url": "https://github.com/fabrikam/harbour/security/advisories/GHSA-2222-3333-4444" } ],
          "database_specific": { "cwe_ids": [ "CWE-306" ], "severity": "HIGH", "github_reviewed": true }
        }
        """;

    [Fact]
    public void An_export_of_the_platform_reads_as_it_is()
    {
        var advisory = Osv.Read(Exported);

        Assert.Equal("GHSA-2222-3333-4444", advisory.Id);
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 9, 30, 15, 123, TimeSpan.Zero), advisory.Published);
        Assert.Equal(["CVE-2026-12345"], advisory.Aliases);
        Assert.Equal(2, advisory.Affected.Length);
        Assert.Equal(new RangeEvent(RangeEventKind.LastAffected, "1.8.4"), advisory.Affected[1].Ranges[0].Events[1]);
        Assert.Null(advisory.Handling.RiskLevel);
        Assert.True(advisory.IsSound);
    }

    [Fact]
    public void What_the_coordinator_records_is_read()
    {
        var advisory = Osv.Read(Osv.Record("""
            "credits": [{"name": "Ada", "type": "REPORTER", "contact": ["mailto:ada@example.org"]}, {"name": "Grace", "type": "COORDINATOR"}],
            """ + Osv.Handling($$"""
            "risk_level": 1, "public": false, "exploited": true, "embargo_until": "2026-06-30", "received": "2026-04-01T23:59:59Z", "acknowledged": "2026-04-02",
            "confirmed": "2026-04-05", "fixed": "2026-04-20", "disclosed": "2026-05-01", "anonymous_reporter": true,
            "forward_fix_only": {"reason": "It changes the protocol.", "workaround": "Close the port."},
            "fix_commits": {"1.8": "{{Commit}}", "main": ["{{Commit}}", "{{Commit.Replace('0', 'f')}}"]}, "approved_patches": ["{{Commit}}"]
            """)));

        var handling = advisory.Handling;
        Assert.Equal((1, true, new DateOnly(2026, 6, 30), new DateOnly(2026, 4, 1)), (handling.RiskLevel, handling.Exploited, handling.EmbargoUntil, handling.Received));
        Assert.Equal(new ForwardFix("It changes the protocol.", "Close the port."), handling.ForwardFixOnly);
        Assert.Equal(["1.8", "main"], handling.FixCommits.Select(c => c.Line));
        Assert.Equal(2, handling.FixCommits[1].Commits.Length);
        Assert.Equal("COORDINATOR", advisory.Credits[1].Type);
    }

    /// <summary>Each fault with the words that it must point at, in double angle brackets, and a part of what it must say.</summary>
    public static TheoryData<string, string> Faulty => new()
    {
        { """{"id": "GHSA-2222-3333-4444", "modified": "2026-05-02T10:00:00Z",⟦⟧""", "ends early" },
        { """{"id": "GHSA-2222-3333-4444" ⟦⟧"modified": "2026-05-02T10:00:00Z"}""", "no JSON" },
        { """{"id": "GHSA-2222-3333-4444", "modified": "2026-05-02T10:00:00Z"} ⟦⟧{}""", "no JSON" },
        { "⟦⟧", "ends early" },
        { "⟦[1, 2]⟧", "an array" },
        { """⟦{⟧"modified": "2026-05-02T10:00:00Z"}""", "lacks 'id'" },
        { """⟦{⟧"id": "GHSA-2222-3333-4444"}""", "lacks 'modified'" },
        { """{"id": "GHSA-2222-3333-4444", "modified": ⟦"2026-05-02"⟧}""", "a time in UTC" },
        { """{"id": "GHSA-2222-3333-4444", "modified": ⟦"2026-05-02T10:00:00+02:00"⟧}""", "a time in UTC" },
        { """{"id": "GHSA-2222-3333-4444", "modified": ⟦20260502⟧}""", "a number; it has to be a string" },
        { """{"id": ⟦"../../etc/passwd"⟧, "modified": "2026-05-02T10:00:00Z"}""", "no id may hold" },
        { """{"id": ⟦"x_$(reboot)"⟧, "modified": "2026-05-02T10:00:00Z"}""", "no id may hold" },
        { """{"id": ⟦"ACME-2026-1"⟧, "modified": "2026-05-02T10:00:00Z"}""", "begins with x_" },
        { """{"id": "x_a", ⟦"id"⟧: "x_b", "modified": "2026-05-02T10:00:00Z"}""", "stands twice" },
        { """{"id": "x_a", "modified": "2026-05-02T10:00:00Z", "summary": ⟦"\ud800"⟧}""".Replace("⟦\"\\ud800\"⟧", "⟦⟧\"\\ud800\"", StringComparison.Ordinal), "half a character" },
        { """{"schema_version": "1.7.0", "id": "x_a", "modified": "2026-05-02T10:00:00Z", ⟦"afected"⟧: []}""", "no member 'afected'" },
        { """{"schema_version": ⟦"2.0.0"⟧, "id": "x_a", "modified": "2026-05-02T10:00:00Z"}""", "version 1" },
        { Osv.Record("\"aliases\": ⟦[\"a b\"]⟧"), "The alias 'a b'" },
        { Osv.Record("\"severity\": [{\"type\": ⟦\"CVSS_V5\"⟧, \"score\": \"x\"}]"), "Accepted: CVSS_V2" },
        { Osv.Record("\"severity\": [{\"type\": \"CVSS_V3\", \"score\": ⟦\"CVSS:3.1/AV:N\"⟧}]"), "no score of type CVSS_V3" },
        { Osv.Record("\"credits\": [{\"name\": \"Ada\", \"type\": ⟦\"HERO\"⟧}]"), "Accepted: FINDER" },
        { Osv.Record("\"references\": [{\"type\": ⟦\"FIXES\"⟧, \"url\": \"https://example.org\"}]"), "Accepted: ADVISORY" },
        { Osv.Record("\"references\": [{\"type\": \"FIX\", \"url\": ⟦\"example\"⟧}]"), "no address" },
        { Osv.Record("\"affected\": [{\"package\": ⟦{⟧\"name\": \"A\"}}]"), "lacks 'ecosystem'" },
        { Osv.Record(Osv.Affected(Osv.Events("fixed 1.0.0"))).Replace("[{\"fixed\": \"1.0.0\"}]", "⟦[{\"fixed\": \"1.0.0\"}]⟧", StringComparison.Ordinal), "lack 'introduced'" },
        { Marked("introduced 1.0.0, fixed 1.2.0, last_affected 1.1.0"), "exclude each other" },
        { Marked("introduced 2.0.0, fixed 1.0.0"), "alternate" },
        { Marked("introduced 1.0.0, introduced 1.5.0, fixed 2.0.0"), "alternate" },
        { Marked("introduced 1.0.0, fixed 1.0.0"), "same version" },
        { Osv.Record(Osv.Affected("""{"introduced": ⟦"one"⟧}""")), "no version as NuGet has it" },
        { Osv.Record(Osv.Affected("""{"introduced": ⟦"v1.0.0"⟧}""", type: "SEMVER")), "no semantic version" },
        { Osv.Record(Osv.Affected("""⟦{"introduced": "0", "fixed": "1.0.0"}⟧""")), "introduced and fixed" },
        { Osv.Record("\"affected\": [{\"ranges\": [⟦{⟧\"type\": \"GIT\", \"events\": [{\"introduced\": \"0\"}]}]}]"), "lacks 'repo'" },
        { Osv.Record("\"affected\": [{\"ranges\": [{\"type\": \"GIT\", \"repo\": \"https://example.org/r\", \"events\": [{\"introduced\": \"0\"}, {\"fixed\": ⟦\"0123abc\"⟧}]}]}]"), "no full id" },
        { Osv.Record(Osv.Handling("\"risk_level\": ⟦0⟧")), "from 1 on" },
        { Osv.Record(Osv.Handling("\"risk_level\": ⟦\"1\"⟧")), "a string; it has to be a number" },
        { Osv.Record(Osv.Handling("\"received\": ⟦\"01.04.2026\"⟧")), "a day such as" },
        { Osv.Record(Osv.Handling("⟦\"risklevel\"⟧: 1")), "no member 'risklevel'" },
        { Osv.Record(Osv.Handling("\"fix_commits\": {\"1.8\": ⟦\"HEAD~1\"⟧}")), "no full id" },
        { Osv.Record(Osv.Handling("\"public\": ⟦\"yes\"⟧")), "true or false" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_fault_is_told_by_its_place(string marked, string expected)
    {
        var (start, end) = (marked.IndexOf('⟦'), marked.IndexOf('⟧') - 1);
        var document = Osv.Document(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));

        var fault = Assert.Single(document.Faults);
        Assert.Equal(RuleCatalog.POL4004, fault.Rule);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
        Assert.Equal((start, end), (fault.Location!.Span.Start, fault.Location.Span.End));
    }

    [Theory]
    [InlineData("CVSS_V2", "AV:N/AC:M/Au:N/C:N/I:P/A:C")]
    [InlineData("CVSS_V3", "CVSS:3.0/AV:L/AC:H/PR:L/UI:R/S:C/C:H/I:L/A:N/E:P/RL:O/RC:C")]
    [InlineData("CVSS_V4", "CVSS:4.0/AV:N/AC:L/AT:N/PR:H/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N/U:Amber")]
    [InlineData("Ubuntu", "medium")]
    public void Scores_of_every_kind_are_read(string type, string score) =>
        Assert.Equal(new SeverityScore(type, score), Assert.Single(Osv.Read(Osv.Record($$"""
            "severity": [{"type": "{{type}}", "score": "{{score}}"}]
            """)).Severity));

    [Theory]
    [InlineData("x_draft-7f3a")]
    [InlineData("CVE-2026-12345")]
    [InlineData("RHSA-2026:1234")]
    [InlineData("openSUSE-SU-2026:0001-1")]
    public void Ids_of_databases_and_own_ones_are_read(string id) => Assert.Equal(id, Osv.Read(Osv.Record(id: id)).Id);

    [Fact]
    public void A_later_version_of_the_schema_may_have_more_members() =>
        Assert.Equal("x_a", Osv.Read("""{"schema_version": "1.8.0", "id": "x_a", "modified": "2026-05-02T10:00:00Z", "weather": "fine"}""").Id);

    [Fact]
    public void Lists_that_the_schema_lets_be_null_are_empty() =>
        Assert.Empty(Osv.Read(Osv.Record("\"aliases\": null, \"affected\": null, \"severity\": null, \"references\": null")).Affected);

    [Fact]
    public void Lines_and_columns_count_characters_behind_line_ends_of_every_kind()
    {
        var fault = Assert.Single(Osv.Document("{\r\n  \"id\": \"x_a\",\n  \"summary\": \"Ünïcödé 🚢\", \"modified\": 1}").Faults);

        Assert.Equal((3, 40), (fault.Location!.Start.Line, fault.Location.Start.Column));
    }

    [Fact]
    public void A_thousand_faults_are_told_as_a_few()
    {
        var faults = Osv.Document(Osv.Record($"\"credits\": [{string.Join(", ", Enumerable.Repeat("1", 1000))}]")).Faults;

        Assert.Equal(21, faults.Length);
        Assert.Contains(faults, f => f.Message.Contains("980 more", StringComparison.Ordinal));
    }

    [Fact]
    public void Depth_without_end_is_no_JSON() => Assert.Contains("no JSON", Assert.Single(Osv.Document(new string('[', 100_000)).Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_beginning_of_a_record_has_a_text_that_ends_early()
    {
        for (var length = 0; length < Exported.Length; length++)
        {
            var fault = Assert.Single(Osv.Document(Exported[..length]).Faults);
            Assert.InRange(fault.Location!.Span.End, 0, length);
        }
    }

    // One character in the place of another, anywhere: findings inside the text, never an exception.
    [Fact]
    public void A_record_with_damage_is_read_or_refused() => Gen.Int[0, Exported.Length - 1].Select(Gen.Char).Sample(
        (at, c) => Assert.All(
            Osv.Document(Exported[..at] + c + Exported[(at + 1)..]).Faults,
            fault => Assert.InRange(fault.Location!.Span.End, fault.Location.Span.Start, Exported.Length)),
        iter: 5_000);

    private static string Marked(string events) => Osv.Record(Osv.Affected(Osv.Events(events)).Replace("\"events\": [", "\"events\": ⟦[", StringComparison.Ordinal).Replace("]}]}]", "]⟧}]}]", StringComparison.Ordinal));
}
