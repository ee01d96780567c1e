using System.CommandLine;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>advisory</c>: a vulnerability from its report to its disclosure.</summary>
internal static class AdvisoryCommand
{
    public static Command Create(ToolHost host) => new("advisory", "Takes a vulnerability from its report to its disclosure, as the policy promises it.")
    {
        AdvisoryNewCommand.Create(host),
        AdvisoryStatusCommand.Create(host),
        AdvisoryPatchCommand.Create(host),
        AdvisoryPublishCommand.Create(host),
    };

    public static Argument<string> Id() => new("ID") { Description = "The advisory, by its id or another name of it." };

    public static Option<string?> Directory() => new("--directory") { Description = "The folder of the repository. Default: the repository that the current folder is in.", HelpName = "DIR" };
}
