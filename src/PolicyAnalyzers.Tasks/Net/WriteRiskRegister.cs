using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Tasks;

public partial class WriteRiskRegister
{
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
