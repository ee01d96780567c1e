using System.Text.Json.Nodes;
using Microsoft.Build.Framework;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Sarif;
using PolicyAnalyzers.Text;
using Task = Microsoft.Build.Utilities.Task;

namespace PolicyAnalyzers.Tasks;

/// <summary>What the checks have in common: the settings of a user, and what becomes of findings.</summary>
public abstract class PolicyTask : Task
{
    /// <summary>Absolute path of the repository.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary><c>SecurityPolicyEnforcement</c>: Off, Report, Auto or Enforce; empty is Auto.</summary>
    public string? Enforcement { get; set; }

    /// <summary><c>SecurityPolicyRelease</c>: true or false; empty where the build decides.</summary>
    public string? Release { get; set; }

    /// <summary>The configuration is Release.</summary>
    public bool ReleaseConfiguration { get; set; }

    /// <summary><c>SecurityPolicyFile</c>: the policy, relative to <see cref="Root"/> or absolute.</summary>
    public string? PolicyFile { get; set; }

    /// <summary><c>SecurityPolicyUrl</c>: where the policy is kept, when it is not in the repository.</summary>
    public string? PolicyUrl { get; set; }

    /// <summary><c>SecurityPolicyBaseline</c>: the file of findings to start with, relative to <see cref="Root"/> or absolute.</summary>
    public string? Baseline { get; set; }

    /// <summary><c>SecurityPolicySarif</c>: the file that findings are written to, relative to <see cref="Root"/> or absolute.</summary>
    public string? Sarif { get; set; }

    /// <summary><c>SecurityPolicyDate</c>: the day of judgement, yyyy-MM-dd in UTC; empty is today.</summary>
    public string? Date { get; set; }

    /// <summary><c>@(SecurityPolicyOverride)</c>, as <see cref="CreateCheckRequest"/> wrote it.</summary>
    public string? Overrides { get; set; }

    /// <summary><c>@(SecurityAdvisory)</c>, as <see cref="CreateCheckRequest"/> wrote it: absolute paths.</summary>
    public string? Advisories { get; set; }

    public string? NoWarn { get; set; }

    public string? WarningsAsErrors { get; set; }

    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Warnings of every id are to be errors, as far as the commit alone decides them.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>The folder of undisclosed advisories. Of the environment alone: properties and items stand in logs.</summary>
    private protected static string? Embargo => Environment.GetEnvironmentVariable(AdvisoryContext.EmbargoVariable).OrNull();

    private protected SeverityResolver Severities(Enforcement enforcement, BuildColumn column, ConfiguredSeverities configured) => new(enforcement, column)
    {
        Configured = configured,
        NoWarn = [.. RuleIds.Split(NoWarn)],
        WarningsAsErrors = [.. RuleIds.Split(WarningsAsErrors)],
        WarningsNotAsErrors = [.. RuleIds.Split(WarningsNotAsErrors)],
        TreatWarningsAsErrors = TreatWarningsAsErrors,
        IsPromoted = id => BuildEngine is IBuildEngine8 engine && engine.ShouldTreatWarningAsError(id),
    };

    /// <summary>What was logged, for programs to read; what is silenced is not in it.</summary>
    private protected void WriteSarif(string source, IEnumerable<Finding> findings, SeverityResolver severities, SourceText? policy)
    {
        if (Sarif.OrNull() is not { } path)
        {
            return;
        }

        var results = findings.Select(f => severities.Resolve(f) is { } severity ? SarifResult.Of(f, severity, policy) : null).OfType<JsonObject>();
        if (SarifFile.Replace(Path.GetFullPath(path, Root), source, results) is { } reason)
        {
            new FindingLogger(Log, Root, severities).Log(new Finding(RuleCatalog.POL9001, null, $"SecurityPolicySarif is '{path}', which cannot be written, because {reason}."));
        }
    }
}
