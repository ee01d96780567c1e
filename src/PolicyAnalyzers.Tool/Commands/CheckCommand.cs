using System.CommandLine;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>check</c>: what repositories promise, and what is wrong with it.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolHost host)
    {
        var directories = new Argument<string[]>("DIR") { Description = "Folders of repositories. Default: the repository that the current folder is in.", Arity = ArgumentArity.ZeroOrMore };
        var release = new Option<string?>("--release") { Description = "Judge this version as if it were about to be released.", HelpName = "VERSION" };
        var policyFile = SharedOptions.PolicyFile();
        var policyUrl = new Option<string?>("--policy-url") { Description = "Where the policy is kept, when it is not in the repository.", HelpName = "URL" };
        var baseline = new Option<string?>("--baseline") { Description = "Findings to start with, relative to the root: only others count.", HelpName = "FILE" };
        var writeBaseline = new Option<string?>("--write-baseline") { Description = "Record today's findings in this file, relative to the root.", HelpName = "FILE" };
        var asOf = SharedOptions.AsOf();
        var json = SharedOptions.Json();
        var command = new Command("check", "Shows every fact as it was read, and then the findings. Exit code 1: there are warnings or errors.")
        {
            directories, release, policyFile, policyUrl, baseline, writeBaseline, asOf, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(writeBaseline) is not null && (result.GetValue(baseline) is not null || result.GetValue(release) is not null || result.GetValue(directories) is { Length: > 1 }))
            {
                result.AddError("--write-baseline records the findings of one repository. It goes without --baseline, --release and a second DIR.");
            }
        });
        command.SetAction(parsed =>
        {
            var options = new CheckOptions
            {
                AsOf = parsed.DayOf(asOf),
                // A day to come publishes nothing today.
                Now = host.Clock.GetUtcNow(),
                PolicyFile = parsed.GetValue(policyFile),
                PolicyUrl = parsed.GetValue(policyUrl),
                Baseline = parsed.GetValue(baseline),
            };
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var folders = parsed.GetValue(directories) is { Length: > 0 } named ? named : [RepositoryFolder.Current()];
            var results = Progress.Over(error, folders, folder => RepositoryFolder.Check(folder, options, parsed.GetValue(release), host.EmbargoFolder));

            if (parsed.GetValue(writeBaseline) is { } file)
            {
                WriteBaseline(file, results[0], output);
                return ExitCode.Clean;
            }

            if (parsed.GetValue(json))
            {
                CheckView.Write(output, results);
            }
            else
            {
                CheckView.Show(Terminal.Over(output), results);
            }

            return FindingView.ExitCodeOf(results.SelectMany(r => r.Findings));
        });
        return command;
    }

    private static void WriteBaseline(string file, CheckedRepository repository, TextWriter output)
    {
        var path = Path.Combine(repository.Directory, file);
        try
        {
            File.WriteAllText(path, Baseline.Write(repository.Findings, repository.Policy?.Source));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UsageException($"Cannot write '{path}': {e.Message}");
        }

        Terminal.Over(output).Line($"{FindingView.Plural(repository.Findings.Count, "finding")} recorded in {path}.");
    }
}
