using System.IO.Compression;

namespace PolicyAnalyzers.Package.Tests;

public sealed class PackageContents(PackageFixture package) : PackageTest
{
    [Fact]
    public void The_package_holds_these_files_and_no_others()
    {
        using var archive = ZipFile.OpenRead(package.Package);
        // The container's own parts aside.
        var files = archive.Entries.Select(e => e.FullName)
            .Where(f => !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal) && f != "[Content_Types].xml");

        Assert.Equal(
            [
                "PolicyAnalyzers.nuspec",
                "README.md",
                "Sdk/Sdk.props",
                "Sdk/Sdk.targets",
                "analyzers/dotnet/cs/PolicyAnalyzers.Analyzers.dll",
                "analyzers/dotnet/cs/PolicyAnalyzers.CodeFixes.dll",
                "build/PolicyAnalyzers.props",
                "build/PolicyAnalyzers.targets",
                "build/config/PolicyAnalyzers.Enforce.globalconfig",
                "build/config/PolicyAnalyzers.Off.globalconfig",
                "build/config/PolicyAnalyzers.Release.globalconfig",
                "build/config/PolicyAnalyzers.Report.globalconfig",
                "buildMultiTargeting/PolicyAnalyzers.props",
                "buildMultiTargeting/PolicyAnalyzers.targets",
                "repository/Compiler.targets",
                "repository/Gate.targets",
                "repository/Project.props",
                "repository/Project.targets",
                "repository/Release.targets",
                "repository/Repository.targets",
                "repository/Risks.targets",
                "repository/SecurityPolicy.proj",
                "repository/StatedVersion.targets",
                "repository/Tasks.targets",
                "repository/UnsupportedHost.targets",
                "tasks/net8.0/Markdig.dll",
                "tasks/net8.0/NuGet.Versioning.dll",
                "tasks/net8.0/PolicyAnalyzers.Core.dll",
                "tasks/net8.0/PolicyAnalyzers.Repository.dll",
                "tasks/net8.0/PolicyAnalyzers.Tasks.dll",
            ],
            files.Order(StringComparer.Ordinal));
    }
}
