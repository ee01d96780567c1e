using System.Collections.Immutable;
using System.CommandLine;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Tool.Advisories;
using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>advisory patch</c>: keeps a fix in private until it may be public, and later tells whether it is what landed.</summary>
internal static class AdvisoryPatchCommand
{
    public static Command Create(ToolHost host)
    {
        var id = AdvisoryCommand.Id();
        var commits = new Argument<string[]>("COMMIT") { Description = "The commits of the fix, in the order in which they apply.", Arity = ArgumentArity.ZeroOrMore };
        var line = new Option<string[]>("--line") { Description = "A line that the patch is for, or main. Default: every one that is owed the fix and lacks it.", HelpName = "LINE" };
        var verify = new Option<bool>("--verify") { Description = "Tell of each line whether what landed there is what was approved, and write nothing." };
        var directory = AdvisoryCommand.Directory();
        var command = new Command(
            "patch",
            "Writes commits as patches beside the undisclosed record, author and message as they are, and tries them on every line that is owed the fix. Pushes nothing, and leaves branches, index and work tree alone. Exit code 1: it does not apply everywhere, or what landed differs.")
        {
            id, commits, line, verify, directory,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(verify) == result.GetValue(commits) is { Length: > 0 })
            {
                result.AddError("Name the commits of the fix, or ask with --verify what became of them.");
            }
        });
        command.SetAction(parsed =>
        {
            var console = Terminal.Over(parsed.InvocationConfiguration.Output);
            var desk = AdvisoryDesk.Open(parsed.GetValue(directory), host, fixes: true);
            var record = desk.RequireSecret(parsed.GetValue(id)!);
            if (parsed.GetValue(verify))
            {
                return Verify(console, PatchReview.Of(desk.Survey, record.Advisory));
            }

            var lines = Lines(desk, record, parsed.GetValue(line)!);
            var json = record.Json();
            var patch = PrivatePatch.Of(desk, parsed.GetValue(commits)!);
            var folder = patch.Write(record);
            var trials = patch.Try(folder, lines);
            patch.Record(json, trials.Where(t => t.Problem is null).Select(t => t.Line));
            record.Write(json, host.Clock.GetUtcNow());
            Tell(console, record, folder, trials);
            return trials.All(t => t.Problem is null) ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static ImmutableArray<FixColumn> Lines(AdvisoryDesk desk, SecretRecord record, string[] named)
    {
        var columns = desk.Survey.Columns;
        if (named.FirstOrDefault(n => columns.All(c => c.Name != n)) is { } unknown)
        {
            throw new UsageException($"--line is '{unknown}', which gets no fixes. Accepted: {string.Join(", ", columns.Select(c => c.Name))}.");
        }

        if (named.Length > 0)
        {
            return [.. columns.Where(c => named.Contains(c.Name))];
        }

        var row = desk.Survey.Rows(undisclosed: true).First(r => r.Names.Contains(record.Advisory.Id));
        return [.. columns.Where((_, i) => StatusRow.IsOpen(row.Cells[i]))];
    }

    private static void Tell(IAnsiConsole console, SecretRecord record, string folder, ImmutableArray<PatchTrial> trials)
    {
        console.Line($"The patch is in {folder}, and approved in the record of {record.Advisory.Id}. Nothing is pushed.", Terminal.Strong);
        if (trials.IsEmpty)
        {
            console.Line("No line lacks the fix, so it was tried on none.");
            return;
        }

        console.WriteLine();
        var table = Terminal.Table("line", "");
        foreach (var trial in trials)
        {
            table.AddRow(Terminal.Cell(trial.Line), Terminal.Cell(trial.Problem is null ? "applies" : $"does not apply: {trial.Problem}", trial.Problem is null ? Style.Plain : Terminal.Warning));
        }

        console.Write(table);
        if (trials.FirstOrDefault(t => t.Problem is not null) is { } failed)
        {
            console.WriteLine();
            console.Line($"Make a commit on top of that line, and approve it: security-policy advisory patch {record.Advisory.Id} COMMIT --line {failed.Line}");
        }
    }

    private static int Verify(IAnsiConsole console, ImmutableArray<Landing> landings)
    {
        if (landings.IsEmpty)
        {
            console.Line("The record names no commits for any line that gets fixes.");
            return ExitCode.Findings;
        }

        var table = Terminal.Table("line", "approved", "landed", "");
        foreach (var landing in landings)
        {
            table.AddRow(
                Terminal.Cell(landing.Column),
                Terminal.Cell(landing.Commit[..10]),
                Terminal.Cell(landing.Landed?[..10] ?? ""),
                Terminal.Cell(landing switch { { Landed: null } => "not there", { AsApproved: true } => "as approved", { AsApproved: false } => "differs from what was approved", _ => "undecided: its patch is not known" }, landing.AsApproved == true ? Style.Plain : Terminal.Warning));
        }

        console.Write(table);
        return landings.All(l => l.AsApproved == true) ? ExitCode.Clean : ExitCode.Findings;
    }
}
