using System.Collections.Immutable;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Checks;

/// <summary>What the checks of a repository found, whichever host asked.</summary>
/// <param name="Policy">The policy as read; null where there is none to read.</param>
/// <param name="Findings">In order of place.</param>
/// <param name="Summary">One line for the log: what was checked, with what result, or why it was not.</param>
public sealed record RepositoryReport(SecurityPolicy? Policy, ImmutableArray<Finding> Findings, string Summary);

/// <summary>Judges the policy of a repository: everything but the release at hand.</summary>
public static class RepositoryCheck
{
    public static RepositoryReport Run(RepositorySnapshot snapshot, CheckOptions options)
    {
        var (source, missing) = PolicyLocator.Find(snapshot, options);
        if (source is null)
        {
            return missing is null
                ? new(null, [], $"security policy: kept at {options.PolicyUrl}, not read")
                : new(null, [missing], "security policy: none found");
        }

        var policy = PolicyReader.Read(source);
        ImmutableArray<Finding> findings = [.. PolicyRules.Check(new(policy, snapshot, options)).OrderBy(f => f.Location?.Span.Start ?? -1).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)];
        return new(policy, findings, $"security policy: {source.Path} read, {findings.Length} {(findings.Length == 1 ? "finding" : "findings")}");
    }
}
