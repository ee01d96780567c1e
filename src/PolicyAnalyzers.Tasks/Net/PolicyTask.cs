using System.Text.Json.Nodes;
using Microsoft.Build.Framework;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Sarif;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tasks;

public partial class PolicyTask
{
    /// <summary>The folder of undisclosed advisories. Of the environment alone: properties and items stand in logs.</summary>
    internal static string? Embargo => Environment.GetEnvironmentVariable(AdvisoryContext.EmbargoVariable).OrNull();

    private protected SeverityResolver Severities(Enforcement enforcement, BuildColumn column, ConfiguredSeverities configured) => new(enforcement, column)
    {
        Configured = configured,
        NoWarn = [.. RuleIds.Split(NoWarn)],
        WarningsAsErrors = [.. RuleIds.Split(WarningsAsErrors)],
        WarningsNotAsErrors = [.. RuleIds.Split(WarningsNotAsErrors)],
        TreatWarningsAsErrors = TreatWarningsAsErrors,
        IsPromoted = id => Promotions[id] = IsPromoted(id),
    };

    /// <summary>What MSBuild was asked about warnings, and what it said.</summary>
    internal Dictionary<string, bool> Promotions { get; } = [];

    internal bool IsPromoted(string id) => BuildEngine is IBuildEngine8 engine && engine.ShouldTreatWarningAsError(id);

    /// <summary>What was logged, for programs to read; what is silenced is not in it.</summary>
    private protected void WriteSarif(string source, IEnumerable<Finding> findings, SeverityResolver severities, SourceText? policy)
    {
        if (Sarif.OrNull() is not { } path)
        {
            return;
        }

        var results = findings.Select(f => severities.Resolve(f) is { } severity ? SarifResult.Of(InRepository(f), severity, policy) : null).OfType<JsonObject>();
        if (SarifFile.Replace(Path.GetFullPath(path, Root), source, results) is { } reason)
        {
            new FindingLogger(Log, Root, severities).Log(new Finding(RuleCatalog.POL9001, null, $"SecurityPolicySarif is '{path}', which cannot be written, because {reason}."));
        }
    }

    // What was built is known by its absolute path.
    private Finding InRepository(Finding finding) => finding.Location is { } at && Path.IsPathRooted(at.Path)
        ? finding with { Location = at with { Path = RepositoryReader.Relative(Root, at.Path) } }
        : finding;
}
