using System.Text.Json.Nodes;
using NJsonSchema;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>How findings reach people and programs: terminals, build agents, files.</summary>
public sealed class Reports(Reports.Libraries fixture) : PackageTest, IClassFixture<Reports.Libraries>
{
    private TestRepository Repository => fixture.Repository;

    [Fact]
    public async Task One_file_holds_what_was_found_in_the_policy_and_in_the_code()
    {
        (await Repository.DotnetAsync("build All.slnx --no-restore -m:2 -p:SecurityPolicySarif=out/policy.sarif")).Succeeds();
        string[] all = ["POL1009 warning SECURITY.md 4", "POL3001 warning A/A.cs 1", "POL3001 warning B/B.cs 1"];
        Assert.Equal(all, Results("out/policy.sarif"));

        // Nothing is compiled, and nothing is lost.
        (await Repository.DotnetAsync("build All.slnx --no-restore -m:2 -p:SecurityPolicySarif=out/policy.sarif")).Succeeds();
        Assert.Equal(all, Results("out/policy.sarif"));

        (await Repository.DotnetAsync("pack A --no-restore -p:Version=1.6.4 -p:SecurityPolicyEnforcement=Report -p:SecurityPolicySarif=out/policy.sarif")).Succeeds();
        Assert.Contains("POL2001 warning SECURITY.md 13", Results("out/policy.sarif"));
    }

    [Fact]
    public async Task It_holds_what_was_found_in_what_was_built_as_well()
    {
        // No compiler speaks: what the assembly says is left, and the register that has it.
        Repository.Write("B/B.cs", "#pragma warning disable POL3001\n" + Marked).Write("B/risks.json", "{}")
            .Write("B/B.csproj", """
                <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><SecurityPolicyRiskRegister>risks.json</SecurityPolicyRiskRegister></PropertyGroup></Project>
                """);
        (await Repository.DotnetAsync("pack B --no-restore -p:Version=1.8.6 -p:SecurityPolicyEnforcement=Report -p:SecurityPolicySarif=out/built.sarif")).Succeeds();
        Assert.Equal(["POL1009 warning SECURITY.md 4", "POL3001 warning B/bin/Release/net10.0/B.dll ", "POL3009 warning B/risks.json "], Results("out/built.sarif"));
        var schema = await JsonSchema.FromJsonAsync(await ReadSchemaAsync(), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "out/built.sarif"), TestContext.Current.CancellationToken)));

        // What has been mended is there no more.
        Repository.Write("B/B.cs", "public class Lib { }").Delete("B/risks.json");
        (await Repository.DotnetAsync("pack B --no-restore -p:Version=1.8.6 -p:SecurityPolicyEnforcement=Report -p:SecurityPolicySarif=out/built.sarif")).Succeeds();
        Repository.WriteLibrary("B").Write("B/B.cs", Marked);
        Assert.Equal(["POL1009 warning SECURITY.md 4"], Results("out/built.sarif"));
    }

    [Fact]
    public async Task A_file_of_another_kind_is_left_alone()
    {
        (await Repository.DotnetAsync("build A --no-restore -p:SecurityPolicySarif=SECURITY.md")).Succeeds().Says("there is another file of that name");
        Assert.Equal(Policy, await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "SECURITY.md"), TestContext.Current.CancellationToken));
    }

    // Build agents read this form out of the log.
    [Fact]
    public async Task The_classic_logger_shows_place_and_rule() =>
        (await Repository.DotnetAsync("build A --no-restore --no-incremental")).Succeeds().Says("SECURITY.md(4,24,4,32): warning POL1009: ");

    [Fact]
    public async Task The_terminal_logger_shows_a_speaking_name_and_leads_to_the_page_of_the_rule() =>
        (await Repository.DotnetAsync("build A --no-restore --no-incremental --tl:on")).Succeeds().Says("SecurityPolicy ").Says(RuleCatalog.POL1009.HelpLink).Says(RuleCatalog.POL3001.HelpLink);

    [Theory]
    [InlineData("GITHUB_ACTIONS")]
    [InlineData("TF_BUILD")]
    public async Task On_a_build_agent_no_line_of_a_finding_begins_with_a_command(string variable)
    {
        Repository.Write("SECURITY.md", Policy.Replace("within 7", "within 7 ##vso[task.setvariable]x ::error::x", StringComparison.Ordinal));
        var result = (await Repository.DotnetAsync("build A --no-restore --no-incremental", new() { [variable] = "true" })).Succeeds();
        Repository.Write("SECURITY.md", Policy);
        Assert.Contains("warning POL1009", result.Diagnostics);
        Assert.DoesNotContain(result.Output.Split('\n'), line => line.TrimStart().StartsWith("##vso", StringComparison.Ordinal) || line.TrimStart().StartsWith("::error", StringComparison.Ordinal));
    }

    private const string Marked = """[System.Diagnostics.CodeAnalysis.Experimental("SPROCKET1")] public class Lib { }""";

    private static readonly string Policy = TestRepository.PolicyWithWindow.Replace("within 7 days", "within 7", StringComparison.Ordinal);

    private IEnumerable<string> Results(string path) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Folder, path)))!["runs"]![0]!["results"]!.AsArray().Select(r =>
        {
            var place = r!["locations"]![0]!["physicalLocation"]!;
            return $"{r["ruleId"]} {r["level"]} {place["artifactLocation"]!["uri"]} {place["region"]?["startLine"]}";
        });

    private static async Task<string> ReadSchemaAsync()
    {
        using var schema = new StreamReader(typeof(Reports).Assembly.GetManifestResourceStream("sarif-2.1.0-rtm.5.json")!);
        return await schema.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public sealed class Libraries(PackageFixture package) : RepositoryFixture(package)
    {
        protected override async Task ArrangeAsync(TestRepository repository)
        {
            await repository.WriteFrame().Write("SECURITY.md", Policy)
                .WriteLibrary("A").Write("A/A.cs", Marked).WriteLibrary("B").Write("B/B.cs", Marked).WriteSolution("A", "B").CommitAsync();
            await repository.TagAsync("v1.6.3", "v1.7.12", "v1.8.5");
        }
    }
}
