[assembly: AssemblyFixture(typeof(PackageFixture))]

namespace PolicyAnalyzers.Package.Tests.Infrastructure;

/// <summary>Packs once, as a user does, into a folder that packages are restored from.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    /// <summary>The packed file.</summary>
    public string Package { get; private set; } = "";

    /// <summary>Its version. It need not be unique: packages are restored into a folder of this run alone.</summary>
    public string Version { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        (await Command.RunAsync("dotnet", TestRun.Checkout, $"pack src/PolicyAnalyzers -c {TestRun.Configuration} -m:1 -o \"{TestRun.Feed}\"")).Succeeds();
        Package = Directory.GetFiles(TestRun.Feed, "*.nupkg").Single();
        Version = Path.GetFileNameWithoutExtension(Package)["PolicyAnalyzers.".Length..];
    }

    public async ValueTask DisposeAsync()
    {
        await EndCompilerAsync();
        if (!PackageTest.AnyFailed)
        {
            TestDirectory.Delete(TestRun.Folder);
        }
    }

    private static async Task EndCompilerAsync()
    {
        var targets = await Command.RunAsync("dotnet", TestRun.Checkout, "msbuild src/PolicyAnalyzers -getProperty:RoslynTargetsPath");
        await Command.RunAsync("dotnet", TestRun.Temp, $"\"{targets.Output.Trim()}/bincore/VBCSCompiler.dll\" -shutdown -pipename:{TestRun.Id}");
    }
}
