using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

/// <summary>What the checks have in common: the settings of a user, and what becomes of findings.</summary>
public abstract partial class PolicyTask : BuildTask
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
}
