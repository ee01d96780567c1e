using System.CommandLine;
using PolicyAnalyzers.Tool.Advisories;
using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>advisory publish</c>: from the folder of undisclosed advisories into the repository.</summary>
internal static class AdvisoryPublishCommand
{
    public static Command Create(ToolHost host)
    {
        var id = AdvisoryCommand.Id();
        var publicId = new Option<string?>("--as") { Description = "The id by which the public knows it, such as one of GHSA. Default: the one it has.", HelpName = "ID" };
        var reason = new Option<string?>("--reason") { Description = "Why it is published before its embargo ends, or with fixes missing. It stays with the private record.", HelpName = "TEXT" };
        var directory = AdvisoryCommand.Directory();
        var command = new Command(
            "publish",
            "Strips what is private from an undisclosed record, stamps its dates, moves it into .security/advisories, and prints it for the platform. Commits nothing. Exit code 1: it is too early, and --reason gives none.")
        {
            id, publicId, reason, directory,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(reason) is { } text && string.IsNullOrWhiteSpace(text))
            {
                result.AddError("--reason gives none.");
            }
        });
        command.SetAction(parsed =>
        {
            var console = Terminal.Over(parsed.InvocationConfiguration.Output);
            var desk = AdvisoryDesk.Open(parsed.GetValue(directory), host, fixes: true);
            var record = desk.RequireSecret(parsed.GetValue(id)!);
            if (string.IsNullOrWhiteSpace(record.Advisory.Summary) || string.IsNullOrWhiteSpace(record.Advisory.Details))
            {
                throw new UsageException($"'{record.File}' lacks 'summary' or 'details': what users must know. Write it first. Nothing is written.");
            }

            var publication = Publication.Of(desk, record);
            if (publication.Obstacles.Length > 0 && parsed.GetValue(reason) is null)
            {
                console.Line($"{record.Advisory.Id} is not published:", Terminal.Strong);
                Tell(console, publication);
                console.Line("--reason TEXT publishes it all the same.");
                return ExitCode.Findings;
            }

            var (advisory, path) = PublishedFile.Move(desk, publication, parsed.GetValue(publicId), parsed.GetValue(reason), host.Clock.GetUtcNow());
            console.Line($"{advisory.Id} is in {path}, and public with the next push. What was private stays in {Path.GetFileName(record.File)}.published.", Terminal.Strong);
            if (publication.Obstacles.Length > 0)
            {
                console.Line("It is published although");
                Tell(console, publication);
            }

            console.WriteLine();
            Show(console, advisory);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Tell(IAnsiConsole console, Publication publication)
    {
        foreach (var obstacle in publication.Obstacles)
        {
            console.Line($"- {obstacle}");
        }
    }

    private static void Show(IAnsiConsole console, PolicyAnalyzers.Advisories.Advisory advisory)
    {
        console.Line("── For the platform ──", Terminal.Quiet);
        console.WriteLine();
        var table = Terminal.Table("", "");
        foreach (var (name, value) in PlatformText.Of(advisory))
        {
            table.AddRow(Terminal.Cell(name, Terminal.Quiet), Terminal.Cell(value));
        }

        console.Write(table);
        console.WriteLine();
        foreach (var line in advisory.Details!.ReplaceLineEndings("\n").Split('\n'))
        {
            console.Line(line);
        }
    }
}
