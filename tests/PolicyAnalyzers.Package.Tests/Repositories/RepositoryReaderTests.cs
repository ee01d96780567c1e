using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;

namespace PolicyAnalyzers.Package.Tests.Repositories;

public sealed class RepositoryReaderTests(PackageFixture package) : PackageTest
{
    private static readonly CheckOptions Today = new() { AsOf = new(2026, 6, 30) };

    private readonly TestRepository _repository = new(nameof(RepositoryReaderTests), package);

    [Fact]
    public void Files_of_the_names_that_count_are_read_wherever_platforms_look_and_in_any_case()
    {
        string[] read =
        [
            ".github/ISSUE_TEMPLATE/bug.yml", ".github/Security.md", "CONTRIBUTING.md", "README", "docs/SECURITY.rst", "docs/support.md", "security.md",
        ];
        foreach (var path in read.Concat(["SECURITY_INSIGHTS.yml", "src/SECURITY.md", "docs/guide/SECURITY.md", "docs/ISSUE_TEMPLATE/bug.yml", ".github/ISSUE_TEMPLATE/logo.png"]))
        {
            _repository.Write(path, path);
        }

        var files = Read().Files;
        Assert.Equal(read, files.Select(f => f.Path));
        Assert.All(files, f => Assert.Equal(f.Path, System.Text.Encoding.UTF8.GetString(f.Content.Span)));
    }

    [Theory]
    [InlineData("policies/vulnerabilities.md")]
    [InlineData("policies\\vulnerabilities.md")]
    [InlineData("./policies/../policies/vulnerabilities.md")]
    public void A_file_that_is_named_is_read_as_well(string named)
    {
        _repository.Write("policies/vulnerabilities.md", "");
        Assert.Equal(["policies/vulnerabilities.md"], RepositoryReader.Read(_repository.Folder, Today with { PolicyFile = named }).Files.Select(f => f.Path));
    }

    [Fact]
    public void A_file_that_is_too_long_is_not_read()
    {
        using (var file = File.Create(Path.Combine(_repository.Folder, "SECURITY.md")))
        {
            file.SetLength(16 * 1024 * 1024 + 1);
        }

        Unread("SECURITY.md", "longer than 16 MB");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_empty() =>
        Assert.Empty(RepositoryReader.Read(Path.Combine(_repository.Folder, "missing"), Today).Files);

    [Fact]
    public void A_folder_named_like_a_policy_is_none()
    {
        _repository.Write("SECURITY.md/README.md", "");
        Assert.Empty(Read().Files);
    }

    [Fact]
    public void A_link_inside_is_followed()
    {
        _repository.Write("text/policy.md", "text");
        Link("SECURITY.md", "text/policy.md");
        Link(".github", "text");
        _repository.Write("text/support.md", "");
        Assert.Equal([".github/support.md", "SECURITY.md"], Read().Files.Select(f => f.Path));
    }

    [Fact]
    public void A_link_to_the_outside_is_not_followed()
    {
        var outside = new TestRepository("outside", package).Write("secret.md", "secret");
        Link("SECURITY.md", Path.Combine(outside.Folder, "secret.md"));
        Unread("SECURITY.md", "lead outside");
    }

    [Fact]
    public void A_path_to_the_outside_is_not_followed()
    {
        var outside = new TestRepository("outside", package).Write("secret.md", "secret");
        var snapshot = RepositoryReader.Read(_repository.Folder, Today with { PolicyFile = Path.Combine(outside.Folder, "secret.md") });
        Assert.Empty(snapshot.Files);
        Assert.Single(snapshot.Unread);
    }

    [Fact]
    public void A_link_in_a_circle_is_not_followed()
    {
        Link("SECURITY.md", "README.md");
        Link("README.md", "SECURITY.md");
        Assert.Empty(Read().Files);
    }

    [Theory]
    [InlineData("docs", true)]
    [InlineData("docs/a.md", true)]
    [InlineData("docs/b.md", false)]
    [InlineData("a.md", false)]
    public void A_file_or_folder_that_the_policy_links_to_is_there_or_not(string path, bool isThere)
    {
        _repository.Write("docs/a.md", "");
        Assert.Equal(isThere, Read().IsThere!(path));
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(_repository.Folder, path), target);

    private RepositorySnapshot Read() => RepositoryReader.Read(_repository.Folder, Today);

    private void Unread(string path, string reason)
    {
        var snapshot = Read();
        Assert.Empty(snapshot.Files);
        var unread = Assert.Single(snapshot.Unread);
        Assert.Equal(path, unread.Path);
        Assert.Contains(reason, unread.Reason, StringComparison.Ordinal);
    }
}
