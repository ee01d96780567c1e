using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

/// <summary>Looks for undisclosed advisories among the files of a package, before it is written.</summary>
[MSBuildMultiThreadableTask]
public sealed partial class CheckPackageFiles : PolicyTask
{
    /// <summary>Absolute paths.</summary>
    public string[] Files { get; set; } = [];
}
