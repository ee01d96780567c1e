using Task = Microsoft.Build.Utilities.Task;

namespace PolicyAnalyzers.Tasks;

/// <summary>
/// A task that runs on .NET: in MSBuild itself where that runs on .NET as well; where it runs on .NET Framework, in a process of its own, of
/// which the task there sees, logs and answers all.
/// </summary>
public abstract partial class BuildTask : Task;
