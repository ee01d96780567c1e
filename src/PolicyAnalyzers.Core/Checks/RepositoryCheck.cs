using System.Collections.Immutable;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Checks;

/// <summary>What the checks of a repository found, whichever host asked.</summary>
/// <param name="Policy">The policy as read; null where there is none to read.</param>
/// <param name="Findings">In order of place.</param>
/// <param name="Summary">One line for the log: what was checked, with what result, or why it was not.</param>
public sealed record RepositoryReport(SecurityPolicy? Policy, ImmutableArray<Finding> Findings, string Summary)
{
    /// <summary>What configuration files say of the rules.</summary>
    public ConfiguredSeverities Severities { get; init; } = ConfiguredSeverities.None;

    /// <summary>A second line for the log, where undisclosed advisories are judged; else null.</summary>
    public string? Notice { get; init; }
}

/// <summary>Judges the policy of a repository: everything but the release at hand.</summary>
public static class RepositoryCheck
{
    /// <summary>The policy of a repository, as read; else why there is none, unless it is kept elsewhere.</summary>
    public static (SecurityPolicy? Policy, Finding? Missing) ReadPolicy(RepositorySnapshot snapshot, CheckOptions options)
    {
        var (source, missing) = PolicyLocator.Find(snapshot, options);
        return (source is null ? null : PolicyReader.Read(source), missing);
    }

    public static RepositoryReport Run(RepositorySnapshot snapshot, CheckOptions options)
    {
        var (policy, missing) = ReadPolicy(snapshot, options);
        var source = policy?.Source;
        var severities = ConfiguredSeverities.Read(snapshot.Files, source?.Path ?? "SECURITY.md");
        IEnumerable<Finding> judged = policy is not null
            ? PolicyRules.Check(new(policy, snapshot, options)).OrderBy(f => f.Location?.Span.Start ?? -1).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            : missing is not null ? [missing] : [];

        var advisories = AdvisoryCheck.Run(AdvisoryContext.Of(snapshot, policy, options));
        var findings = judged.Concat(advisories).Concat(severities.Problems);
        var (baseline, problem) = options.Baseline is { } path ? BaselineFile.Find(snapshot, path) : (null, null);
        ImmutableArray<Finding> counted = [.. Override.Problems(options), .. AdvisoryCheck.Problems(snapshot), .. problem is null ? [] : new[] { problem }, .. baseline?.Apply(findings, source) ?? findings];

        var outcome = source is not null
            ? $"{source.Path} read, {counted.Length} {(counted.Length == 1 ? "finding" : "findings")}{(baseline is null ? "" : " beside those of the baseline")}"
            : missing is not null ? "none found" : $"kept at {options.PolicyUrl}, not read";
        return new(policy, counted, $"security policy: {outcome}")
        {
            Severities = severities,
            Notice = snapshot.Embargo is null ? null : AdvisoryCheck.Notice,
        };
    }
}
