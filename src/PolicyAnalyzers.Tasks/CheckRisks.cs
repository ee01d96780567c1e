using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

/// <summary>Judges what was built: its register, or, when releasing, its assemblies, which no switch of a compiler changes any more.</summary>
[MSBuildMultiThreadableTask]
public sealed partial class CheckRisks : PolicyTask
{
    /// <summary>Absolute path of the register that was built; empty: none is judged.</summary>
    public string? Register { get; set; }

    /// <summary>Absolute path of the copy in the repository, whether or not there is one; empty: none is kept.</summary>
    public string? CommittedRegister { get; set; }

    /// <summary>Writes the committed copy anew, where it differs.</summary>
    public bool Update { get; set; }

    /// <summary>Absolute paths of the files to judge as a release.</summary>
    public string[] Assemblies { get; set; } = [];

    /// <summary>Absolute paths of the configuration files that the compiler is given: they may add marks.</summary>
    public string[] ConfigurationFiles { get; set; } = [];
}
