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
    [InlineData("build All.slnx -p:Anything=else")]
    [InlineData("build Multi")]
    [InlineData("pack All.slnx -c Debug")]
    [InlineData("publish Lib -c Debug")]
    public async Task A_build_warns_once(string command) =>
        (await solution.Repository.DotnetAsync($"{command} --no-restore")).Succeeds().Reports("warning POL1001");

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

    /// <summary>Three libraries of which one has two frameworks and references another with properties of its own; no policy.</summary>
    public sealed class Solution(PackageFixture package) : RepositoryFixture(package)
    {
        protected override Task ArrangeAsync(TestRepository repository) => repository
            .WriteFrame("<Version>1.2.3</Version>")
            .WriteLibrary("Lib")
            .WriteLibrary("Other", """<ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>""")
            .WriteLibrary("Multi", """
                <PropertyGroup><TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks></PropertyGroup>
                <ItemGroup Condition="'$(TargetFramework)' == 'net10.0'"><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
                """)
            .WriteSolution("Lib", "Other", "Multi")
            .CommitAsync();
    }
}
