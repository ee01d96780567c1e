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

    [Fact]
    public async Task A_clone_without_tags()
    {
        await (await Arrange().CommitAsync()).TagAsync("v1.7.12", "v1.8.5");
        var clone = new TestRepository("NoTags", package);
        await clone.GitAsync($"clone -q --no-tags \"file://{_repository.Folder}\" .");
        (await PackAsync(clone)).Fails().Reports("error POL2002").Says("git fetch --tags");
        await clone.GitAsync("fetch -q --tags");
        (await PackAsync(clone)).Succeeds().Reports();
    }

    [Fact]
    public async Task A_submodule_is_complete()
    {
        await (await Arrange().CommitAsync()).TagAsync("v1.7.12", "v1.8.5");
        var outer = new TestRepository("Outer", package);
        await outer.Write("README.md", "").CommitAsync();
        await outer.GitAsync($"-c protocol.file.allow=always submodule --quiet add \"{_repository.Folder}\" inner");
        (await outer.DotnetAsync("pack inner/Lib -c Release -p:Version=1.0.0")).Fails().Reports("error POL2001").Says("1.8");
        (await outer.DotnetAsync("pack inner/Lib -c Release")).Succeeds().Reports();
    }

    [Fact]
    public async Task A_repository_that_a_variable_of_git_names_is_not_the_one_that_is_built()
    {
        await (await Arrange().CommitAsync()).TagAsync("v1.7.12", "v1.8.5");
        var other = new TestRepository("Other", package);
        await other.Write("README.md", "").CommitAsync();
        (await PackAsync(_repository, "", new() { ["GIT_DIR"] = Path.Combine(other.Folder, ".git") })).Succeeds().Reports();
        (await PackAsync(_repository, "-p:Version=1.0.0", new() { ["GIT_DIR"] = Path.Combine(other.Folder, ".git") })).Fails().Reports("error POL2001");
    }

    [Fact]
    public async Task A_repository_of_somebody_else()
    {
        await (await Arrange().CommitAsync()).TagAsync("v1.7.12", "v1.8.5");
        // As git's own tests have it: the owner of every folder is taken for another.
        (await PackAsync(_repository, "", new() { ["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1" })).Fails().Reports("error POL2002").Says("safe.directory");
    }

    [Fact]
    public async Task A_damaged_tag()
    {
        await (await Arrange().CommitAsync()).TagAsync("v1.7.12", "v1.8.5");
        _repository.Write(".git/refs/tags/v1.9.0", "0123456789012345678901234567890123456789\n");
        (await PackAsync(_repository)).Fails().Reports("error POL2002").Says("v1.9.0").Says("git fsck");
    }

    [Fact]
    public async Task A_development_build_goes_on_and_says_so()
    {
        Arrange();
        (await _repository.DotnetAsync("build Lib -v:n")).Succeeds().Reports().Says("support window not evaluated");
        (await PackAsync(_repository, "-p:SecurityPolicyEnforcement=Report -v:n")).Succeeds().Reports("warning POL2002").Says("not evaluated");
    }

    [Fact]
    public async Task A_policy_that_promises_nothing_needs_nothing()
    {
        Arrange().Write("SECURITY.md", TestRepository.Policy);
        (await PackAsync(_repository, "-v:n")).Succeeds().Reports().Says("not evaluated, the policy says nothing about supported versions");
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
