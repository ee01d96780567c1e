namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>The register of what was built, and what is judged by it.</summary>
public sealed class Risks(PackageFixture package) : PackageTest
{
    private const string Recorded = """
        using System.Diagnostics.CodeAnalysis;
        using PolicyAnalyzers;

        [Experimental("SPROCKET1"), SecurityRisk(3, Justification = "off by default", ReviewBy = "2030-01-31")]
        public class Lib { }
        """;

    // No compiler speaks: what the assembly says is left.
    private const string Silenced = """
        #pragma warning disable POL3001
        [System.Diagnostics.CodeAnalysis.Experimental("SPROCKET1")]
        public class Lib { }
        """;

    private const string Version = "<PropertyGroup><Version>1.2.3</Version></PropertyGroup>";

    [Fact]
    public async Task A_register_is_written_in_Release_of_all_frameworks()
    {
        var repository = await ArrangeAsync(Recorded, "<PropertyGroup><TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion></PropertyGroup>");
        repository.Write("Lib/Lib.cs", "#if NET\n" + Recorded + "\n#else\npublic class Lib { [PolicyAnalyzers.TroubleshootingOnly, PolicyAnalyzers.SecurityRisk(2, Justification = \"a\")] public void Dump() { } }\n#endif\n");
        (await repository.DotnetAsync("build Lib -c Debug")).Succeeds().Reports();
        Assert.Empty(repository.Find("risk-register.json"));

        (await repository.DotnetAsync("build Lib -c Release -v:n")).Succeeds().Reports().Says("risk register: 2 entries");
        var register = await ReadAsync(repository, "Lib/bin/Release/risk-register.json");
        Assert.Contains("\"id\": \"M:Lib.Dump\"", register, StringComparison.Ordinal);
        Assert.Contains("\"frameworks\": [\n        \"netstandard2.0\"\n", register, StringComparison.Ordinal);
        Assert.Contains("\"id\": \"T:Lib\"", register, StringComparison.Ordinal);
        Assert.Contains("\"frameworks\": [\n        \"net10.0\"\n", register, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_is_written_anew_only_for_another_assembly()
    {
        var repository = await ArrangeAsync(Recorded);
        (await repository.DotnetAsync("build Lib -c Release")).Succeeds().Reports();
        var file = Path.Combine(repository.Folder, "Lib/bin/Release/risk-register.json");
        var written = File.GetLastWriteTimeUtc(file);
        (await repository.DotnetAsync("build Lib -c Release --no-restore")).Succeeds().Reports();
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        repository.Write("Lib/Lib.cs", Recorded.Replace("SecurityRisk(3", "SecurityRisk(2", StringComparison.Ordinal));
        (await repository.DotnetAsync("build Lib -c Release --no-restore")).Succeeds().Reports();
        Assert.Contains("\"level\": 2", await ReadAsync(repository, "Lib/bin/Release/risk-register.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_committed_register_is_compared_and_mended()
    {
        var repository = await ArrangeAsync(Recorded, "<PropertyGroup><SecurityPolicyRiskRegister>risks.json</SecurityPolicyRiskRegister></PropertyGroup>");
        (await repository.DotnetAsync("build Lib")).Succeeds().Reports();
        var missing = (await repository.DotnetAsync("build Lib -c Release")).Succeeds().Reports("warning POL3009").Says("there is no such file");
        Assert.EndsWith("risks.json", missing.Origins.Single(), StringComparison.Ordinal);
        (await repository.DotnetAsync("build Lib -p:UpdateSecurityPolicyRiskRegister=true")).Fails().Reports("error POL9001");
        Assert.False(repository.Exists("Lib/risks.json"));

        (await repository.DotnetAsync("build Lib -c Release --no-restore -p:UpdateSecurityPolicyRiskRegister=true")).Succeeds().Reports();
        (await repository.DotnetAsync("build Lib -c Release --no-restore")).Succeeds().Reports();

        repository.Write("Lib/Lib.cs", Recorded.Replace("off by default", "on", StringComparison.Ordinal));
        (await repository.DotnetAsync("build Lib -c Release --no-restore")).Succeeds().Reports("warning POL3009").Says("T:Lib has changed");
        (await repository.DotnetAsync("build Lib -c Release --no-restore -p:SecurityPolicyEnforcement=Enforce")).Fails().Reports("error POL3009");
        (await repository.DotnetAsync("build Lib -c Release --no-restore -p:NoWarn=POL3009")).Succeeds().Reports();
    }

    [Fact]
    public async Task A_review_date_is_judged_by_the_day_of_the_build()
    {
        var repository = await ArrangeAsync(Recorded);
        (await repository.DotnetAsync("build Lib -c Release -p:SecurityPolicyDate=2030-01-31")).Succeeds().Reports();
        (await repository.DotnetAsync("build Lib -c Release --no-restore -p:SecurityPolicyDate=2030-02-01")).Succeeds().Reports("warning POL3008");
        (await repository.DotnetAsync("build Lib -c Release --no-restore -p:SecurityPolicyDate=2030-02-01 -p:TreatWarningsAsErrors=true")).Succeeds().Reports("warning POL3008");
        (await repository.DotnetAsync("build Lib --no-restore -p:SecurityPolicyDate=2030-02-01")).Succeeds().Reports();
    }

    [Fact]
    public async Task A_release_is_judged_on_the_assembly_itself()
    {
        var repository = await ArrangeAsync(Silenced, Version);
        (await repository.DotnetAsync("build Lib -c Release")).Succeeds().Reports();
        foreach (var command in (string[])["pack Lib", "pack Lib --no-build", "pack Lib -p:RunAnalyzers=false", "build Lib -p:SecurityPolicyRelease=true -c Release", "publish Lib --no-build -p:SecurityPolicyRelease=true"])
        {
            var result = (await repository.DotnetAsync(command)).Fails().Reports("error POL3001").Says("T:Lib of Lib");
            Assert.EndsWith("Lib.dll", result.Origins.Single(), StringComparison.Ordinal);
            Assert.Empty(repository.Find(".nupkg"));
        }

        (await repository.DotnetAsync("pack Lib -p:Version=1.2.3-rc.1")).Succeeds().Reports();
        (await repository.DotnetAsync("pack Lib -p:SecurityPolicyEnforcement=Report")).Succeeds().Reports("warning POL3001");
        (await repository.DotnetAsync("pack Lib -p:NoWarn=POL3001")).Succeeds().Reports().Says("POL3001 would hold this release and is silenced by NoWarn");
    }

    [Fact]
    public async Task A_release_of_several_frameworks_is_judged_by_each_assembly_and_by_marks_of_the_configuration()
    {
        var repository = await ArrangeAsync(Recorded, "<PropertyGroup><TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion><Version>1.2.3</Version></PropertyGroup>");
        repository
            .Write("Lib/Lib.cs", """
                #pragma warning disable POL3001
                #if !NET
                namespace Sprocket { class PreviewAttribute : System.Attribute { } [Preview] public class Lib { } }
                #endif
                """)
            .Write(".editorconfig", "root = true\n[*.cs]\npolicy_analyzers.experimental_attributes = Sprocket.Preview\n");
        (await repository.DotnetAsync("pack Lib")).Fails().Reports("error POL3001").Says("T:Sprocket.Lib of Lib");
        (await repository.DotnetAsync("pack Lib --no-build")).Fails().Reports("error POL3001");
    }

    [Fact]
    public async Task A_publish_registers_what_the_program_is_made_of()
    {
        var repository = await ArrangeAsync(Recorded);
        WriteApp(repository);

        // The library is a project, so its experimental code is graded where it is written: no POL3006.
        (await repository.DotnetAsync("publish App")).Succeeds().Reports();
        var register = await ReadAsync(repository, "App/bin/Release/risk-register.published.json");
        Assert.Contains("\"id\": \"T:Lib\"", register, StringComparison.Ordinal);
        Assert.Contains("\"id\": \"T:App\"", register, StringComparison.Ordinal);
        Assert.DoesNotContain("T:Lib", await ReadAsync(repository, "App/bin/Release/risk-register.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_and_a_build_give_the_compiler_the_same_names_of_projects()
    {
        const string facts = "App/obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig";
        var repository = await ArrangeAsync(Recorded);
        WriteApp(repository);
        (await repository.DotnetAsync("build App")).Succeeds().Reports();
        var built = await ReadAsync(repository, facts);
        Assert.Contains("build_property._SecurityPolicyProjectReferences = Lib\n", built, StringComparison.Ordinal);

        // Before anything is built.
        repository.Delete("Lib/bin/Debug/net10.0/Lib.dll").Delete("Lib/obj/Debug/net10.0/ref/Lib.dll").Delete(facts);
        (await repository.DotnetAsync("msbuild App -t:Compile -p:DesignTimeBuild=true -p:BuildProjectReferences=false -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true")).Succeeds();
        Assert.Equal(built, await ReadAsync(repository, facts));
    }

    [Fact]
    public async Task A_list_of_the_project_adds_troubleshooting_APIs()
    {
        var repository = await ArrangeAsync("public class Lib { public void Dump() { } public void M() { Dump(); System.Diagnostics.Debugger.Launch(); } }", """<ItemGroup><AdditionalFiles Include="TroubleshootingApis.txt" /></ItemGroup>""");
        repository.Write("Lib/TroubleshootingApis.txt", "M:Lib.Dump;writes everything\nno id\n");
        (await repository.DotnetAsync("build Lib")).Succeeds().Reports("warning POL3005", "warning POL3005", "warning POL9001").Says("writes everything");
        (await repository.DotnetAsync("format analyzers Lib --no-restore --diagnostics POL3005 --severity warn")).Succeeds();
        (await repository.DotnetAsync("build Lib --no-restore")).Succeeds().Reports("warning POL3002", "warning POL9001");
    }

    private static void WriteApp(TestRepository repository) => repository
        .Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><NoWarn>$(NoWarn);SPROCKET1</NoWarn></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
            </Project>
            """)
        .Write("App/App.cs", """new Lib(); [System.Diagnostics.CodeAnalysis.Experimental("A1"), PolicyAnalyzers.SecurityRisk(2, Justification = "a")] class App;""");

    private static async Task<string> ReadAsync(TestRepository repository, string path) =>
        (await File.ReadAllTextAsync(Path.Combine(repository.Folder, path), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");

    private Task<TestRepository> ArrangeAsync(string code, string project = "") => new TestRepository(nameof(Risks), package)
        .WriteFrame().Write("SECURITY.md", TestRepository.Policy).WriteLibrary("Lib", project).Write("Lib/Lib.cs", code).CommitAsync();
}
