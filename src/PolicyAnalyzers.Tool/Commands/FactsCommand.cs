using System.CommandLine;
using PolicyAnalyzers.Facts;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>facts</c>: what files state, each read for itself.</summary>
internal static class FactsCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Markdown files, each read for itself and not as part of a repository.", Arity = ArgumentArity.OneOrMore };
        var repository = new Option<string?>("--repository") { Description = "The repository that the files belong to, such as octo-org/octo-repo.", HelpName = "OWNER/NAME" };
        var asOf = SharedOptions.AsOf();
        var json = SharedOptions.Json();
        var command = new Command("facts", "Shows every fact that a policy states, with the line it was read in.") { files, repository, asOf, json };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var documents = parsed.GetValue(files)!.Select(f => DocumentFile.Read(f, parsed.GetValue(repository), parsed.DayOf(asOf))).ToList();
            if (parsed.GetValue(json))
            {
                Json.Write(output, writer =>
                {
                    writer.WriteStartArray();
                    documents.ForEach(d => FactsJson.Write(writer, d.Policy, d.Findings));
                    writer.WriteEndArray();
                });
                return ExitCode.Clean;
            }

            var console = Terminal.Over(output);
            foreach (var (policy, _) in documents)
            {
                FactView.Show(console, policy);
                console.WriteLine();
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
