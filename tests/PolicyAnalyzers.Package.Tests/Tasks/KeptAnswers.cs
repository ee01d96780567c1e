using System.Text;

namespace PolicyAnalyzers.Package.Tests.Tasks;

/// <summary>
/// An answer is given again only to the same question. Whether it was given again is seen by a word in the kept file that no check would say.
/// </summary>
public sealed class KeptAnswers(PackageFixture package) : PackageTest
{
    private const string Said = "read, 1 finding";
    private const string Forged = "kept, 1 finding";

    private readonly TestRepository _repository = new(nameof(KeptAnswers), package);
    private readonly string _data = TestDirectory.Create("data");

    [Fact]
    public async Task The_same_question_gets_the_same_answer()
    {
        await ArrangeAsync();
        var first = await CheckAsync();
        Assert.Contains(Said, first, StringComparison.Ordinal);
        Assert.Contains("ExperimentalLevels=3", first, StringComparison.Ordinal);
        Assert.Equal(first, await CheckAsync());

        Forge();
        Assert.Equal(first.Replace(Said, Forged, StringComparison.Ordinal), await CheckAsync());
    }

    [Theory]
    [InlineData("SECURITY.md", TestRepository.Policy + "\n[Our page](docs/page.md)\n")]
    [InlineData(".github/SECURITY.md", TestRepository.Policy)]
    [InlineData("README.md", "Write to others@sprocket.dev about security.\n")]
    [InlineData(".editorconfig", "root = true\n[SECURITY.md]\ndotnet_diagnostic.POL1017.severity = none\n")]
    [InlineData("docs/page.md", "# Page\n")]
    [InlineData(".security/advisories/a.json", "{}")]
    [InlineData(".git/config", "[remote \"origin\"]\n\turl = https://github.com/sprocket/other.git\n")]
    public async Task Another_file_is_another_question(string path, string text)
    {
        await ArrangeAsync();
        await CheckAsync();
        Forge();
        _repository.Write(path, text);
        Assert.DoesNotContain(Forged, await CheckAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NoWarn=POL1017")]
    [InlineData("Enforcement=Report")]
    [InlineData("ReleaseConfiguration=true")]
    [InlineData("Date=2026-03-04")]
    [InlineData("PolicyFile=README.md")]
    [InlineData("Baseline=baseline.json")]
    [InlineData("Sarif=all.sarif")]
    public async Task Another_setting_is_another_question(string parameter)
    {
        await ArrangeAsync();
        await CheckAsync();
        Forge();
        Assert.DoesNotContain(Forged, await CheckAsync(parameter), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_a_secret_nothing_is_kept()
    {
        await ArrangeAsync();
        var embargo = TestDirectory.Create("embargo");
        await CheckAsync(environment: new() { ["SECURITY_POLICY_EMBARGO_DIR"] = embargo });
        Assert.Empty(Files());
        await CheckAsync();
        Forge();
        Assert.DoesNotContain(Forged, await CheckAsync(environment: new() { ["SECURITY_POLICY_EMBARGO_DIR"] = embargo }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60)]
    public async Task A_file_that_is_cut_short_is_none(int length)
    {
        await ArrangeAsync();
        var first = await CheckAsync();
        var file = Files().Single();
        await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[..length], TestContext.Current.CancellationToken);
        Assert.Equal(first, await CheckAsync());
    }

    private async Task ArrangeAsync()
    {
        await _repository.WriteFrame().Write("SECURITY.md", TestRepository.Policy + "\n[Page](docs/page.md)\n").WriteLibrary("Lib").CommitAsync();
        (await _repository.DotnetAsync("restore Lib")).Succeeds();
    }

    private async Task<string> CheckAsync(string parameter = "", Dictionary<string, string>? environment = null)
    {
        var host = Path.Combine(TestRun.Checkout, "tests", "PolicyAnalyzers.TaskHost", "bin", TestRun.Configuration, "net10.0", "PolicyAnalyzers.TaskHost.dll");
        var arguments = $"\"{host}\" \"{_repository.PackageFolder}/tasks/net8.0/PolicyAnalyzers.Tasks.dll\" CheckRepository \"Root={_repository.Folder}/\" Date=2026-03-03 {parameter}";
        return (await Command.RunAsync("dotnet", TestRun.Temp, arguments, new Dictionary<string, string>(environment ?? []) { ["XDG_DATA_HOME"] = _data })).Succeeds().Output;
    }

    // Of the same length, so that the rest of the file still fits.
    private void Forge()
    {
        var file = Files().Single();
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(file));
        Assert.Contains(Said, text, StringComparison.Ordinal);
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(text.Replace(Said, Forged, StringComparison.Ordinal)));
    }

    private string[] Files() => Directory.GetFiles(_data, "*", SearchOption.AllDirectories);
}
