namespace PolicyAnalyzers.Package.Tests.Builds;

public sealed class FrontDoors(PackageFixture package) : PackageTest
{
    private const string Imports = """<Import Project="Sdk.props" Sdk="PolicyAnalyzers" />""";

    private readonly TestRepository _repository = new(nameof(FrontDoors), package);

    [Fact]
    public async Task A_package_reference()
    {
        _repository.WriteFrame();
        await ServesAsync();
    }

    [Fact]
    public async Task A_package_reference_for_all_projects()
    {
        _repository.WriteFrame(items: "").Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="PolicyAnalyzers" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);
        await ServesAsync();
    }

    [Fact]
    public async Task An_SDK_of_which_global_json_names_the_version()
    {
        WriteSdk(properties: Imports, targets: """<Import Project="Sdk.targets" Sdk="PolicyAnalyzers" />""", items: "");
        await ServesAsync();
    }

    [Fact]
    public async Task An_SDK_in_one_line()
    {
        WriteSdk(properties: $"""<Sdk Name="PolicyAnalyzers" Version="{package.Version}" />""", targets: "", items: "");
        await ServesAsync();
    }

    [Fact]
    public async Task Both_doors_at_once()
    {
        WriteSdk(properties: Imports, targets: """<Import Project="Sdk.targets" Sdk="PolicyAnalyzers" />""", items: _repository.PackageReference);
        await ServesAsync();
    }

    private void WriteSdk(string properties, string targets, string items)
    {
        _repository.WriteFrame(items: items);
        var frame = File.ReadAllText(Path.Combine(_repository.Folder, "Directory.Build.props"));
        _repository
            .Write("Directory.Build.props", frame.Replace("<Project>", $"<Project>{properties}", StringComparison.Ordinal))
            .Write("Directory.Build.targets", $"<Project>{targets}</Project>")
            .Write("global.json", $$"""{ "msbuild-sdks": { "PolicyAnalyzers": "{{package.Version}}" } }""");
    }

    // One warning, and one analyzer assembly of each name for the compiler.
    private async Task ServesAsync()
    {
        await _repository.WriteLibrary("Lib").CommitAsync();
        (await _repository.DotnetAsync("build Lib")).Succeeds().Reports("warning POL1001");
        var analyzers = (await _repository.DotnetAsync("msbuild Lib -t:Build -getItem:Analyzer")).Succeeds();
        Assert.Equal(1, analyzers.Count("\"Filename\": \"PolicyAnalyzers.Analyzers\""));
        Assert.Equal(1, analyzers.Count("\"Filename\": \"PolicyAnalyzers.CodeFixes\""));
    }
}
