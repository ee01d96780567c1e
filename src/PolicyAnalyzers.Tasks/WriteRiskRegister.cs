using Microsoft.Build.Framework;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Risk;
using Task = Microsoft.Build.Utilities.Task;

namespace PolicyAnalyzers.Tasks;

/// <summary>Writes the register of what assemblies hold, of what other registers hold, or of both.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteRiskRegister : Task
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

    public override bool Execute()
    {
        try
        {
            var marks = ConfiguredMarks.Read(ConfigurationFiles.Where(System.IO.File.Exists).Select(System.IO.File.ReadAllBytes));
            var built = RiskRegister.Of(Assemblies
                .Where(item => System.IO.File.Exists(item.ItemSpec))
                .Select(item => (Assembly: AssemblyRisks.Read([.. System.IO.File.ReadAllBytes(item.ItemSpec)], marks), Framework: item.GetMetadata("Framework")))
                .Where(item => item.Assembly is not null)
                .Select(item => (item.Assembly!, item.Framework)));
            var merged = Registers.Where(System.IO.File.Exists).Select(path => RiskRegisterFile.Read(System.IO.File.ReadAllText(path))).OfType<RiskRegister>();
            Directory.CreateDirectory(Path.GetDirectoryName(File)!);
            System.IO.File.WriteAllText(File, RiskRegisterFile.Write(RiskRegister.Merge([built, .. merged])));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError($"The risk register cannot be written to '{File}': {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }
}
