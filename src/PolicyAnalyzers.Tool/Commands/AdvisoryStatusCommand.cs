using System.CommandLine;
using PolicyAnalyzers.Tool.Advisories;
using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>advisory status</c>: where fixes are, where they are missing, and what else is open.</summary>
internal static class AdvisoryStatusCommand
{
    public static Command Create(ToolHost host)
    {
        var prefix = SharedOptions.TagPrefix();
        var package = SharedOptions.Package();
        var directory = AdvisoryCommand.Directory();
        var asOf = SharedOptions.AsOf();
        var json = SharedOptions.Json();
        var command = new Command(
            "status",
            "Shows for each advisory whether its fix is on the main branch and on every supported line. Exit code 1: of a published one something is missing, or a promise is not kept.")
        {
            prefix, package, directory, asOf, json,
        };
        command.SetAction(parsed =>
        {
            var desk = AdvisoryDesk.Open(
                parsed.GetValue(directory), host, new() { AsOf = parsed.GetValue(asOf) ?? host.Today, TagPrefix = parsed.GetValue(prefix), PackageId = parsed.GetValue(package) }, fixes: true);
            var status = AdvisoryStatus.Of(desk);
            if (parsed.GetValue(json))
            {
                AdvisoryStatusView.Write(parsed.InvocationConfiguration.Output, desk, status);
            }
            else
            {
                AdvisoryStatusView.Show(Terminal.Over(parsed.InvocationConfiguration.Output), desk, status);
            }

            return status.HasFaults ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
