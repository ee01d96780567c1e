using Microsoft.Build.Framework;
using Microsoft.Build.Logging.StructuredLogger;
using Task = System.Threading.Tasks.Task;

namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>
/// Both routes through the same builds: the tasks that run in MSBuild, and those of .NET Framework, which have a process run them. The MSBuild
/// of .NET loads these as well.
/// </summary>
public sealed class Routes(Routes.Library fixture) : PackageTest, IClassFixture<Routes.Library>
{
    private static readonly Dictionary<string, (Action<TestRepository> Arrange, string Command)> Cases = new()
    {
        ["a good policy"] = (_ => { }, "build Lib -c Release"),
        ["a bad policy"] = (r => r.Write("SECURITY.md", Bad), "build Lib -c Release"),
        ["no policy"] = (r => r.Delete("SECURITY.md"), "build Lib"),
        ["a policy elsewhere"] = (r => r.Delete("SECURITY.md"), "build Lib -p:SecurityPolicyUrl=https://sprocket.dev/security"),
        ["switched off"] = (r => r.Write("SECURITY.md", Bad), "build Lib -p:SecurityPolicyEnforcement=Off"),
        ["levels of its own, in an editor"] = (r => r.Write("SECURITY.md", Levels), "msbuild Lib -t:Compile -p:DesignTimeBuild=true -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true"),
        ["a release that is stopped"] = (_ => { }, "pack Lib -p:Version=1.6.4"),
        ["a release that goes through"] = (_ => { }, "pack Lib -p:Version=1.8.6"),
        ["a release that is only reported"] = (_ => { }, "pack Lib -p:Version=1.6.4 -p:SecurityPolicyEnforcement=Report"),
        ["an exception"] = (r => r.Write("Directory.Build.targets", """<Project><ItemGroup><SecurityPolicyException Include="1.6.4" Advisory="GHSA-aaaa-bbbb-cccc" Reason="100 % of users; they %41sked" /></ItemGroup></Project>"""), "pack Lib -p:Version=1.6.4"),
        ["an override"] = (r => r.Write("SECURITY.md", Bad).Write("Directory.Build.targets", """<Project><ItemGroup><SecurityPolicyOverride Include="POL1004" Version="1.8.6" Reason="it moves" /></ItemGroup></Project>"""), "pack Lib -p:Version=1.8.6"),
        ["no tags"] = (_ => { }, "pack Lib -p:Version=1.8.6 -p:SecurityPolicyRoot=Lib -p:SecurityPolicyFile=../SECURITY.md"),
        ["values of no meaning"] = (_ => { }, "build Lib -c Release -p:SecurityPolicyEnforcement=Hard -p:SecurityPolicyDate=soon -p:NoWarn=POL9999"),
        ["severities of an .editorconfig"] = (r => r.Write("SECURITY.md", Bad).Write(".editorconfig", "root = true\n[SECURITY.md]\ndotnet_diagnostic.POL1009.severity = error\ndotnet_diagnostic.POL1010.severity = none\n[*.cs]\ndotnet_diagnostic.POL1013.severity = none\n"), "build Lib"),
        ["every warning an error"] = (r => r.Write("SECURITY.md", Bad), "build Lib -warnaserror"),
        ["one warning an error"] = (r => r.Write("SECURITY.md", Bad), "build Lib -warnaserror:POL1009"),
        ["silenced, and no error"] = (r => r.Write("SECURITY.md", Bad), "pack Lib -p:Version=1.8.6 -p:NoWarn=POL1004 -p:WarningsNotAsErrors=POL1009 -p:TreatWarningsAsErrors=true"),
        ["a baseline"] = (r => r.Write("SECURITY.md", Bad).Write("baseline.json", "{}"), "build Lib -p:SecurityPolicyBaseline=baseline.json"),
        ["risks"] = (r => r.Write("Lib/Lib.cs", Marked).Write("Lib/risks.json", "{}"), "pack Lib -p:Version=1.8.6 -p:SecurityPolicyDate=2030-02-01 -p:SecurityPolicyRiskRegister=risks.json -p:SecurityPolicySarif=out/all.sarif"),
        [Secret] = (r => r.WriteLibrary("Lib", """<ItemGroup><None Update="a.json" Pack="true" PackagePath="" /></ItemGroup>""").Write("Lib/a.json", "{ }"), "pack Lib -p:Version=1.8.6-pre"),
        ["a file for programs"] = (r => r.Write("SECURITY.md", Bad).Write("Lib/Lib.cs", Marked), "build Lib -c Release -p:SecurityPolicyEnforcement=Report -p:SecurityPolicySarif=out/all.sarif"),
    };

    private static readonly string[] Ours = ["AddCodeFindings", "CheckPackageFiles", "CheckRelease", "CheckRepository", "CheckRisks", "CreateCheckRequest", "FindProduct", "ShareAnswer", "WriteRiskRegister"];

    // The folder of undisclosed advisories has a file of the same words.
    private const string Secret = "a secret in a package";

    private const string Bad = "# Security policy\n\nReport to us; we answer within 7. We support the two latest minor versions.\n";

