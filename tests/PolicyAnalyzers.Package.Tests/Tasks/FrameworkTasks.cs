using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Package.Tests.Tasks;

/// <summary>The tasks of .NET Framework by themselves, in a program that runs one as MSBuild would.</summary>
public sealed class FrameworkTasks(FrameworkTasks.Library fixture) : PackageTest, IClassFixture<FrameworkTasks.Library>
{
    private const string Levels = TestRepository.Policy + "\n## Risk levels\n\n1. Fixed on every supported version.\n2. Issues in experimental features.\n3. Issues in code for troubleshooting.\n";

    // No program of any name is found there.
    private static readonly Dictionary<string, string> NoDotnet = new() { ["DOTNET_HOST_PATH"] = "", ["DOTNET_ROOT"] = "", ["PATH"] = TestRun.Temp };

    /// <summary>On a runtime that is not .NET, where there is one on this machine: mono stands in for .NET Framework.</summary>
    [Theory]
    [InlineData("CheckRepository", "Enforcement=Enforce ReleaseConfiguration=true")]
    [InlineData("CheckRelease", "Version=1.6.4")]
    [InlineData("CheckRelease", "Version=1.8.6 Enforcement=Enforce")]
    [InlineData("FindProduct", "PackageId=Lib")]
    [InlineData("CheckRepository", "Baseline=none.json Date=soon NoWarn=POL1010")]
    public async Task Mono_runs_them_like_dotnet(string task, string parameters)
    {
        Assert.SkipUnless(Mono is not null, "There is no mono on this machine, so no runtime but .NET has run the tasks of .NET Framework.");
        fixture.Repository.Write("SECURITY.md", TestRepository.PolicyWithWindow.Replace("within 7 days", "within 7", StringComparison.Ordinal));
        var expected = await RunAsync("dotnet", $"\"{Host("net10.0", "dll")}\"", "net8.0", task, parameters);
        var actual = await RunAsync(Mono!, $"\"{Host("net472", "exe")}\"", "net472", task, parameters);
        Assert.Contains("succeeded: ", expected, StringComparison.Ordinal);
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("", "error")]
    [InlineData("Enforcement=Report", "warning")]
    [InlineData("NoWarn=pol2002", "High")]
    public async Task Without_dotnet_no_release_passes_unseen(string parameters, string severity)
    {
        var output = await RunFrameworkAsync("CheckRelease", $"Version=1.8.6 {parameters}", NoDotnet);
        Assert.StartsWith($"{severity} POL2002 {fixture.Repository.Folder}(0,0,0,0) CheckRelease ", output, StringComparison.Ordinal);
        Assert.Contains("no .NET was found", output, StringComparison.Ordinal);
        Assert.Contains($"succeeded: {severity != "error"}", output, StringComparison.Ordinal);
        Assert.Equal(severity != "High", output.Contains(RuleCatalog.POL2002.HelpLink, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_dotnet_a_build_says_once_that_nothing_is_checked()
    {
        Assert.StartsWith("High POL2002 ", await RunFrameworkAsync("CheckRepository", "", NoDotnet), StringComparison.Ordinal);
        foreach (var (task, parameters) in new[] { ("CheckRepository", "FactsOnly=true"), ("FindProduct", ""), ("CheckRisks", ""), ("WriteRiskRegister", ""), ("CheckPackageFiles", "") })
        {
            Assert.StartsWith("succeeded: True", await RunFrameworkAsync(task, parameters, NoDotnet), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_dotnet_no_package_passes_unseen_where_there_are_secrets() =>
        Assert.StartsWith("error POL2002 ", await RunFrameworkAsync("CheckPackageFiles", "", new(NoDotnet) { ["SECURITY_POLICY_EMBARGO_DIR"] = TestRun.Temp }), StringComparison.Ordinal);

    [Fact]
    public async Task A_dotnet_that_cannot_run_it_is_told_with_its_own_words()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A script cannot stand in for dotnet.exe.");
        var dotnet = Path.Combine(TestDirectory.Create("host"), "dotnet");
        await File.WriteAllTextAsync(dotnet, "#!/bin/sh\necho 'You must install or update .NET.' >&2\nexit 150\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(dotnet, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var output = await RunFrameworkAsync("CheckRelease", "Version=1.8.6", new() { ["DOTNET_HOST_PATH"] = dotnet });
        Assert.StartsWith("error POL2002 ", output, StringComparison.Ordinal);
        Assert.Contains($"because '{dotnet}' does not run it: You must install or update .NET.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_gets_its_facts_without_a_process_until_the_policy_changes()
    {
        fixture.Repository.Write("SECURITY.md", Levels);
        Assert.Contains("ExperimentalLevels=2", await RunFrameworkAsync("CheckRepository", "", []), StringComparison.Ordinal);
        Assert.Contains("ExperimentalLevels=2", await RunFrameworkAsync("CheckRepository", "FactsOnly=true", NoDotnet), StringComparison.Ordinal);

        // Another file comes before it, and another setting names another file.
        fixture.Repository.Write(".github/SECURITY.md", TestRepository.Policy);
        Assert.DoesNotContain("ExperimentalLevels", await RunFrameworkAsync("CheckRepository", "FactsOnly=true", NoDotnet), StringComparison.Ordinal);
        fixture.Repository.Delete(".github/SECURITY.md");
        Assert.DoesNotContain("ExperimentalLevels", await RunFrameworkAsync("CheckRepository", "FactsOnly=true PolicyFile=README.md", NoDotnet), StringComparison.Ordinal);

        fixture.Repository.Write("SECURITY.md", Levels.Replace("2. Issues", "2. Fixed later.\n3. Issues", StringComparison.Ordinal).Replace("3. Issues in code", "4. Issues in code", StringComparison.Ordinal));
        Assert.Contains("ExperimentalLevels=3", await RunFrameworkAsync("CheckRepository", "FactsOnly=true", []), StringComparison.Ordinal);
        Assert.Contains("ExperimentalLevels=3", await RunFrameworkAsync("CheckRepository", "FactsOnly=true", NoDotnet), StringComparison.Ordinal);
    }

    private static string? Mono => Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "mono")).FirstOrDefault(File.Exists);

    private static string Host(string framework, string extension) =>
        Path.Combine(TestRun.Checkout, "tests", "PolicyAnalyzers.TaskHost", "bin", TestRun.Configuration, framework, "PolicyAnalyzers.TaskHost." + extension);

    // On .NET, which has what .NET Framework has as far as they use it.
    private Task<string> RunFrameworkAsync(string task, string parameters, Dictionary<string, string> environment) =>
        RunAsync("dotnet", $"\"{Host("net10.0", "dll")}\"", "net472", task, parameters, environment);

    private async Task<string> RunAsync(string program, string host, string framework, string task, string parameters, Dictionary<string, string>? environment = null)
    {
        var root = task == "WriteRiskRegister" ? $"\"File={fixture.Repository.Folder}/risks.json\"" : $"\"Root={fixture.Repository.Folder}/\"";
        var arguments = $"{host} \"{fixture.Repository.PackageFolder}/tasks/{framework}/PolicyAnalyzers.Tasks.dll\" {task} {root} {parameters}";
        return (await Command.RunAsync(program, TestRun.Temp, arguments, environment)).Succeeds().Output;
    }

    public sealed class Library(PackageFixture package) : RepositoryFixture(package)
    {
        protected override async System.Threading.Tasks.Task ArrangeAsync(TestRepository repository)
        {
            await repository.WriteFrame().Write("SECURITY.md", TestRepository.PolicyWithWindow).Write(".github/keep", "").WriteLibrary("Lib").WriteSolution("Lib").CommitAsync();
            await repository.TagAsync("v1.6.3", "v1.7.12", "v1.8.5");
        }
    }
}
