using System.Reflection;

namespace PolicyAnalyzers.Package.Tests.Infrastructure;

/// <summary>The folders of this run. They are outside of the checkout, whose git, properties and policy would reach into them.</summary>
public static class TestRun
{
    public static readonly string Folder = Directory.CreateTempSubdirectory("PolicyAnalyzers.Package.Tests.").FullName;

    /// <summary>By which this run knows the compiler that it starts, and ends.</summary>
    public static readonly string Id = Path.GetFileName(Folder)[^6..];

    /// <summary>Where the programs that are run keep what they need for a moment.</summary>
    public static readonly string Temp = Directory.CreateDirectory(Path.Combine(Folder, "temp")).FullName;

    public static readonly string Logs = Directory.CreateDirectory(Path.Combine(Folder, "logs")).FullName;

    public static readonly string Feed = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;

    public static readonly string Packages = Path.Combine(Folder, "packages");

    public static readonly string Checkout = Metadata("Checkout");

    public static readonly string Configuration = Metadata("Configuration");

    private static string Metadata(string key) =>
        typeof(TestRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
