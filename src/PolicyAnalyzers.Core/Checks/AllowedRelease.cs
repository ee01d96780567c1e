using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Checks;

/// <summary>Leave to release one version outside the support window: item <c>SecurityPolicyException</c>.</summary>
/// <param name="Version">Exactly that version, and no other.</param>
/// <param name="Advisory">The advisory whose fix it carries.</param>
/// <param name="Reason">Why it is made, in words that stand in the log of the release.</param>
public sealed record AllowedRelease(string Version, string Advisory, string Reason)
{
    /// <summary>What it lacks to be valid; null where it is.</summary>
    internal string? Missing =>
        VersionText.TryParse(Version) is null ? "names no exact version"
        : string.IsNullOrWhiteSpace(Advisory) ? "names no advisory"
        : string.IsNullOrWhiteSpace(Reason) ? "gives no reason"
        : null;
}
