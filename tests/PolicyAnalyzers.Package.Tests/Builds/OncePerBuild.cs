namespace PolicyAnalyzers.Package.Tests.Builds;

public sealed class OncePerBuild(OncePerBuild.Solution solution) : PackageTest, IClassFixture<OncePerBuild.Solution>
{
    [Theory]
    [InlineData("build All.slnx")]
    [InlineData("build All.slnx -m:1")]
    [InlineData("build All.slnx -m:2 --no-incremental")]
    [InlineData("build All.slnx -graph")]
    [InlineData("build All.slnx -graph -isolate")]
    [InlineData("build All.slnx -mt")]
    [InlineData("build Multi")]
    [InlineData("pack All.slnx -c Debug")]
    [InlineData("publish Lib -c Debug")]
    [InlineData("test All.slnx")]
    [InlineData("build Lib")]
    [InlineData("build Fsharp")]
    [InlineData("build Nothing")]
    public async Task A_build_warns_once(string command) =>
        (await solution.Repository.DotnetAsync($"{command} --no-restore")).Succeeds().Reports("warning POL1001");

    [Fact]
    public async Task A_publication_for_one_runtime_warns_once() =>
        (await solution.Repository.DotnetAsync("publish Lib -c Debug --use-current-runtime")).Succeeds().Reports("warning POL1001");

    [Fact]
    public async Task What_is_already_built_is_not_judged_again()
    {
        (await solution.Repository.DotnetAsync("build Lib --no-restore")).Succeeds();
        foreach (var command in (string[])["publish Lib -c Debug", "pack Lib -c Debug", "test Lib"])
        {
            (await solution.Repository.DotnetAsync($"{command} --no-build")).Succeeds().Reports();
        }
    }

    [Fact]
    public async Task Nodes_and_a_server_that_live_on_judge_each_build_anew()
    {
        // Known by a sign of their own, so that nobody else's are met or ended.
        Dictionary<string, string> living = new()
        {
            ["MSBUILDDISABLENODEREUSE"] = "0",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
            ["MSBUILDNODEHANDSHAKESALT"] = solution.Repository.Folder,
        };
        try
        {
            for (var i = 0; i < 2; i++)
            {
                (await solution.Repository.DotnetAsync("build All.slnx -m:2 --no-restore", living)).Succeeds().Reports("warning POL1001");
            }

            solution.Repository.Write("SECURITY.md", TestRepository.Policy);
            (await solution.Repository.DotnetAsync("build All.slnx -m:2 --no-restore", living)).Succeeds().Reports();
        }
        finally
        {
            solution.Repository.Delete("SECURITY.md");
            await solution.Repository.DotnetAsync("build-server shutdown --msbuild", living);
        }
    }

    [Fact]
    public async Task A_log_that_is_replayed_warns_once()
    {
        (await solution.Repository.DotnetAsync("build All.slnx --no-restore -bl:build.binlog")).Succeeds();
        (await solution.Repository.DotnetAsync("msbuild build.binlog")).Succeeds().Reports("warning POL1001");
    }

    [Theory]
    [InlineData("restore All.slnx --force")]
    [InlineData("clean All.slnx")]
    [InlineData("msbuild Lib -t:Compile -p:DesignTimeBuild=true -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true")]
    public async Task What_is_no_build_says_nothing(string command) =>
        (await solution.Repository.DotnetAsync(command)).Succeeds().Reports().DoesNotSay("POL1001");

    [Fact]
    public async Task The_log_holds_one_line_a_check()
    {
        var result = (await solution.Repository.DotnetAsync("build All.slnx --no-restore -v:n")).Succeeds();
        Assert.Equal(1, result.Count("security policy: none found"));
    }

    [Fact]
    public async Task A_design_time_build_leaves_the_compiler_the_facts_of_a_build()
    {
        const string facts = "Lib/obj/Debug/net10.0/Lib.GeneratedMSBuildEditorConfig.editorconfig";
        (await solution.Repository.DotnetAsync("build Lib --no-restore")).Succeeds();
        var built = await ReadAsync(facts);
        (await solution.Repository.DotnetAsync("msbuild Lib -t:Compile -p:DesignTimeBuild=true -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true")).Succeeds();
        Assert.Contains("build_property._SecurityPolicyExperimentalLevels = 3", built, StringComparison.Ordinal);
        Assert.Equal(built, await ReadAsync(facts));
    }

    [Fact]
    public async Task A_project_that_silences_the_rule_speaks_for_itself_alone() =>
        (await solution.Repository.DotnetAsync("build Lib --no-restore -p:NoWarn=CS1591%3Bpol1001")).Succeeds().Reports();

    private Task<string> ReadAsync(string path) =>
        File.ReadAllTextAsync(Path.Combine(solution.Repository.Folder, path), TestContext.Current.CancellationToken);

    /// <summary>Projects of each kind, one that is built by a reference alone, with properties of its own, and one that compiles nothing; no policy.</summary>
    public sealed class Solution(PackageFixture package) : RepositoryFixture(package)
    {
        protected override Task ArrangeAsync(TestRepository repository) => repository
            .WriteFrame("<Version>1.2.3</Version>")
            .WriteLibrary("Lib")
            .WriteLibrary("Other", """
                <ItemGroup>
                  <ProjectReference Include="../Lib/Lib.csproj" />
                  <ProjectReference Include="../Special/Special.csproj" AdditionalProperties="Anything=else" />
                </ItemGroup>
                """)
            .WriteLibrary("Special")
            .WriteLibrary("Multi", """
                <PropertyGroup><TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks></PropertyGroup>
                <ItemGroup Condition="'$(TargetFramework)' == 'net10.0'"><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
                """)
            .Write("Fsharp/Fsharp.fsproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Compile Include="Fsharp.fs" /></ItemGroup></Project>""")
            .Write("Fsharp/Fsharp.fs", "module Fsharp\n")
            .Write("Basic/Basic.vbproj", """<Project Sdk="Microsoft.NET.Sdk" />""")
            .Write("Basic/Basic.vb", "Public Class Basic\nEnd Class\n")
            .Write("Nothing/Nothing.csproj", """<Project Sdk="Microsoft.Build.NoTargets/3.7.0"><PropertyGroup><IsPackable>false</IsPackable></PropertyGroup></Project>""")
            .WriteSolution("Lib", "Other", "Multi", "Fsharp/Fsharp.fsproj", "Basic/Basic.vbproj", "Nothing")
            .CommitAsync();
    }
}
