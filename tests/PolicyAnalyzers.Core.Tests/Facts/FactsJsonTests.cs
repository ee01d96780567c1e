using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Facts;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Facts;

public sealed class FactsJsonTests
{
    [Fact]
    public void Every_fact_has_its_member_and_its_place()
    {
        var json = Write(FullPolicy.Create());

        Assert.Equal("""
            {"schemaVersion":1,"file":"SECURITY.md","kind":"policy","language":"en",
            "privateChannels":[{"type":"github","value":"Report a vulnerability",@},{"type":"email","value":"security-at-contoso","obfuscated":true,@}],
            "publicChannelOnly":false,
            "discouragesPublicReports":{"value":true,@},
            "acknowledgeWithin":{"value":"P10D","businessDays":true,"bestEffort":true,@},
            "fixWithin":{"value":"P90D","businessDays":false,"bestEffort":false,@},
            "fixTimes":[{"value":"P90D","businessDays":false,"bestEffort":false,@},{"value":"P6M","businessDays":false,"bestEffort":false,@}],
            "publishAfterFix":{"value":"P2W","businessDays":false,"bestEffort":false,@},
            "maxEmbargo":{"value":null,"businessDays":false,"bestEffort":false,"declined":true,@},
            "embargoAskedOfReporter":{"value":null,"businessDays":false,"bestEffort":false,"unitMissing":true,@},
            "support":{"form":"window",@,
            "rows":[{"versions":"5.1.x","supported":true,"coverage":"security","until":"2026-12-31",@},{"versions":"4.x","coverage":"bestEffort",@}],
            "window":{"count":2,"unit":"minor",@},
            "exceptions":{"bestEffortOlder":{"value":true,@},"forwardFixOnly":{"value":true,@}}},
            "reportContents":{"value":true,"items":["affected version","steps"],@,"source":"comment"},
            "disclosureProcess":{"value":true,@},
            "advisories":{"value":true,@},
            "credit":{"value":true,@},
            "scope":{"value":true,@},
            "safeHarbor":{"value":false,@},
            "scannerFindings":{"value":true,@},
            "dependencyReports":{"value":true,@},
            "cve":{"value":"none",@},
            "bounty":{"value":"pays",@},
            "policyDate":{"value":"2022-06-17",@},
            "reviewedEvery":{"value":"P12M",@},
            "riskLevels":{"count":2,"handling":true,"openFrom":2,
            "levels":[{"level":1,"text":"fix everywhere",@},{"level":2,"text":"fix next",@}],@},
            "findings":[]}
            """.Replace("\n", "", StringComparison.Ordinal).Replace("@", "\"line\":2,\"column\":3", StringComparison.Ordinal), json);
    }

    [Fact]
    public void What_a_policy_does_not_state_is_absent()
    {
        var json = JsonNode.Parse(Write(new() { Document = PolicyDocument.Parse(new("SECURITY.md", "")), Kind = PolicyKind.Empty }))!.AsObject();

        Assert.Equal(["schemaVersion", "file", "kind", "language", "privateChannels", "publicChannelOnly", "support", "findings"], json.Select(m => m.Key));
        Assert.Equal("none", (string?)json["support"]!["form"]);
        Assert.Null(json["support"]!["line"]);
    }

    [Fact]
    public void A_finding_has_a_half_open_range_and_names_its_file_where_that_is_another()
    {
        var own = Finding.At(RuleCatalog.POL1008, FullPolicy.Source, new(13, 10), "Say so.");
        var other = Finding.At(RuleCatalog.POL1005, new("README.md", "report here"), new(0, 6), "Not here.");
        var nowhere = new Finding(RuleCatalog.POL1001, null, "None.");

        var findings = JsonNode.Parse(Write(FullPolicy.Create(), own, other, nowhere))!["findings"]!;

        Assert.Equal("""{"id":"POL1008","line":2,"column":3,"endLine":2,"endColumn":13,"message":"Say so."}""", findings[0]!.ToJsonString());
        Assert.Equal("""{"id":"POL1005","file":"README.md","line":1,"column":1,"endLine":1,"endColumn":7,"message":"Not here."}""", findings[1]!.ToJsonString());
        Assert.Equal("""{"id":"POL1001","message":"None."}""", findings[2]!.ToJsonString());
    }

    private static string Write(SecurityPolicy policy, params Finding[] findings)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            FactsJson.Write(json, policy, findings);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
