using Microsoft.Build.Framework;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tasks;

public partial class CheckRisks
{
    public override bool Execute()
    {
        try
        {
            Judge();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError($"The risks of what was built cannot be judged: {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private void Judge()
    {
        var settings = new BuildSettings(this);
        var marks = ConfiguredMarks.Read(ConfigurationFiles.Where(File.Exists).Select(File.ReadAllBytes));
        var assemblies = Assemblies.Where(File.Exists).Select(path => (Path: path, Risks: AssemblyRisks.Read([.. File.ReadAllBytes(path)], marks))).Where(a => a.Risks is { Code.Length: > 0 }).ToList();
        var register = Register.OrNull() is { } built && File.Exists(built) ? RiskRegisterFile.Read(File.ReadAllText(built)) : null;
        // Most projects have nothing marked: they need not know of any policy.
        if (assemblies.Count > 0 || register is not null && (!register.Entries.IsEmpty || CommittedRegister.OrNull() is not null))
        {
            var repository = RepositoryCheck.Run(RepositoryReader.Read(Root, settings.Options, name: false), settings.Options);
            JudgeRegister(settings, register, repository);
            // What a configuration file says is meant for code as it is written: whoever releases says so in the build.
            new FindingLogger(Log, Root, Severities(settings.Enforcement, BuildColumn.Releasing, ConfiguredSeverities.None))
                .Log(assemblies.SelectMany(a => RiskCheck.Run(new AssemblyContext(a.Risks!, HandlingTaxonomy.Of(repository.Policy), a.Path))));
        }
    }

    private void JudgeRegister(BuildSettings settings, RiskRegister? register, RepositoryReport repository)
    {
        if (register is null)
        {
            return;
        }

        var committed = CommittedRegister.OrNull() is { } path ? new CommittedRegister(path, File.Exists(path) ? File.ReadAllText(path) : null) : null;
        var findings = RiskCheck.Run(new RegisterContext(register, Register!, settings.Options.AsOf, committed)).ToLookup(finding => finding.Rule == RuleCatalog.POL3009);
        var logger = new FindingLogger(Log, Root, Severities(settings.Enforcement, settings.Column, repository.Severities));
        logger.Log(findings[false]);
        if (Update && committed is not null && findings[true].Any())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(committed.Path)!);
            File.WriteAllText(committed.Path, RiskRegisterFile.Write(register));
            Log.LogMessage(MessageImportance.High, $"risk register: {committed.Path} is written anew");
        }
        else
        {
            logger.Log(findings[true]);
        }

        logger.LogSummary($"risk register: {register.Entries.Length} {(register.Entries.Length == 1 ? "entry" : "entries")} in {Register}");
    }
}
