using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Checks;

/// <summary>Leave to release one version in spite of the findings of one rule: item <c>SecurityPolicyOverride</c>.</summary>
/// <param name="RuleId">Of a rule about the policy or the release; findings in code are silenced there.</param>
/// <param name="Version">Exactly that version, and no other.</param>
/// <param name="Reason">Why, in words that stand in the log of the release.</param>
public sealed record Override(string RuleId, string Version, string Reason)
{
    /// <summary>What it lacks to be valid; null where it is.</summary>
    private string? Missing =>
        RuleCatalog.Find(RuleId) is null ? "names no rule"
        : RuleId.StartsWith("POL3", StringComparison.OrdinalIgnoreCase) ? "names a rule about code: silence it there"
        : VersionText.TryParse(Version) is null ? "names no exact version"
        : string.IsNullOrWhiteSpace(Reason) ? "gives no reason"
        : null;

    /// <summary>Findings about overrides that are not valid.</summary>
    internal static IEnumerable<Finding> Problems(CheckOptions options) => options.Overrides
        .Where(o => o.Missing is not null)
        .Select(o => new Finding(RuleCatalog.POL9001, null, $"The override of '{o.RuleId}' for '{o.Version}' {o.Missing}. State the id of a rule, an exact version, and the reason."));

    /// <summary>The findings, of which those that are overridden hold up nothing.</summary>
    /// <param name="version">That is about to be released; null: of any override, because nothing is being released.</param>
    public static IEnumerable<Finding> Apply(IEnumerable<Finding> findings, CheckOptions options, string? version)
    {
        var released = version is null ? null : VersionText.TryParse(version);
        return findings.Select(f => options.Overrides.FirstOrDefault(o => o.Covers(f.Rule) && (version is null || VersionText.TryParse(o.Version) == released)) is { } found
            ? f with { IsOverridden = true, Message = $"{f.Message} Overridden for {found.Version}: {found.Reason.Trim().TrimEnd('.')}." }
            : f);
    }

    private bool Covers(Rule rule) => Missing is null && rule.Id.Equals(RuleId, StringComparison.OrdinalIgnoreCase);
}
