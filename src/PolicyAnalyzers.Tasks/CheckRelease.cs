using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

/// <summary>The gate: judges one version that is about to be released.</summary>
[MSBuildMultiThreadableTask]
public sealed partial class CheckRelease : PolicyTask
{
    /// <summary>As the build states it, whatever it is.</summary>
    [Required]
    public string Version { get; set; } = "";

    /// <summary><c>SecurityPolicyTagPrefix</c>, or that of the versioning package; empty: to be found.</summary>
    public string? TagPrefix { get; set; }

    /// <summary>The versions of <c>@(SupportedReleaseLine)</c>, with semicolons: a list does not survive as the value of a property.</summary>
    public string? ReleaseLines { get; set; }

    /// <summary>As much of the package's name as decides which product it is; empty where that makes no difference.</summary>
    public string? Product { get; set; }

    /// <summary><c>@(SecurityPolicyException)</c>, as <see cref="CreateCheckRequest"/> wrote it.</summary>
    public string? Exceptions { get; set; }
}
