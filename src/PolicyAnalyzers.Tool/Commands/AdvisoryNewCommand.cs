using System.CommandLine;
using System.Globalization;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Tool.Advisories;
using PolicyAnalyzers.Tool.Drafts;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>advisory new</c>: takes a report in.</summary>
internal static class AdvisoryNewCommand
{
    public static Command Create(ToolHost host)
    {
        var title = new Option<string?>("--title") { Description = "What it is, in one line, as the advisory will say it.", HelpName = "TEXT" };
        var reporter = new Option<string?>("--reporter") { Description = $"Who reported it: {ReportReader.Reporters}.", HelpName = "PERSON" };
        var coordinator = new Option<string?>("--coordinator") { Description = $"Who looks after it: {ReportReader.People}.", HelpName = "PERSON" };
        var package = new Option<string?>("--package") { Description = "The package on NuGet that is affected.", HelpName = "ID" };
        var introduced = new Option<string?>("--introduced") { Description = "The first version of it that is affected. Default: the very first.", HelpName = "VERSION" };
        var level = new Option<string?>("--level") { Description = "The level of handling, if it is decided.", HelpName = "N" };
        var severity = new Option<string?>("--severity") { Description = "A vector of CVSS 3 or 4.", HelpName = "VECTOR" };
        var alias = new Option<string[]>("--alias") { Description = "Another id of it, such as one of CVE or GHSA.", HelpName = "ID" };
        var report = new Option<string[]>("--report") { Description = "What the report tells on an item that the policy asks for, by the item's number.", HelpName = "N=TEXT" };
        var received = new Option<string?>("--received") { Description = $"When it came in: {ReportReader.Days}. Default: today.", HelpName = "DATE" };
        var embargo = new Option<string?>("--embargo-until") { Description = "The day of disclosure that was agreed on. Default: as the policy promises or asks.", HelpName = "DATE" };
        var id = new Option<string?>("--id") { Description = "Its id. Default: a draft's, which begins with x_.", HelpName = "ID" };
        var directory = AdvisoryCommand.Directory();
        var command = new Command("new", "Takes a report in, from options, or in a terminal from questions: writes its record, and prints what to send. Never overwrites one.")
        {
            title, reporter, coordinator, package, introduced, level, severity, alias, report, received, embargo, id, directory,
        };
        command.SetAction(parsed =>
        {
            var console = Terminal.Over(parsed.InvocationConfiguration.Output);
            var desk = AdvisoryDesk.Open(parsed.GetValue(directory), host);
            var folder = desk.RequireFolder();
            var policy = desk.Policy;
            var (name, levels) = ("", desk.Context.Taxonomy.Scopes.Length);
            var items = ReportReader.ReadItems(report.Name, parsed.GetValue(report)!, policy?.ReportContents?.Value ?? []);
            Person? by = null, lead = null;
            int? graded = null;
            DateOnly? day = host.Today, until = null;
            var (affected, from) = (parsed.GetValue(package), parsed.GetValue(introduced));

            var questions = new Questions(host.Answers is null ? null : new Author(host.Answers, console));
            questions.Ask(title.Name, parsed.GetValue(title), "What is it, in one line?", "as the advisory will say it", text => ReportReader.ReadTitle(text, out name));
            questions.Ask(reporter.Name, parsed.GetValue(reporter), "Who reported it?", ReportReader.Reporters, text => ReportReader.ReadReporter(text, out by));
            questions.Offer(received.Name, parsed.GetValue(received), "When did it come in, if not today?", ReportReader.Days, text => ReportReader.ReadDay(text, out day));
            questions.Offer(coordinator.Name, parsed.GetValue(coordinator), "Who coordinates it?", ReportReader.People, text => ReportReader.ReadPerson(text, out lead));
            questions.Offer(level.Name, parsed.GetValue(level), "Which level of handling?", string.Create(CultureInfo.InvariantCulture, $"1 to {levels}"), text => ReportReader.ReadLevel(text, levels, out graded));
            questions.Offer(package.Name, affected, "Which package on NuGet is affected?", "its id", text => Keep(affected = text));
            questions.Offer(introduced.Name, from, "Which is the first version of it that is affected?", "a version", text => Keep(from = text));
            for (var i = 0; i < items.Length; i++)
            {
                var at = i;
                questions.Offer(report.Name, items[i].Told, $"What does the report tell on this: {items[i].Asked}", "in one line", text => Keep(items = items.SetItem(at, items[at] with { Told = text })));
            }

            questions.Offer(embargo.Name, parsed.GetValue(embargo), "Which day of disclosure is agreed on, if not the one of the policy?", ReportReader.Days, text => ReportReader.ReadDay(text, out until));
            questions.Complete();

            var taken = new Report(parsed.GetValue(id) ?? ReportFile.FreeId(desk, day!.Value), name, by, day.Value)
            {
                Coordinator = lead,
                Package = affected,
                Introduced = from,
                Level = graded,
                Severity = parsed.GetValue(severity),
                Aliases = [.. parsed.GetValue(alias)!],
                EmbargoUntil = until ?? Promised(policy, day.Value),
                Items = items,
            };
            var file = ReportFile.Write(desk, folder, taken, host.Clock.GetUtcNow());
            console.Line($"{taken.Id} is written to {file}. It is undisclosed: nothing of it belongs into the repository.", Terminal.Strong);
            if (items.IsEmpty)
            {
                console.Line("The policy does not list what a report should contain, so nothing was asked of it (POL1013).");
            }

            Show(console, "To the reporter", ReportLetters.Acknowledgement(taken, policy));
            Show(console, "To everybody who works on it", ReportLetters.Embargo(taken));
            return ExitCode.Clean;
        });
        return command;
    }

    // Any answer will do.
    private static string? Keep(object? _) => null;

    private static DateOnly? Promised(SecurityPolicy? policy, DateOnly received) =>
        policy?.MaxEmbargo?.Value.Due(received) ?? policy?.EmbargoAskedOfReporter?.Value.Due(received);

    private static void Show(IAnsiConsole console, string heading, IEnumerable<string> lines)
    {
        console.WriteLine();
        console.Line($"── {heading} ──", Terminal.Quiet);
        console.WriteLine();
        foreach (var line in lines)
        {
            console.Line(line);
        }
    }
}
