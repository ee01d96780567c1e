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
        // Most projects have nothing marked: they need not know of any policy.
        var repository = new Lazy<RepositoryReport>(() => RepositoryCheck.Run(RepositoryReader.Read(Root, settings.Options), settings.Options));
        if (Register.OrNull() is { } path && File.Exists(path) && RiskRegisterFile.Read(File.ReadAllText(path)) is { } register)
        {
            JudgeRegister(settings, register, repository);
        }

        if (Assemblies.Length > 0)
        {
            JudgeAssemblies(settings, repository);
        }
    }

    private void JudgeAssemblies(BuildSettings settings, Lazy<RepositoryReport> repository)
    {
        var marks = ConfiguredMarks.Read(ConfigurationFiles.Where(File.Exists).Select(File.ReadAllBytes));
        var findings = Assemblies.Where(File.Exists)
            .Select(path => (Path: path, Risks: AssemblyRisks.Read([.. File.ReadAllBytes(path)], marks)))
            .Where(assembly => assembly.Risks is { Code.Length: > 0 })
            .SelectMany(assembly => RiskCheck.Run(new AssemblyContext(assembly.Risks!, HandlingTaxonomy.Of(repository.Value.Policy), assembly.Path)))
            .ToList();
        // What a configuration file says is meant for code as it is written: whoever releases says so in the build.
        var severities = Severities(settings.Enforcement, BuildColumn.Releasing, ConfiguredSeverities.None);
        new FindingLogger(Log, Root, severities).Log(findings);
        WriteSarif(Source(Assemblies), findings, severities, policy: null);
    }

    private void JudgeRegister(BuildSettings settings, RiskRegister register, Lazy<RepositoryReport> repository)
    {
        var committed = CommittedRegister.OrNull() is { } path ? new CommittedRegister(path, File.Exists(path) ? File.ReadAllText(path) : null) : null;
        var findings = RiskCheck.Run(new RegisterContext(register, Register!, settings.Options.AsOf, committed)).ToList();
        if (Update && committed is not null && findings.RemoveAll(finding => finding.Rule == RuleCatalog.POL3009) > 0)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(committed.Path)!);
            File.WriteAllText(committed.Path, RiskRegisterFile.Write(register));
            Log.LogMessage(MessageImportance.High, $"risk register: {committed.Path} is written anew");
        }

        var severities = Severities(settings.Enforcement, settings.Column, findings.Count > 0 ? repository.Value.Severities : ConfiguredSeverities.None);
        var logger = new FindingLogger(Log, Root, severities);
        logger.Log(findings);
        if (!register.Entries.IsEmpty || committed is not null)
        {
            logger.LogSummary($"risk register: {register.Entries.Length} {(register.Entries.Length == 1 ? "entry" : "entries")} in {Register}");
        }

        WriteSarif(Source(Register!), findings, severities, policy: null);
    }

    // Who adds to the file is known by what was judged: each framework of a project has its own.
    private string Source(params string[] paths) => string.Join(' ', paths.Select(path => RepositoryReader.Relative(Root, path)).Prepend("risks"));
}