    private const string Levels = TestRepository.Policy + """

        ## Risk levels

        1. Fixed on the main branch and on every supported version.
        2. Fixed on the main branch.
        3. Issues in experimental features.
        4. Issues in code for troubleshooting.
        """;

    private const string Marked = """
        using System.Diagnostics.CodeAnalysis;
        using PolicyAnalyzers;
        #pragma warning disable POL3001
        [Experimental("SPROCKET1")] public class Lib { }
        [Experimental("SPROCKET1"), SecurityRisk(3, Justification = "off by default", ReviewBy = "2030-01-31")] public class Other { }
        """;

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Everything_that_is_logged_and_written_is_the_same(string name)
    {
        var inProcess = await RunAsync(name, "Core");
        var remote = await RunAsync(name, "Full");
        Assert.Equal(inProcess, remote);
    }

    [Fact]
    public async Task The_check_runs_once_a_build_whatever_its_result()
    {
        fixture.Reset().Delete("SECURITY.md");
        (await fixture.Repository.DotnetAsync("build All.slnx --no-restore -m:2", Route("Full"))).Succeeds().Reports("warning POL1001");
    }

    private async Task<string> RunAsync(string name, string route)
    {
        var repository = fixture.Reset();
        var (arrange, command) = Cases[name];
        arrange(repository);
        var noRestore = command.StartsWith("msbuild", StringComparison.Ordinal) ? "" : "--no-restore";
        var result = await repository.DotnetAsync($"{command} {noRestore} -bl:{route}.binlog", Route(route, name == Secret ? fixture.Embargo : ""));
        var events = BinaryLog.ReadRecords(Path.Combine(repository.Folder, $"{route}.binlog")).Select(r => r.Args)
            .Where(e => e is not null && Ours.Contains(e.SenderName)).Select(Describe).ToList();
        // What says nothing proves nothing.
        Assert.True(events.Count > 0 || name.Contains("editor", StringComparison.Ordinal), result.Output);
        var files = repository.Find("all.sarif").Concat(repository.Find("risk-register.json")).Concat(repository.Find("risks.json")).Concat(repository.Find("Lib.GeneratedMSBuildEditorConfig.editorconfig"))
            .Order(StringComparer.Ordinal).Select(file => $"{file}\n{File.ReadAllText(file)}");
        return string.Join('\n', events.Concat(files).Prepend($"exit code {result.ExitCode}"));
    }

    private static Dictionary<string, string> Route(string route, string embargo = "") => new()
    {
        ["SECURITY_POLICY_EMBARGO_DIR"] = embargo,
        ["_SecurityPolicyHost"] = route,
        // Neither route says again what the other has said.
        ["XDG_DATA_HOME"] = Path.Combine(TestRun.Temp, route),
    };

    private static string Describe(BuildEventArgs e) => e switch
    {
        BuildErrorEventArgs x => $"error {x.Subcategory} {x.Code} {x.File}({x.LineNumber},{x.ColumnNumber},{x.EndLineNumber},{x.EndColumnNumber}) {x.HelpKeyword} {x.HelpLink} {x.SenderName}: {x.Message}",
        BuildWarningEventArgs x => $"warning {x.Subcategory} {x.Code} {x.File}({x.LineNumber},{x.ColumnNumber},{x.EndLineNumber},{x.EndColumnNumber}) {x.HelpKeyword} {x.HelpLink} {x.SenderName}: {x.Message}",
        BuildMessageEventArgs x => $"{x.Importance} {x.Subcategory} {x.Code} {x.File}({x.LineNumber},{x.ColumnNumber},{x.EndLineNumber},{x.EndColumnNumber}) {x.HelpKeyword} {x.SenderName}: {x.Message}",
        _ => $"{e.GetType().Name} {e.SenderName}: {e.Message}",
    };

    public sealed class Library(PackageFixture package) : RepositoryFixture(package)
    {
        public string Embargo { get; } = TestDirectory.Create("embargo");

        /// <summary>As at first, but for what the compiler made.</summary>
        public TestRepository Reset()
        {
            foreach (var file in Repository.Find(".sarif").Concat(Repository.Find(".json").Where(f => Path.GetFileName(f) is "risks.json" or "risk-register.json" or "baseline.json" || f.Contains("risk-register", StringComparison.Ordinal))))
            {
                File.Delete(file);
            }

            return Repository.Delete(".editorconfig").Delete("Directory.Build.targets").Write("SECURITY.md", TestRepository.PolicyWithWindow).WriteLibrary("Lib");
        }

        protected override async Task ArrangeAsync(TestRepository repository)
        {
            await File.WriteAllTextAsync(Path.Combine(Embargo, "a.json"), "{ }");
            await repository.WriteFrame().Write("SECURITY.md", TestRepository.PolicyWithWindow)
                .WriteLibrary("Lib").WriteLibrary("Other").WriteSolution("Lib", "Other").CommitAsync();
            await repository.TagAsync("v1.6.3", "v1.7.12", "v1.8.5");
        }
    }
}
