namespace PolicyAnalyzers.Package.Tests.Builds;

public sealed class AnalyzerSeverities(AnalyzerSeverities.Marked fixture) : PackageTest, IClassFixture<AnalyzerSeverities.Marked>
{
    [Theory]
    [InlineData("-c Debug", "warning POL3001")]
    [InlineData("-c Release -p:SecurityPolicyEnforcement=Report", "warning POL3001")]
    [InlineData("-c Release -p:SecurityPolicyEnforcement=Report -p:TreatWarningsAsErrors=true", "warning POL3001")]
    [InlineData("-c Release -p:SecurityPolicyEnforcement=Report -warnaserror", "warning POL3001")]
    [InlineData("-c Release -p:SecurityPolicyEnforcement=Off")]
    [InlineData("-c Release -p:NoWarn=POL3001")]
    [InlineData("-c Release -p:WarningsNotAsErrors=POL3001", "warning POL3001")]
    [InlineData("-c Debug -p:TreatWarningsAsErrors=true -p:WarningsNotAsErrors=POL3001", "warning POL3001")]
    public async Task The_build_succeeds(string arguments, params string[] reports) =>
        (await BuildAsync(arguments)).Succeeds().Reports(reports);

    [Theory]
    [InlineData("-c Release", "error POL3001")]
    [InlineData("-c Release -p:SecurityPolicyEnforcement=Enforce", "error POL3001")]
    [InlineData("-c Debug -p:SecurityPolicyRelease=true", "error POL3001")]
    [InlineData("-c Debug -p:TreatWarningsAsErrors=true", "error POL3001")]
    [InlineData("-c Debug -p:WarningsAsErrors=POL3001", "error POL3001")]
    public async Task The_build_fails(string arguments, params string[] reports) =>
        (await BuildAsync(arguments)).Fails().Reports(reports);

    [Fact]
    public async Task A_configuration_of_the_user_comes_before_the_table()
    {
        fixture.Repository.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.POL3001.severity = none\n");
        var result = await BuildAsync("-c Release");
        fixture.Repository.Delete(".globalconfig");
        result.Succeeds().Reports();
    }

    [Fact]
    public async Task A_pragma_silences_one_place()
    {
        fixture.Repository.Write("Lib/Lib.cs", $"#pragma warning disable POL3001\n{Marked.Source}\n#pragma warning restore POL3001\n{Marked.Source.Replace("class Lib", "class Other", StringComparison.Ordinal)}\n");
        var result = await BuildAsync("-c Debug");
        fixture.Repository.Write("Lib/Lib.cs", Marked.Source);
        result.Succeeds().Reports("warning POL3001");
    }

    private Task<CommandResult> BuildAsync(string arguments) => fixture.Repository.DotnetAsync($"build Lib --no-restore --no-incremental {arguments}");

    /// <summary>Experimental code that no record names.</summary>
    public sealed class Marked(PackageFixture package) : RepositoryFixture(package)
    {
        public const string Source = """[System.Diagnostics.CodeAnalysis.Experimental("SPROCKET1")] public class Lib { }""";

        protected override Task ArrangeAsync(TestRepository repository) => repository
            .WriteFrame().Write("SECURITY.md", TestRepository.Policy).WriteLibrary("Lib").WriteSolution("Lib")
            .Write("Lib/Lib.cs", Source)
            .CommitAsync();
    }
}
