using System.CommandLine;
using System.CommandLine.Invocation;
using PolicyAnalyzers.Tool.Commands;
using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tool;

/// <summary>The program but for its process: arguments in, text out.</summary>
public static class SecurityPolicyTool
{
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, ToolHost? host = null)
    {
        var parsed = Root(host ?? new()).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var problem in parsed.Errors)
            {
                Complain(error, problem.Message);
            }

            if (parsed.CommandResult.Command.Subcommands is { Count: > 0 } commands)
            {
                error.WriteLine($"Commands: {string.Join(", ", commands.Select(c => c.Name))}.");
            }

            error.WriteLine($"Try '{string.Join(' ', Path(parsed.CommandResult.Command))} --help'.");
            return ExitCode.Unusable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            Complain(error, e.Message);
            foreach (var line in e.Details)
            {
                error.WriteLine(Visible.Text(line));
            }

            return ExitCode.Unusable;
        }
    }

    private static RootCommand Root(ToolHost host) => new("Reads the promises of a repository's security policy out of its SECURITY.md, and judges them.")
    {
        AdvisoryCommand.Create(host),
        CheckCommand.Create(host),
        EmbargoCommand.Create(host),
        FactsCommand.Create(),
        FixCommand.Create(host.Answers),
        InitCommand.Create(host.Answers),
        RisksCommand.Create(),
        SupportCommand.Create(),
    };

    private static void Complain(TextWriter error, string message) => error.WriteLine($"security-policy: {Visible.Text(message)}");

    private static IEnumerable<string> Path(Command command) =>
        command is RootCommand ? ["security-policy"] : [.. command.Parents.OfType<Command>().Take(1).SelectMany(Path), command.Name];
}
