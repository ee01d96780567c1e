using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

/// <summary>Judges the policy of the repository, and tells what of it the compiler needs.</summary>
[MSBuildMultiThreadableTask]
public sealed partial class CheckRepository : PolicyTask
{
    /// <summary>Only the facts are wanted: an editor asks, and would show every finding again with every key.</summary>
    public bool FactsOnly { get; set; }

    /// <summary>
    /// One item. Metadata: <c>ExperimentalLevels</c> and <c>TroubleshootingLevels</c> (numbers with commas; "none" where the policy
    /// puts such code out of scope; empty where it ties no level to it), <c>OpenFrom</c> (empty: never).
    /// </summary>
    [Output]
    public ITaskItem[] Facts { get; private set; } = [];
}
