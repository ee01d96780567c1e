using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

/// <summary>Writes the register of what assemblies hold, of what other registers hold, or of both.</summary>
[MSBuildMultiThreadableTask]
public sealed partial class WriteRiskRegister : BuildTask
{
    /// <summary>Absolute paths of assemblies; metadata <c>Framework</c>: what they are built for. A file that is no .NET assembly has no entries.</summary>
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>Absolute paths of registers to merge.</summary>
    public string[] Registers { get; set; } = [];

    /// <summary>Absolute paths of the configuration files that the compiler is given: they may add marks.</summary>
    public string[] ConfigurationFiles { get; set; } = [];

    /// <summary>Absolute path of the register to write.</summary>
    [Required]
    public string File { get; set; } = "";
}
