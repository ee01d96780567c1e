using System.CommandLine;
using PolicyAnalyzers.Tool.Advisories;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>embargo</c>: nothing undisclosed leaves the house by a push.</summary>
internal static class EmbargoCommand
{
    public static Command Create(ToolHost host) => new("embargo", "Keeps what is undisclosed from being pushed.") { CreateCheck(host), CreateInstall() };

    private static Command CreateCheck(ToolHost host)
    {
        var remote = new Argument<string?>("REMOTE") { Description = "To which is pushed, by name. What is pushed is read from standard input. Default: the commit at hand is checked.", Arity = ArgumentArity.ZeroOrOne };
        var address = new Argument<string?>("ADDRESS") { Description = "Its address.", Arity = ArgumentArity.ZeroOrOne };
        var details = new Option<bool>("--details") { Description = "Say which advisories: for the coordinator's eyes, not for a log." };
        var privateRemote = PrivateRemote();
        var directory = AdvisoryCommand.Directory();
        var command = new Command(
            "check",
            "The pre-push hook: looks for names and fixes of undisclosed advisories in what is pushed, as git tells it; or in the commit at hand. Exit code 1: there are some.")
        {
            remote, address, details, privateRemote, directory,
        };
        command.SetAction(parsed =>
        {
            var console = Terminal.Over(parsed.InvocationConfiguration.Error);
            var name = parsed.GetValue(remote);
            if (host.EmbargoFolder is null)
            {
                console.Line("security-policy: this machine knows of no undisclosed advisories, so nothing is checked.");
                return ExitCode.Clean;
            }

            if (parsed.GetValue(privateRemote)!.Any(r => r == name || r == parsed.GetValue(address)))
            {
                console.Line("security-policy: the remote is private, so nothing is checked.");
                return ExitCode.Clean;
            }

            var refs = name is null ? [] : Push.Read(host.Input);
            var desk = AdvisoryDesk.Open(parsed.GetValue(directory), host, fixes: true);
            if (!desk.Context.Embargoed.Unread.IsEmpty || desk.Context.Embargoed.Documents.Any(d => d.Advisory is null))
            {
                throw new UsageException("An undisclosed advisory cannot be read, so nothing may be pushed. 'security-policy advisory status' says why.");
            }

            var leaks = Push.Leaks(desk, name is null ? Push.Head(desk) : refs, name).ToList();
            if (leaks.Count == 0)
            {
                console.Line("security-policy: nothing undisclosed is pushed.");
                return ExitCode.Clean;
            }

            console.Line("security-policy: this would make public what is undisclosed:");
            foreach (var leak in leaks.Select(l => parsed.GetValue(details) ? l.Details : l.Where).Distinct())
            {
                console.Line($"  {leak}");
            }

            return ExitCode.Findings;
        });
        return command;
    }

    private static Command CreateInstall()
    {
        var privateRemote = PrivateRemote();
        var directory = AdvisoryCommand.Directory();
        var command = new Command("install", "Writes the pre-push hook, where core.hooksPath has it. Never overwrites one.") { privateRemote, directory };
        command.Validators.Add(result =>
        {
            // They become words of a script.
            foreach (var name in result.GetValue(privateRemote) ?? [])
            {
                if (name.Length == 0 || name[0] == '-' || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '/' or ':' or '@'))
                {
                    result.AddError($"--private-remote is '{name}'. Accepted is the name of a remote, or its address.");
                }
            }
        });
        command.SetAction(parsed =>
        {
            var directoryOrCurrent = parsed.GetValue(directory) is { } named ? RepositoryFolder.Root(named) : Directory.GetCurrentDirectory();
            var (file, wasThere) = PushHook.Install(RepositoryFolder.Enclosing(directoryOrCurrent), parsed.GetValue(privateRemote)!);
            Terminal.Over(parsed.InvocationConfiguration.Output).Line($"{file} {(wasThere ? "is there already" : "is written")}: nothing undisclosed is pushed from here.");
            return ExitCode.Clean;
        });
        return command;
    }

    private static Option<string[]> PrivateRemote() => new("--private-remote") { Description = "A remote that only those may read who may know: what goes there is not checked.", HelpName = "REMOTE" };
}
