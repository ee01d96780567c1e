using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;

namespace PolicyAnalyzers.Package.Tests.Repositories;

/// <summary>What git is asked, and each way in which it may not answer.</summary>
public sealed class GitTests(PackageFixture package) : PackageTest
{
    private static readonly CheckOptions Today = new() { AsOf = new(2026, 6, 30) };

    private readonly TestRepository _repository = new(nameof(GitTests), package);

    [Fact]
    public async Task Tags_have_the_day_of_their_own_object_or_of_the_commit_that_they_name()
    {
        await CommitAsync();
        await _repository.TagAsync("v1.0.0");
        await _repository.GitAsync("tag -a v1.0.1 -m annotated", new() { ["GIT_COMMITTER_DATE"] = "2026-05-31T23:30:00-02:00" });
        await _repository.GitAsync("tag junk/of-a-tree HEAD^{tree}");

        var tags = Read(_repository.Folder);

        Assert.Equal(GitState.Read, tags.State);
        Assert.Equal(
            [new("junk/of-a-tree", null), new("v1.0.0", new(2026, 1, 15)), new("v1.0.1", new(2026, 6, 1))],
            tags.Tags.OrderBy(t => t.Name, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_inside_a_repository_has_its_tags()
    {
        await CommitAsync();
        await _repository.TagAsync("v1.0.0");
        Assert.Single(Read(Directory.CreateDirectory(Path.Combine(_repository.Folder, "src")).FullName).Tags);
    }

    [Fact]
    public void A_folder_in_no_repository() => Assert.Equal(GitState.NoRepository, Read(_repository.Folder).State);

    [Fact]
    public void A_folder_that_is_not_there() => Assert.Equal(GitState.NoRepository, Read(Path.Combine(_repository.Folder, "missing")).State);

    [Fact]
    public async Task A_shallow_clone()
    {
        await CommitAsync();
        await _repository.TagAsync("v1.0.0", "v1.0.1");
        var clone = new TestRepository("clone", package);
        await clone.GitAsync($"clone -q --depth 1 \"file://{_repository.Folder}\" .");
        Assert.Equal(GitState.Shallow, Read(clone.Folder).State);
    }

    [Fact]
    public async Task A_worktree_and_a_submodule_are_repositories_of_their_own()
    {
        await CommitAsync();
        await _repository.TagAsync("v1.0.0");
        await _repository.GitAsync("worktree add -q tree");
        Assert.Single(Read(Path.Combine(_repository.Folder, "tree")).Tags);

        var outer = new TestRepository("outer", package);
        await outer.Write("README.md", "").CommitAsync();
        await outer.GitAsync($"-c protocol.file.allow=always submodule --quiet add \"{_repository.Folder}\" inner");
        Assert.Single(Read(Path.Combine(outer.Folder, "inner")).Tags);
        Assert.Empty(Read(outer.Folder).Tags);
    }

    [Fact]
    public async Task A_damaged_tag_is_told_in_the_words_of_git()
    {
        await CommitAsync();
        await _repository.TagAsync("v1.0.0");
        _repository.Write(".git/refs/tags/v2.0.0", "0123456789012345678901234567890123456789\n");
        var tags = Read(_repository.Folder);
        Assert.Equal(GitState.Failed, tags.State);
        Assert.Contains("v2.0.0", tags.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_object_of_a_tag_is_told_with_the_name_of_the_tag()
    {
        await CommitAsync();
        await _repository.GitAsync("tag -a v1.0.0 -m annotated");
        var id = (await _repository.GitAsync("rev-parse v1.0.0")).Trim();
        var file = Path.Combine(_repository.Folder, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        await File.WriteAllTextAsync(file, "no object of git", TestContext.Current.CancellationToken);
        var tags = Read(_repository.Folder);
        Assert.Equal(GitState.Failed, tags.State);
        Assert.Contains("v1.0.0", tags.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://github.com/sprocket/wheel.git", "sprocket/wheel")]
    [InlineData("https://user:secret@github.com/sprocket/wheel", "sprocket/wheel")]
    [InlineData("git@github.com:sprocket/wheel.git", "sprocket/wheel")]
    [InlineData("ssh://git@example.org:2222/group/sprocket/wheel.git/", "sprocket/wheel")]
    [InlineData("/srv/git/wheel.git", null)]
    [InlineData("C:\\\\git\\\\wheel", null)]
    [InlineData("file:///srv/git/wheel.git", null)]
    public async Task The_name_is_that_of_the_remote(string url, string? name)
    {
        await CommitAsync();
        await _repository.GitAsync($"remote add origin \"{url}\"");
        Assert.Equal(name, RepositoryReader.Read(_repository.Folder, Today, name: true).Name);
    }

    [Theory]
    [InlineData("[remote \"origin\"]\n\turl = https://github.com/sprocket/wheel\n\tpushurl = https://github.com/sprocket/other\n[remote \"fork\"]\n\turl = https://github.com/ada/wheel\n")]
    [InlineData("[remote \"fork\"]\r\nurl=https://github.com/ada/wheel\r\n[remote \"origin\"]\r\nURL=https://github.com/sprocket/wheel\r\n")]
    [InlineData("[remote \"origin\"]\n\turl = https://github.com/sprocket/old\n\turl = https://github.com/sprocket/wheel\n")]
    public async Task An_address_in_plain_form_is_read_as_git_reads_it(string configuration)
    {
        var origin = await ReadOriginAsync(configuration);
        Assert.Equal("https://github.com/sprocket/wheel", origin);
        Assert.Equal(origin, (await _repository.GitAsync("config --get remote.origin.url")).Trim());
    }

    [Theory]
    [InlineData("[remote \"origin\"]\n\turl = \"https://github.com/sprocket/wheel\"\n")]
    [InlineData("[remote \"origin\"]\n\turl = https://github.com/sprocket/\\\nwheel\n")]
    [InlineData("[remote \"origin\"]\n\turl = https://github.com/sprocket/wheel ; ours\n")]
    [InlineData("[remote \"origin\"]\n\turl = https://github.com/sprocket/old\n[Remote \"origin\"]\n\turl = https://github.com/sprocket/wheel\n")]
    [InlineData("[remote \"origin\"]\n\turl = https://github.com/sprocket/old\n[remote.origin]\n\turl = https://github.com/sprocket/wheel\n")]
    [InlineData("[remote \"origin\"]\n\turl = https://github.com/sprocket/old\n[remote \"origin\"] url = https://github.com/sprocket/wheel\n")]
    public async Task An_address_in_another_form_is_asked_of_git(string configuration)
    {
        Assert.Null(await ReadOriginAsync(configuration));
        Assert.Equal("sprocket/wheel", RepositoryReader.Read(_repository.Folder, Today, name: true).Name);
    }

    [Theory]
    [InlineData("[include]")]
    [InlineData("[includeIf \"gitdir:**\"]")]
    public async Task Where_another_file_is_included_git_is_asked(string header)
    {
        _repository.Write(".git/more", "[remote \"origin\"]\n\turl = https://github.com/sprocket/wheel\n");
        Assert.Null(await ReadOriginAsync($"[remote \"origin\"]\n\turl = https://github.com/sprocket/old\n{header}\n\tpath = more\n"));
        Assert.Equal("sprocket/wheel", RepositoryReader.Read(_repository.Folder, Today, name: true).Name);
    }

    [Fact]
    public async Task Without_a_remote_there_is_no_name()
    {
        await CommitAsync();
        Assert.Null(RepositoryReader.Read(_repository.Folder, Today, name: true).Name);
    }

    private async Task<string?> ReadOriginAsync(string configuration)
    {
        await CommitAsync();
        _repository.Write(".git/config", "[core]\n\trepositoryformatversion = 0\n" + configuration);
        return GitConfiguration.ReadOrigin(_repository.Folder);
    }

    private Task<TestRepository> CommitAsync() => _repository.Write("README.md", "").CommitAsync();

    private static TagListing Read(string folder) => RepositoryReader.Read(folder, Today, tags: true).Tags;
}
