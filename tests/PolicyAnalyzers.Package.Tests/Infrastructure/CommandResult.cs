using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Package.Tests.Infrastructure;

/// <param name="Log">The file that holds all of it.</param>
public sealed record CommandResult(int ExitCode, string Output, string Log)
{
    // "/repo/SECURITY.md(3,5,3,9): warning POL1009: text [/packages/…/SecurityPolicy.proj]"
    private static readonly Regex Diagnostic = new(
        @"^\s*(?:\d+>)?(?<origin>.*?)\s?: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<text>.*?)(?: \[[^\]]*\])?\r?$",
        RegexOptions.Multiline | RegexOptions.NonBacktracking);

    /// <summary>Warnings and errors in order: "warning POL1001".</summary>
    public string[] Diagnostics => [.. Diagnostic.Matches(Live).Select(m => $"{m.Groups["severity"].Value} {m.Groups["id"].Value}")];

    /// <summary>Where each diagnostic points: "SECURITY.md(3,5,3,9)".</summary>
    public string[] Origins => [.. Diagnostic.Matches(Live).Select(m => m.Groups["origin"].Value)];

    // "dotnet build" asks for a summary, which says every diagnostic again.
    private string Live => Output.Split("\nBuild succeeded.")[0].Split("\nBuild FAILED.")[0];

    public CommandResult Succeeds() => Check(ExitCode == 0, "was to succeed");

    public CommandResult Fails() => Check(ExitCode != 0, "was to fail");

    /// <summary>The diagnostics are these, in any order, and no others.</summary>
    public CommandResult Reports(params string[] expected) =>
        Check(Diagnostics.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal)),
            $"was to report [{string.Join(", ", expected)}] and reported [{string.Join(", ", Diagnostics)}]");

    public CommandResult Says(string text) => Check(Output.Contains(text, StringComparison.Ordinal), $"was to say '{text}'");

    public CommandResult DoesNotSay(string text) => Check(!Output.Contains(text, StringComparison.Ordinal), $"was not to say '{text}'");

    public int Count(string text) => Live.Split(text).Length - 1;

    private CommandResult Check(bool holds, string expectation)
    {
        // Also what a fixture does, of which no test knows.
        PackageTest.AnyFailed |= !holds;
        Assert.True(holds, holds ? null : $"The command {expectation}; see {Log}\n{Output}");
        return this;
    }
}
