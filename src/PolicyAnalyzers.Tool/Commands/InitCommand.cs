using System.Collections.Immutable;
using System.CommandLine;
using PolicyAnalyzers.Tool.Drafts;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>init</c>: writes a policy that passes every rule, of the author's own promises.</summary>
internal static class InitCommand
{
    /// <param name="answers">What a person at a terminal types; null where nobody is there to be asked.</param>
    public static Command Create(TextReader? answers)
    {
        var directory = new Argument<string?>("DIR") { Description = "A repository's folder. Default: the repository that the current folder is in.", Arity = ArgumentArity.ZeroOrOne };
        var contact = new Option<string[]>("--contact") { Description = $"How reporters reach you in private: {AnswerReader.Contacts}.", HelpName = "CONTACT" };
        var acknowledge = new Option<string?>("--acknowledge-within") { Description = $"How soon you acknowledge a report, on holidays too: {AnswerReader.Times}.", HelpName = "TIME" };
        var supported = new Option<string?>("--supported") { Description = $"Which versions get security fixes: {AnswerReader.Windows}.", HelpName = "WINDOW" };
        var levels = new Option<string?>("--levels") { Description = $"Whether reports are graded by seven levels of handling: {AnswerReader.YesOrNo}. Without a terminal, no if not said.", HelpName = "YES|NO" };
        var repository = new Option<string?>("--repository") { Description = "The repository on GitHub. Default: what the remote 'origin' says.", HelpName = "OWNER/NAME" };
        var file = new Option<string?>("--file") { Description = "The file to write, relative to DIR. Default: SECURITY.md, in .github where CONTRIBUTING or SUPPORT is.", HelpName = "FILE" };
        var asOf = SharedOptions.AsOf();
        var command = new Command("init", "Writes a new policy that passes every rule, from options, or in a terminal from questions. Never overwrites one.")
        {
            directory, contact, acknowledge, supported, levels, repository, file, asOf,
        };
        command.SetAction(parsed =>
        {
            var console = Terminal.Over(parsed.InvocationConfiguration.Output);
            var place = DraftPlace.Find(parsed.GetValue(directory) ?? RepositoryFolder.Current(), parsed.GetValue(file), parsed.DayOf(asOf));
            var gitHub = parsed.GetValue(repository) ?? place.Snapshot.Name;
            var questions = new Questions(answers is null ? null : new Author(answers, console));
            ImmutableArray<DraftChannel> channels = [];
            string? time = null;
            DraftWindow? window = null;
            var graded = false;
            questions.Ask(contact.Name, parsed.GetValue(contact) is { Length: > 0 } named ? string.Join(',', named) : null, "How do reporters reach you in private?", AnswerReader.Contacts, text => AnswerReader.ReadChannels(text, gitHub, out channels));
            questions.Ask(acknowledge.Name, parsed.GetValue(acknowledge), "How soon do you acknowledge a report, on holidays too?", AnswerReader.Times, text => AnswerReader.ReadTime(text, out time));
            questions.Ask(supported.Name, parsed.GetValue(supported), "Which versions get security fixes?", AnswerReader.Windows, text => AnswerReader.ReadWindow(text, out window));
            questions.Ask(levels.Name, parsed.GetValue(levels) ?? (answers is null ? "no" : null), "Do you grade reports by seven levels, from a fix everywhere to a chance to harden?", AnswerReader.YesOrNo, text => AnswerReader.ReadYesOrNo(text, out graded));
            questions.Complete();

            // The remote may be on another platform; who reports through GitHub publishes there.
            var isOnGitHub = parsed.GetValue(repository) is not null || channels.Any(c => c.Kind == DraftChannelKind.GitHub);
            var text = PolicyDraft.Write(new(channels, time, window, graded) { GitHub = isOnGitHub ? gitHub : null });
            var others = place.Write(text);
            console.Line($"{place.Path} is written. Read it, and change what does not hold: every sentence is a promise of yours.");
            if (channels.Any(c => c.Kind == DraftChannelKind.GitHub))
            {
                console.Line("Private vulnerability reporting must be switched on in the settings of the repository: under Security.");
            }

            foreach (var finding in others)
            {
                console.WriteLine();
                FindingView.Show(console, finding, null);
            }

            return FindingView.ExitCodeOf(others);
        });
        return command;
    }
}
