using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace PolicyAnalyzers.Tasks;

/// <summary>
/// Shares the answer to a request with the other projects of this process, as long as the build lasts: MSBuild has it too, but to call a project for it
/// costs a change of threads each time.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ShareAnswer : Task
{
    /// <summary><see cref="CreateCheckRequest.Properties"/>.</summary>
    [Required]
    public string[] Request { get; set; } = [];

    /// <summary>What the project returned.</summary>
    [Required]
    public ITaskItem[] Answer { get; set; } = [];

    public override bool Execute()
    {
        ((IBuildEngine4)BuildEngine).RegisterTaskObject(Key(Request), Answer, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
        return true;
    }

    // Packages of two versions in one build do not understand each other.
    internal static string Key(string[] request) => $"{typeof(ShareAnswer).Module.ModuleVersionId}\n{string.Join("\n", request)}";
}
