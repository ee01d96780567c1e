using System.CommandLine;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>fix</c>: mends what can be mended without a new promise, and asks the author for the words of the rest.</summary>
internal static class FixCommand
{
    /// <param name="answers">What a person at a terminal types; null where nobody is there to be asked.</param>
    public static Command Create(TextReader? answers)
    {
        var path = new Argument<string?>("PATH") { Description = "A repository's folder, or one Markdown file. Default: the repository that the current folder is in.", Arity = ArgumentArity.ZeroOrOne };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the changes as a unified diff, and write nothing." };
        var policyFile = SharedOptions.PolicyFile();
        var asOf = SharedOptions.AsOf();
        var command = new Command(
            "fix",
            "Mends what needs no new promise, and asks in a terminal for what the author must say. Exit code 1: findings are left, or --dry-run would change something.")
        {
            path, dryRun, policyFile, asOf,
        };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var target = FixTarget.Open(parsed.GetValue(path) ?? RepositoryFolder.Current(), parsed.GetValue(policyFile), parsed.DayOf(asOf));
            var (mended, findings) = target.Begin.Mend();
            if (parsed.GetValue(dryRun))
            {
                var diff = UnifiedDiff.Of(target.Source.Path, target.Source.Content, mended.Report.Policy!.Source.Content).ToList();
                UnifiedDiff.Write(output, diff);
                Tell(Terminal.Over(error), target, mended, findings, [], "would be mended");
                return diff.Count > 0 ? ExitCode.Findings : Outcome(mended);
            }

            var console = Terminal.Over(output);
            var (answered, byAuthor) = answers is null ? (mended, []) : Ask(mended, new(answers, console), console);
            if (answered != target.Begin)
            {
                FileReplacement.Write(target.File, target.Begin.Bytes!.Value.Span, answered.Bytes!.Value.ToArray());
            }

            Tell(console, target, answered, findings, byAuthor, "mended");
            return Outcome(answered);
        });
        return command;
    }

    private static (PolicyRepair Repair, List<Finding> ByAuthor) Ask(PolicyRepair repair, Author author, IAnsiConsole console)
    {
        var (byAuthor, declined) = (new List<Finding>(), new HashSet<(string, string)>());
        while (repair.Report.Findings.FirstOrDefault(f => f.IsForAuthor && !declined.Contains((f.Rule.Id, f.Message))) is { } finding)
        {
            FindingView.Show(console, finding, repair.Report.Policy!.Source);
            var next = repair;
            var answer = author.Ask(Remedy.Question(finding), text => text.Length == 0 ? null : Remedy.Try(repair, finding, text, out next));
            if (answer is null)
            {
                break;
            }

            if (answer.Length == 0)
            {
                declined.Add((finding.Rule.Id, finding.Message));
                continue;
            }

            // The words may have made other text superfluous.
            repair = next.Mend().Next;
            byAuthor.Add(finding);
        }

        return (repair, byAuthor);
    }

    private static void Tell(IAnsiConsole console, FixTarget target, PolicyRepair repair, IReadOnlyCollection<Finding> mended, List<Finding> byAuthor, string verb)
    {
        foreach (var finding in mended.Concat(byAuthor))
        {
            console.Line($"{FindingView.Place(finding)}{finding.Rule.Id} {verb}{(byAuthor.Contains(finding) ? " as you said" : "")}: {finding.Rule.Title}");
        }

        var open = repair.Report.Findings.Where(f => f.IsForAuthor).ToList();
        foreach (var finding in open)
        {
            console.Line($"{FindingView.Place(finding)}{finding.Rule.Id} not applied, it is for you to say: {Remedy.Summary(finding)}");
        }

        var others = repair.Report.Findings.Length - open.Count;
        console.Line($"{target.Source.Path}: {mended.Count + byAuthor.Count} {verb}, {open.Count} for you to say, {others} to be mended by hand.");
    }

    private static int Outcome(PolicyRepair repair) => FindingView.ExitCodeOf(repair.Report.Findings);
}
