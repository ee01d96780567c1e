using System.Text.Json.Nodes;
using PolicyAnalyzers.Tool;

namespace PolicyAnalyzers.Tests.Tool.Advisories;

/// <summary>A repository, the folder of its undisclosed advisories, and a day.</summary>
public sealed class Desk : IDisposable
{
    public const string Policy = """
        # Security policy

        ## Supported versions

        We support the two latest minor versions.

        ## Reporting a vulnerability

        Please do not report vulnerabilities in public issues. Write to <security@lighthouse.contoso.com>.

        A report should contain:

        - the versions affected
        - the steps that show the problem

        You get an acknowledgement within 5 business days. We credit you in the advisory.
        Details stay under embargo for no longer than 90 days.

        """;

    private readonly Tool _folders = new();

    public Desk(string policy = Policy)
    {
        Directory.CreateDirectory(Embargo);
        Directory.CreateDirectory(Repository);
        File.WriteAllText(Path.Combine(Repository, "SECURITY.md"), policy);
    }

    public string Repository => Path.Combine(_folders.Folder, "repository");

    public string Embargo => Path.Combine(_folders.Folder, "embargo");

    public ToolHost Host { get; init; } = new() { Clock = new FixedClock(new(2026, 6, 1, 9, 30, 0, TimeSpan.Zero)) };

    /// <summary>The entries of the folder of undisclosed advisories.</summary>
    public string[] Secrets => Directory.GetFileSystemEntries(Embargo);

    /// <summary>On the machine of the coordinator.</summary>
    public (int ExitCode, string Output, string Error) Run(params string[] args) => Tool.Run(Host with { EmbargoFolder = Embargo }, [.. args, "--directory", Repository]);

    /// <summary>On any other.</summary>
    public (int ExitCode, string Output, string Error) RunElsewhere(params string[] args) => Tool.Run(Host, [.. args, "--directory", Repository]);

    public string Git(string arguments) => GitRepository.Git(Repository, arguments);

    /// <returns>The full id of a commit that makes a file what it is to be.</returns>
    public string Commit(string file, string text, string message)
    {
        File.WriteAllText(Path.Combine(Repository, file), text);
        Git("add -A");
        Git($"commit -q -m \"{message}\"");
        return Git("rev-parse HEAD");
    }

    /// <summary>Releases 1.0.0 to 1.2.0, of which the newest two lines are supported: 1.1 on a branch of its own, 1.2 on main. And a fix of Beam.cs on a branch that nobody knows.</summary>
    /// <returns>The full id of the fix.</returns>
    public string CreateHistory()
    {
        Git("init -q -b main");
        Commit("Beam.cs", "one\ntwo\nthree\nfour\nfive\n", "first");
        foreach (var version in (string[])["1.0.0", "1.1.0", "1.2.0"])
        {
            Commit("Version", version, version);
            Git($"tag v{version}");
        }

        Git("branch release/1.1 v1.1.0");
        Git("checkout -q -b private");
        var fix = Commit("Beam.cs", "one\ntwo\nend\nfour\nfive\n", "Read no further than the end");
        Git("checkout -q main");
        return fix;
    }

    /// <summary>An undisclosed advisory of level 1, which <c>x_beam</c> names.</summary>
    public void TakeIn(params string[] options) =>
        Assert.Equal(0, Run(["advisory", "new", "--id", "x_beam", "--title", "The beam parser reads past the end", "--reporter", "Grace Hopper <grace@contoso.com>", "--level", "1", .. options]).ExitCode);

    public JsonNode Record(string id) => JsonNode.Parse(File.ReadAllText(Path.Combine(Embargo, id + ".json")))!;

    public void Dispose() => _folders.Dispose();

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
