using System.CommandLine;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>support</c>: which versions get security fixes, by the words of one file.</summary>
internal static class SupportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The policy, read for itself and not as part of a repository." };
        var versions = new Argument<string[]>("VERSION") { Description = "Versions to judge.", Arity = ArgumentArity.OneOrMore };
        var releases = new Option<string[]>("--releases")
        {
            Description = "The versions released so far, with commas between them: a window is counted from the newest. What is no version is left out.",
            HelpName = "VERSION,...",
            CustomParser = result => [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
        };
        var asOf = SharedOptions.AsOf();
        var json = SharedOptions.Json();
        var command = new Command("support", "Says of versions whether the policy supports them, why, and in which line.") { file, versions, releases, asOf, json };
        command.SetAction(parsed =>
        {
            var day = parsed.DayOf(asOf);
            var (policy, _) = DocumentFile.Read(parsed.GetValue(file)!, null, day);
            var history = ReleaseHistory.FromVersions(parsed.GetValue(releases) ?? []);
            var verdicts = parsed.GetValue(versions)!.Distinct().Select(v => (Version: v, Verdict: SupportVerdict.Of(policy.Support, history, v, day))).ToList();
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                Json.Write(output, writer =>
                {
                    writer.WriteStartObject();
                    verdicts.ForEach(v => writer.WriteString(v.Version, Word(v.Verdict.Status)));
                    writer.WriteEndObject();
                });
            }
            else
            {
                Show(Terminal.Over(output), policy.Source, verdicts);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void Show(IAnsiConsole console, SourceText source, List<(string Version, SupportVerdict Verdict)> verdicts)
    {
        var table = Terminal.Table("version", "verdict", "line", "why");
        table.Columns[2].RightAligned();
        foreach (var (version, verdict) in verdicts)
        {
            var style = verdict.Status switch { SupportStatus.Supported => Color.Green, SupportStatus.Unsupported => Color.Red, _ => Color.Yellow };
            table.AddRow(Terminal.Cell(version), Terminal.Cell(Word(verdict.Status), style), Terminal.Number(verdict.Span is { } span ? source.GetLine(span.Start) : null), Terminal.Cell(verdict.Reason));
        }

        console.Write(table);
    }

    // What is not evaluated for want of releases is not decided either, to whoever asks here.
    private static string Word(SupportStatus status) => status switch
    {
        SupportStatus.Supported => "supported",
        SupportStatus.Unsupported => "unsupported",
        SupportStatus.NotStated => "not-stated",
        _ => "undecided",
    };
}
