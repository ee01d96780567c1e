namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>A window is stated, and what it needs is missing: a release stops, anything else goes on.</summary>
public sealed class IncompleteRepositories(PackageFixture package) : PackageTest
{
    private readonly TestRepository _repository = new(nameof(IncompleteRepositories), package);

    [Fact]
    public async Task No_tags()
    {
        await Arrange().CommitAsync();
        await StopsAsync(_repository);
        (await PackAsync(_repository, "-p:SecurityPolicyRelease=false")).Succeeds().Reports();
    }

    [Fact]
    public async Task No_tags_and_release_lines_in_their_place()
    {
        await Arrange().Write("Directory.Build.targets", """<Project><ItemGroup><SupportedReleaseLine Include="1.8.5;1.7.12" /></ItemGroup></Project>""").CommitAsync();
        (await PackAsync(_repository, "-p:Version=1.6.4")).Fails().Reports("error POL2001");
        (await PackAsync(_repository, "-p:Version=1.7.13")).Succeeds().Reports();
    }

    [Fact]
    public async Task No_repository()
    {
        Arrange();
        await StopsAsync(_repository);
    }

    [Fact]
    public async Task No_git()
    {
        await (await Arrange().CommitAsync()).TagAsync("v1.8.5");
        (await PackAsync(_repository, "", new() { ["PATH"] = _repository.Folder })).Fails().Reports("error POL2002");
    }

    [Fact]
    public async Task A_shallow_clone()
    {
        await (await Arrange().CommitAsync()).TagAsync("v1.7.12", "v1.8.5");
        var clone = new TestRepository("Shallow", package);
        await clone.GitAsync($"clone -q --depth 1 \"file://{_repository.Folder}\" .");
        (await PackAsync(clone)).Fails().Reports("error POL2002").Says("fetch-depth: 0");
    }

    [Fact]
    public async Task A_worktree_is_complete()
    {
        await (await Arrange().CommitAsync()).TagAsync("v1.7.12", "v1.8.5");
        await _repository.GitAsync("worktree add -q nested");
        (await _repository.DotnetAsync("pack nested/Lib -c Release -p:Version=1.0.0")).Fails().Reports("error POL2001");

        // The nearest .git counts, which is a file there: the policy of the repository around it is another's.
        File.Delete(Path.Combine(_repository.Folder, "nested", "SECURITY.md"));
        (await _repository.DotnetAsync("pack nested/Lib -c Release -p:Version=1.0.0")).Fails().Reports("error POL1001");
        (await PackAsync(_repository, "-p:Version=1.0.0")).Fails().Reports("error POL2001");
    }

    private static Task<CommandResult> PackAsync(TestRepository repository, string arguments = "", Dictionary<string, string>? environment = null) =>
        repository.DotnetAsync($"pack Lib -c Release {arguments}", environment);

    private static async Task StopsAsync(TestRepository repository)
    {
        (await PackAsync(repository)).Fails().Reports("error POL2002");
        Assert.Empty(repository.Find(".nupkg"));
    }

    private TestRepository Arrange() => _repository
        .WriteFrame("<Version>1.8.6</Version>").WriteLibrary("Lib")
        .Write("SECURITY.md", TestRepository.PolicyWithWindow);
}
