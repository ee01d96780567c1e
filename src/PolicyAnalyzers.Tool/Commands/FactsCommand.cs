using System.CommandLine;
using PolicyAnalyzers.Facts;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>facts</c>: what files state, each read for itself.</summary>
internal static class FactsCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Markdown files, each read for itself and not as part of a repository.", Arity = ArgumentArity.OneOrMore };
        var repository = new Option<string?>("--repository") { Description = "The repository that the files belong to, such as octo-org/octo-repo.", HelpName = "OWNER/NAME" };
        var json = SharedOptions.Json();
        var command = new Command("facts", "Shows every fact that a policy states, with the line it was read in.") { files, repository, json };
        command.SetAction(parsed =>
        {
            var today = DateOnly.FromDateTime(DateTime.UtcNow);
            var documents = parsed.GetValue(files)!.Select(f => DocumentFile.Read(f, parsed.GetValue(repository), today)).ToList();
            Json.Write(parsed.InvocationConfiguration.Output, writer =>
            {
                writer.WriteStartArray();
                documents.ForEach(d => FactsJson.Write(writer, d.Policy, d.Findings));
                writer.WriteEndArray();
            });
            return ExitCode.Clean;
        });
        return command;
    }
}
