using System.Collections.Immutable;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Checks;

/// <summary>What the gate found for one version.</summary>
/// <param name="Findings">POL2xxx; empty where the release may go.</param>
/// <param name="Summary">One line for the log: what was checked, with what result, or why it was not.</param>
public sealed record ReleaseReport(ImmutableArray<Finding> Findings, string Summary);

/// <summary>The gate: judges one version that is about to be released against the policy and the history.</summary>
public static class ReleaseCheck
{
    /// <param name="version">As the build states it, whatever it is.</param>
    public static ReleaseReport Run(RepositorySnapshot snapshot, SecurityPolicy? policy, string version, CheckOptions options) =>
        new([], $"security policy: release {version} not evaluated, the policy says nothing about supported versions");
}
