using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

/// <summary>Takes what the compiler found in the code of a project over into the file that <c>SecurityPolicySarif</c> names.</summary>
[MSBuildMultiThreadableTask]
public sealed partial class AddCodeFindings : BuildTask
{
    /// <summary>Absolute path of the repository.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary><c>SecurityPolicySarif</c>: relative to <see cref="Root"/> or absolute.</summary>
    [Required]
    public string Sarif { get; set; } = "";

    /// <summary>Absolute path of the log that the compiler wrote, in the format SARIF 2.1.0.</summary>
    [Required]
    public string CompilerLog { get; set; } = "";

    /// <summary>Absolute path of the project.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Empty where the project has but one.</summary>
    public string? TargetFramework { get; set; }
}
