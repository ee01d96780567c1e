using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>A vulnerability from its report to its disclosure, with the tool and in builds, as docs/advisories.md tells it.</summary>
public sealed class Disclosure(PackageFixture package) : PackageTest
{
    private const string Id = "x_canary_27182";
    private const string Title = "Canary31415 sings";

    private static readonly string Program = Path.Combine(TestRun.Checkout, "src", "PolicyAnalyzers.Tool", "bin", TestRun.Configuration, "net8.0", "security-policy.dll");

    private readonly TestRepository _repository = new("Disclosure", package);
    private readonly string _embargo = TestDirectory.Create("Disclosure.Embargo");

    private Dictionary<string, string> Coordinator => new() { ["SECURITY_POLICY_EMBARGO_DIR"] = _embargo };

    [Fact]
    public async Task From_report_to_disclosure()
    {
        await ArrangeAsync();

        // A report comes in. It holds up no release, and no build tells of it.
        (await ToolAsync($"advisory new --id {Id} --title \"{Title}\" --reporter \"Grace Hopper\" --level 1 --package Lib --received 2026-01-02 --embargo-until 2026-02-01")).Succeeds().Says("To the reporter");
        (await PackAsync("1.8.1-rc.1", "-p:SecurityPolicyRelease=true")).Succeeds().Reports();
        AssertSilent();

        // The fix is made in private, and applies to both lines.
        await _repository.GitAsync("checkout -q -b private");
        await ChangeAsync("public class Lib { public const int End = 1; }", "Stop at the end");
        await _repository.GitAsync("checkout -q main");
        (await ToolAsync($"advisory patch {Id} private")).Succeeds().Says("1.8   applies").Says("1.7   applies");

        // Nothing that contains it is released before its time.
        await _repository.GitAsync("cherry-pick private");
        var refused = (await PackAsync("1.8.1")).Fails().Reports("error POL4003");
        Assert.DoesNotContain(_repository.Find(".nupkg"), f => f.EndsWith("Lib.1.8.1.nupkg", StringComparison.Ordinal));
        AssertSilent(refused);

        // With a line that lacks it, it is not published.
        (await ToolAsync($"advisory publish {Id}")).Fails().Says("lacks 'summary' or 'details'");
        Describe();
        Assert.Equal(1, (await ToolAsync($"advisory publish {Id}")).Says("missing on 1.7").ExitCode);

        // The backport; then everything is in its place.
        await _repository.GitAsync("checkout -q release/1.7");
        await _repository.GitAsync("cherry-pick private");
        await _repository.GitAsync("checkout -q main");
        (await ToolAsync($"advisory patch {Id} --verify")).Succeeds().Says("as approved").DoesNotSay("not there");
        (await ToolAsync($"advisory publish {Id} --as CVE-2026-27182")).Succeeds().Says(Title).Says("patched");
        await _repository.GitAsync("add .security");
        await _repository.GitAsync("commit -q -m CVE-2026-27182");
        await _repository.GitAsync("tag record");
        (await PackAsync("1.8.1")).Succeeds().Reports();

        // Whoever knows of it and lacks it is not released; whoever has it is.
        await _repository.GitAsync("checkout -q -b late v1.7.0");
        await _repository.GitAsync("cherry-pick record");
        (await PackAsync("1.7.1")).Fails().Reports("error POL4001").Says("CVE-2026-27182");
        await _repository.GitAsync("checkout -q release/1.7");
        await _repository.GitAsync("cherry-pick record");
        (await PackAsync("1.7.1")).Succeeds().Reports();
        (await ToolAsync("advisory status")).Succeeds().Says("0 undisclosed");
    }

    private async Task ArrangeAsync()
    {
        await _repository.WriteFrame().Write("SECURITY.md", TestRepository.PolicyWithWindow).Write(".gitignore", "bin/\nobj/\n").WriteLibrary("Lib").WriteSolution("Lib").CommitAsync();
        (await _repository.DotnetAsync("restore All.slnx")).Succeeds().Reports();
        await _repository.TagAsync("v1.7.0", "v1.8.0");
        await _repository.GitAsync("branch release/1.7 v1.7.0");
    }

    private async Task ChangeAsync(string code, string message)
    {
        _repository.Write("Lib/Lib.cs", code);
        await _repository.GitAsync($"commit -q -a -m \"{message}\"");
    }

    // What the coordinator writes into the record by hand.
    private void Describe()
    {
        var file = Path.Combine(_embargo, Id + ".json");
        var record = JsonNode.Parse(File.ReadAllText(file))!;
        record["details"] = "It sings past the end.";
        record["database_specific"]!["security_policy"]!["acknowledged"] = "2026-01-05";
        record["affected"]![0]!["ranges"]![0]!["events"] = JsonNode.Parse("""[{"introduced": "0"}, {"fixed": "1.7.1"}, {"introduced": "1.8.0"}, {"fixed": "1.8.1"}]""");
        File.WriteAllText(file, record.ToJsonString());
    }

    private void AssertSilent(CommandResult? result = null)
    {
        foreach (var secret in new[] { Id, Title, "Canary", _embargo })
        {
            result?.DoesNotSay(secret);
            Assert.DoesNotContain(
                Directory.EnumerateFiles(_repository.Folder, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/.git/", StringComparison.Ordinal)),
                f => File.ReadAllText(f).Contains(secret, StringComparison.Ordinal));
        }
    }

    private Task<CommandResult> ToolAsync(string arguments) => Command.RunAsync("dotnet", _repository.Folder, $"\"{Program}\" {arguments}", Coordinator);

    private Task<CommandResult> PackAsync(string version, string arguments = "") =>
        _repository.DotnetAsync($"pack Lib --no-restore -c Release -v:n -p:Version={version} {arguments}", Coordinator);
}
