using System.Text;
using Microsoft.Build.Framework;
using PolicyAnalyzers.Tasks;
using PolicyAnalyzers.Tasks.Remote;
using Task = System.Threading.Tasks.Task;

namespace PolicyAnalyzers.Package.Tests.Tasks;

/// <summary>Whatever is kept, a check says what one says that knows of nothing kept.</summary>
public sealed class KeptAnswers(PackageFixture package) : PackageTest
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TestRepository _repository = new(nameof(KeptAnswers), package);
    private readonly string _folder = TestDirectory.Create("answers");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_question_gets_the_same_answer(bool factsOnly)
    {
        await ArrangeAsync();
        var first = Check(t => t.FactsOnly = factsOnly);
        Assert.Equal(!factsOnly, first.Contains("Code = POL1017", StringComparison.Ordinal));
        Assert.Contains("ExperimentalLevels=3", first, StringComparison.Ordinal);
        Age();

        Assert.Equal(first, Check(t => t.FactsOnly = factsOnly));
        Assert.False(IsFresh());
    }

    [Fact]
    public async Task A_work_tree_beside_the_first_one_is_a_repository()
    {
        await ArrangeAsync();
        await _repository.GitAsync("worktree add -q beside");
        var first = Check(t => t.Root = _repository.Folder + "/beside/");
        Age();
        Assert.Equal(first, Check(t => t.Root = _repository.Folder + "/beside/"));
        Assert.False(IsFresh());

        await _repository.GitAsync("remote set-url origin https://github.com/sprocket/other");
        Check(t => t.Root = _repository.Folder + "/beside/");
        Assert.True(IsFresh());
    }

    [Theory]
    [InlineData("SECURITY.md", TestRepository.Policy + "\n[Our page](docs/page.md)\n")]
    [InlineData("SECURITY.md", null)]
    [InlineData("real.md", TestRepository.Policy)]
    [InlineData(".github/SECURITY.md", TestRepository.Policy)]
    [InlineData("docs/security.rst", "")]
    [InlineData("README.md", "Write to others@sprocket.dev about security.\n")]
    [InlineData(".github/ISSUE_TEMPLATE/security.md", "Describe the vulnerability here.\n")]
    [InlineData(".editorconfig", "root = true\n[SECURITY.md]\ndotnet_diagnostic.POL1017.severity = none\n")]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.POL1017.severity = error\n")]
    [InlineData("baseline.json", "{}")]
    [InlineData("docs/page.md", "# Page\n")]
    [InlineData("docs/other.md", null)]
    [InlineData(".git/config", "[remote \"origin\"]\n\turl = https://github.com/sprocket/other.git\n")]
    public async Task Another_file_is_another_question(string path, string? text)
    {
        await ArrangeAsync();
        Check(t => t.Baseline = "baseline.json");
        Age();
        _ = text is null ? _repository.Delete(path) : _repository.Write(path, text);
        Assert.Equal(Check(t => t.Baseline = "baseline.json", folder: ""), Check(t => t.Baseline = "baseline.json"));
        Assert.True(IsFresh());
    }

    [Fact]
    public async Task Another_name_of_the_policy_is_another_question()
    {
        await ArrangeAsync();
        Check();
        Age();
        File.Move(Path.Combine(_repository.Folder, "SECURITY.md"), Path.Combine(_repository.Folder, "security.MD"));
        Assert.Equal(Check(folder: ""), Check());
        Assert.True(IsFresh());
    }

    [Fact]
    public void Every_input_is_a_part_of_the_question()
    {
        var inputs = typeof(CheckRepository).GetProperties().Where(p => p.DeclaringType!.Assembly == typeof(CheckRepository).Assembly && p.SetMethod?.IsPublic == true).ToList();
        Assert.Equal(inputs.Count, new CheckRepository().Inputs.Length);
        Assert.All(inputs, input =>
        {
            var task = new CheckRepository();
            input.SetValue(task, input.PropertyType == typeof(bool) ? true : "other");
            Assert.NotEqual(new CheckRepository().Inputs, task.Inputs);
        });
    }

    [Fact]
    public async Task Another_setting_is_another_question()
    {
        await ArrangeAsync();
        Check();
        Action<CheckRepository>[] settings =
        [
            t => t.Date = "2026-03-04", t => t.Enforcement = "Enforce", t => t.NoWarn = "POL1017", t => t.WarningsAsErrors = "POL1017",
            t => t.PolicyFile = "README.md", t => t.PolicyUrl = "https://sprocket.dev/security",
        ];
        Assert.All(settings, set =>
        {
            Age();
            Assert.Equal(Check(set, folder: ""), Check(set));
            Assert.True(IsFresh());
        });
    }

    [Fact]
    public async Task What_the_command_line_says_of_warnings_is_asked_again()
    {
        await ArrangeAsync();
        var calm = Check();
        var strict = Check(promoted: true);
        Assert.Equal(Check(promoted: true, folder: ""), strict);
        Assert.NotEqual(calm, strict);
        Assert.Equal(calm, Check());
    }

    [Fact]
    public async Task Of_a_repository_with_advisories_nothing_is_kept()
    {
        await ArrangeAsync();
        Check();
        Age();
        _repository.Write(".security/advisories/a.json", "{}");
        Assert.Equal(Check(folder: ""), Check());
        Assert.False(IsFresh());
    }

    [Fact]
    public async Task A_file_for_programs_is_written_each_time()
    {
        await ArrangeAsync();
        Check();
        Age();
        Check(t => t.Sarif = "all.sarif");
        Assert.True(_repository.Exists("all.sarif"));
        Assert.False(IsFresh());
    }

    [Fact]
    public async Task Where_git_knows_no_name_it_is_asked_again()
    {
        await ArrangeAsync();
        await _repository.GitAsync("remote remove origin");
        Check();
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("[include]\n\tpath = elsewhere\n")]
    [InlineData("[IncludeIf \"onbranch:main\"]\n\tpath = elsewhere\n")]
    public async Task Where_git_reads_further_files_nothing_is_kept(string configuration)
    {
        await ArrangeAsync();
        _repository.Write(".git/config", configuration);
        Check();
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Switched_off_a_check_reads_nothing()
    {
        await ArrangeAsync();
        var off = Check(t => t.Enforcement = "off");
        Assert.Contains("Enforcement is Off", off, StringComparison.Ordinal);

        // As a property on a line of its own has it.
        Assert.Equal(off, Check(t => t.Enforcement = "\n  Off\n"));
        Assert.Empty(Files());

        // Whatever is there to read.
        Assert.Equal(off, Check(t => (t.Enforcement, t.Root) = ("off", Path.Combine(_repository.Folder, "\0"))));
    }

    [Fact]
    public async Task Where_there_is_a_secret_nothing_is_kept()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere no variable says where .NET keeps what belongs to the user.");
        await ArrangeAsync();
        var host = Path.Combine(TestRun.Checkout, "tests", "PolicyAnalyzers.TaskHost", "bin", TestRun.Configuration, "net10.0", "PolicyAnalyzers.TaskHost.dll");
        var arguments = $"\"{host}\" \"{typeof(CheckRepository).Assembly.Location}\" CheckRepository \"Root={_repository.Folder}/\"";
        foreach (var embargo in new[] { "", TestDirectory.Create("embargo") })
        {
            Array.ForEach(Files(), File.Delete);
            var result = await Command.RunAsync("dotnet", TestRun.Temp, arguments, new Dictionary<string, string> { ["SECURITY_POLICY_EMBARGO_DIR"] = embargo, ["XDG_DATA_HOME"] = _folder });
            Assert.Contains("SECURITY.md read", result.Succeeds().Output, StringComparison.Ordinal);
            Assert.Equal(embargo.Length == 0 ? 1 : 0, Files().Length);
        }
    }

    [Fact]
    public async Task A_file_that_is_damaged_anywhere_is_none()
    {
        await ArrangeAsync();
        var first = Check(t => t.FactsOnly = true);
        var file = Files().Single();
        var content = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        for (var i = 0; i < content.Length; i++)
        {
            await File.WriteAllBytesAsync(file, i % 2 == 0 ? content[..i] : [.. content[..i], (byte)~content[i], .. content[(i + 1)..]], TestContext.Current.CancellationToken);
            Assert.Equal(first, Check(t => t.FactsOnly = true));
        }

        await using (var huge = File.OpenWrite(file))
        {
            huge.SetLength(8L * 1024 * 1024 * 1024);
        }

        Assert.Equal(first, Check(t => t.FactsOnly = true));
        Assert.Equal(content, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_nothing_can_be_kept_a_check_goes_on()
    {
        await ArrangeAsync();
        var expected = Check(folder: "");
        Assert.Equal(expected, Check(folder: Path.Combine(_repository.Folder, "README.md")));
        Directory.CreateDirectory(Path.Combine(_folder, "PolicyAnalyzers"));
        for (var i = 0; i < 256; i++)
        {
            Directory.CreateDirectory(Path.Combine(_folder, "PolicyAnalyzers", $"{i:x2}.answer"));
        }

        Assert.Equal(expected, Check());
    }

    [Fact]
    public async Task Checks_at_the_same_time_do_not_mix_their_answers()
    {
        await ArrangeAsync();
        string?[] rules = [null, "POL1017"];
        var expected = Array.ConvertAll(rules, rule => Check(t => t.NoWarn = rule, folder: ""));
        Parallel.For(0, 200, i => Assert.Equal(expected[i % 2], Check(t => t.NoWarn = rules[i % 2])));
    }

    private async Task ArrangeAsync()
    {
        _repository.Write("real.md", TestRepository.Policy + "\n[Page](docs/page.md), [other](docs/other.md)\n").Write("docs/other.md", "# Other\n").Write("README.md", "# Sprocket\n");
        File.CreateSymbolicLink(Path.Combine(_repository.Folder, "SECURITY.md"), "real.md");
        await _repository.CommitAsync();
        await _repository.GitAsync("remote add origin https://github.com/sprocket/sprocket");
    }

    // Through what tells a process of .NET Framework: it holds all that was logged.
    private string Check(Action<CheckRepository>? set = null, bool promoted = false, string? folder = null)
    {
        using var asked = new BinaryReader(new MemoryStream(Enumerable.Repeat(promoted ? (byte)1 : (byte)0, 1000).ToArray()));
        using var said = new MemoryStream();
        var task = new CheckRepository
        {
            Root = _repository.Folder + "/",
            Date = "2026-03-03",
            AnswerFolder = folder ?? _folder,
            BuildEngine = new PipeEngine(asked, new BinaryWriter(said, Encoding.UTF8)),
        };
        set?.Invoke(task);
        var text = new StringBuilder().Append(task.Execute());
        said.Position = 0;
        using var reader = new BinaryReader(said, Encoding.UTF8);
        while (said.Position < said.Length)
        {
            switch ((Call)reader.ReadByte())
            {
                case Call.Log:
                    text.Append('\n').Append(LogEntry.Read(reader));
                    break;
                default:
                    reader.ReadString();
                    break;
            }
        }

        var facts = (ITaskItem2)task.Facts.Single();
        var metadata = facts.CloneCustomMetadataEscaped();
        return text.Append('\n').Append(facts.EvaluatedIncludeEscaped).AppendJoin("", metadata.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => $" {key}={metadata[key]}")).ToString();
    }

    private string[] Files() => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    private void Age() => Array.ForEach(Files(), file => File.SetLastWriteTimeUtc(file, LongAgo));

    // Written since it was made old.
    private bool IsFresh() => Files().Any(file => File.GetLastWriteTimeUtc(file) != LongAgo);
}
