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

    public string[] Secrets => Directory.GetFileSystemEntries(Embargo);

    /// <summary>On the machine of the coordinator.</summary>
    public (int ExitCode, string Output, string Error) Run(params string[] args) => Tool.Run(Host with { EmbargoFolder = Embargo }, [.. args, "--directory", Repository]);

    /// <summary>On any other.</summary>
    public (int ExitCode, string Output, string Error) RunElsewhere(params string[] args) => Tool.Run(Host, [.. args, "--directory", Repository]);

    public JsonNode Record(string id) => JsonNode.Parse(File.ReadAllText(Path.Combine(Embargo, id + ".json")))!;

    public void Dispose() => _folders.Dispose();

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
