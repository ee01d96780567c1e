using Microsoft.Build.Logging.StructuredLogger;
using Task = System.Threading.Tasks.Task;

namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>What the compiler knows of the policy, and what an edit of either asks of it.</summary>
public sealed class MarkedCode(PackageFixture package) : PackageTest
{
    private const string Marked = """[System.Diagnostics.CodeAnalysis.Experimental("SPROCKET1")] public class Lib { }""";

    private const string Taxonomy = """

        ## Levels of risk

        1. Fixed on every supported branch.
        2. Fixed on the main branch.
        3. A vulnerability in experimental code.
        4. Anything else.

        """;

    [Fact]
    public async Task Only_an_edit_that_changes_a_level_compiles_again()
    {
        var repository = await ArrangeAsync(TestRepository.Policy + Taxonomy);
        (await repository.DotnetAsync("build Lib")).Succeeds().Reports("warning POL3001");

        repository.Write("SECURITY.md", TestRepository.Policy.Replace("7 days", "9 days", StringComparison.Ordinal) + Taxonomy);
        Assert.False(await CompilesAsync(repository));

        repository.Write("SECURITY.md", TestRepository.Policy + Taxonomy.Replace("experimental code", "a pull request", StringComparison.Ordinal).Replace("main branch", "main branch, in experimental code", StringComparison.Ordinal));
        Assert.True(await CompilesAsync(repository));
    }

    [Fact]
    public async Task The_fix_records_the_level_and_leaves_the_reason_to_the_author()
    {
        var repository = await ArrangeAsync(TestRepository.Policy);
        (await repository.DotnetAsync("format analyzers Lib --diagnostics POL3001 --severity warn")).Succeeds();
        var code = await File.ReadAllTextAsync(Path.Combine(repository.Folder, "Lib/Lib.cs"), TestContext.Current.CancellationToken);
        Assert.Contains("[SecurityRisk(3, Justification = \"\")]", code, StringComparison.Ordinal);
        (await repository.DotnetAsync("build Lib --no-restore -c Release")).Fails().Reports("error POL3004");

        repository.Write("Lib/Lib.cs", code.Replace("\"\"", "\"behind a switch that is off\"", StringComparison.Ordinal));
        (await repository.DotnetAsync("build Lib --no-restore -c Release")).Succeeds().Reports();
    }

    [Fact]
    public async Task Without_a_policy_the_built_in_levels_hold()
    {
        var repository = await ArrangeAsync(null);
        (await repository.DotnetAsync("build Lib")).Succeeds().Reports("warning POL1001", "warning POL3001");
        (await repository.DotnetAsync("build Lib --no-restore -c Release")).Fails();
    }

    private static async Task<bool> CompilesAsync(TestRepository repository)
    {
        (await repository.DotnetAsync("build Lib --no-restore -bl:build.binlog")).Succeeds();
        var build = BinaryLog.ReadBuild(Path.Combine(repository.Folder, "build.binlog"));
        return build.FindChildrenRecursive<CscTask>().Any();
    }

    private async Task<TestRepository> ArrangeAsync(string? policy)
    {
        var repository = new TestRepository(nameof(MarkedCode), package).WriteFrame().WriteLibrary("Lib").Write("Lib/Lib.cs", Marked);
        if (policy is not null)
        {
            repository.Write("SECURITY.md", policy);
        }

        return await repository.CommitAsync();
    }
}
