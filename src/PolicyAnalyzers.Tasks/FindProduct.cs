using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

/// <summary>Tells packages apart as far as tags and policy do, so that those of one product are judged, and heard, once.</summary>
[MSBuildMultiThreadableTask]
public sealed partial class FindProduct : PolicyTask
{
    public string? PackageId { get; set; }

    /// <summary><c>SecurityPolicyTagPrefix</c>, or that of the versioning package; empty: to be found.</summary>
    public string? TagPrefix { get; set; }

    /// <summary>Empty where all packages of the repository would be judged alike.</summary>
    [Output]
    public string Product { get; private set; } = "";
}
