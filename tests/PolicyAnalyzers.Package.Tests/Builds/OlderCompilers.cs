namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>A compiler that is not on this machine is played by the property that it is known by.</summary>
public sealed class OlderCompilers(PackageFixture package) : PackageTest
{
    [Fact]
    public async Task One_that_is_too_old_is_told_which_is_needed()
    {
        var repository = new TestRepository(nameof(OlderCompilers), package);
        await repository.WriteFrame().Write("SECURITY.md", TestRepository.Policy).WriteLibrary("Lib").CommitAsync();
        (await repository.DotnetAsync("build Lib -p:CompilerApiVersion=roslyn4.12")).Fails().Reports("error POL9001").Says("4.14 or newer");
    }
}
