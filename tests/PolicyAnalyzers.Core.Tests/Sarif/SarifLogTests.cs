using System.Text.Json.Nodes;
using NJsonSchema;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Sarif;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Sarif;

public sealed class SarifLogTests
{
    private static readonly SourceText Policy = new("docs/SECURITY.md", "# Policy\r\nWrite to \"ä@b\" [at] c.\r\n");

    private static readonly Finding Edited = Finding.At(RuleCatalog.POL1006, Policy, new(10, 5), "The \"address\" is unreadable.") with
    {
        Edits = [new(new(24, 4), "@"), new(new(10, 0), "")],
    };

    private static readonly Finding Placeless = new(RuleCatalog.POL1001, null, "No security policy.");

    private static readonly Finding OfFile = new(RuleCatalog.POL3009, new("risks.json", default, default, default), "The register differs.");

    [Fact]
    public async Task A_log_is_valid_by_the_schema()
    {
        var log = SarifLog.Replace(null, "repository", [Result(Edited, Severity.Warning), Result(Placeless, Severity.Error), Result(OfFile, Severity.Warning)])!;
        using var schema = new StreamReader(typeof(SarifLogTests).Assembly.GetManifestResourceStream("sarif-2.1.0-rtm.5.json")!);
        var problems = (await JsonSchema.FromJsonAsync(await schema.ReadToEndAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken)).Validate(log);
        Assert.Empty(problems);
        Assert.NotEmpty((await JsonSchema.FromJsonAsync("""{ "type": "array" }""", TestContext.Current.CancellationToken)).Validate(log));
    }

    [Fact]
    public void A_result_has_its_rule_its_place_and_its_fix()
    {
        var run = Run(SarifLog.Replace(null, "repository", [Result(Edited, Severity.Warning)])!);
        var result = Assert.Single(run["results"]!.AsArray())!;
        var rule = run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!;
        Assert.Equal(("POL1006", "POL1006", "warning"), ((string?)result["ruleId"], (string?)rule["id"], (string?)result["level"]));
        Assert.Equal(RuleCatalog.POL1006.HelpLink, (string?)rule["helpUri"]);
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("""{"uri":"docs/SECURITY.md","uriBaseId":"%SRCROOT%"}""", place["artifactLocation"]!.ToJsonString());
        Assert.Equal("""{"startLine":2,"startColumn":1,"endLine":2,"endColumn":6}""", place["region"]!.ToJsonString());
        Assert.Equal(
            """{"deletedRegion":{"startLine":2,"startColumn":15,"endLine":2,"endColumn":19},"insertedContent":{"text":"@"}}""",
            result["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!.ToJsonString());
    }

    [Fact]
    public void A_finding_about_a_file_as_a_whole_has_no_region() =>
        Assert.Equal(
            """{"artifactLocation":{"uri":"risks.json","uriBaseId":"%SRCROOT%"}}""",
            Result(OfFile, Severity.Warning)["locations"]![0]!["physicalLocation"]!.ToJsonString());

    [Fact]
    public void A_source_replaces_its_own_results_and_leaves_the_others()
    {
        var log = SarifLog.Replace(null, "repository", [Result(Edited, Severity.Warning), Result(Placeless, Severity.Error)]);
        log = SarifLog.Replace(log, "a.csproj", [Code("a.cs")]);
        log = SarifLog.Replace(log, "repository", [Result(Placeless, Severity.Error)]);
        log = SarifLog.Replace(log, "a.csproj", [Code("ä b.cs")]);
        Assert.Equal(["SECURITY.md", "%C3%A4%20b.cs"], Paths(log!));
    }

    [Fact]
    public void The_order_in_which_sources_come_does_not_matter_and_what_they_share_is_there_once()
    {
        var one = SarifLog.Replace(SarifLog.Replace(null, "a", [Code("x.cs"), Code("y.cs")]), "b", [Code("z.cs")]);
        var other = SarifLog.Replace(SarifLog.Replace(null, "b", [Code("z.cs")]), "a", [Code("y.cs"), Code("x.cs")]);
        Assert.Equal(one, other);
        Assert.Equal(["x.cs", "y.cs", "z.cs"], Paths(SarifLog.Replace(one, "c", [Code("x.cs")])!));
    }

    [Theory]
    [InlineData("# Security policy\n")]
    [InlineData("[]")]
    [InlineData("""{ "runs": [] }""")]
    [InlineData("""{ "runs": [ { "tool": { "driver": { "name": "Another" } }, "results": [] } ] }""")]
    [InlineData("""{ "runs": [ { "tool": { "driver": { "name": "PolicyAnalyzers" } } } ] }""")]
    [InlineData("""{ "runs": [ { "tool": "PolicyAnalyzers" } ] }""")]
    public void A_file_of_somebody_else_is_not_replaced(string text) => Assert.Null(SarifLog.Replace(text, "repository", []));

    private static JsonObject Result(Finding finding, Severity severity) => SarifResult.Of(finding, severity, Policy);

    private static JsonObject Code(string path) => SarifResult.Create("POL3001", "warning", "text", path, region: null);

    private static JsonNode Run(string log) => JsonNode.Parse(log)!["runs"]![0]!;

    private static IEnumerable<string?> Paths(string log) =>
        Run(log)["results"]!.AsArray().Select(r => (string?)r!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
}
