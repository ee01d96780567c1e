using System.Collections.Immutable;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Checks;

/// <summary>What the gate found for one version.</summary>
/// <param name="Findings">POL2xxx and POL4xxx; empty where the release may go.</param>
/// <param name="Summary">One line for the log: what was checked, with what result, or why it was not.</param>
public sealed record ReleaseReport(ImmutableArray<Finding> Findings, string Summary);

/// <summary>The gate: judges one version that is about to be released against the policy and the history.</summary>
public static class ReleaseCheck
{
    private static readonly ImmutableArray<Func<ReleaseContext, IEnumerable<Finding>>> Rules =
        [POL2001.Check, POL2002.Check, POL2003.Check, POL2004.Check, POL2005.Check, POL2006.Check];

    /// <param name="version">As the build states it, whatever it is.</param>
    public static ReleaseReport Run(RepositorySnapshot snapshot, SecurityPolicy? policy, string version, CheckOptions options)
    {
        var support = JudgeSupport(snapshot, policy, version, options);
        var (findings, summary) = FixCheck.Run(snapshot, policy, version, options);
        return new([.. Override.Apply(support.Findings.Concat(findings), options, version)], support.Summary + summary);
    }

    private static ReleaseReport JudgeSupport(RepositorySnapshot snapshot, SecurityPolicy? policy, string version, CheckOptions options)
    {
        if (policy is null)
        {
            return new([], $"security policy: release {version} not evaluated, there is no policy to read");
        }

        var history = ReleaseHistory.Of(snapshot.Tags, options);
        var verdict = SupportVerdict.Of(policy.Support, history, version, options.AsOf);
        if (verdict.Status == SupportStatus.NotStated)
        {
            return new([], $"security policy: release {version} not evaluated, {verdict.Reason}");
        }

        if (VersionText.TryParse(version) is not { } parsed)
        {
            return new([new(RuleCatalog.POL9001, null, $"'{version}' is no version, so it cannot be judged by the support window. Give the release a version such as 1.8.5 or 1.9.0-rc.1.")],
                $"security policy: release '{version}' not evaluated, it is no version");
        }

        var context = new ReleaseContext(policy, history, parsed, verdict, options);
        ImmutableArray<Finding> findings = [.. Rules.SelectMany(rule => rule(context))];
        return new(findings, Summarize(context, version, Override.Apply(findings, options, version).Any(f => f.Rule == RuleCatalog.POL2001 && f.IsOverridden)));
    }

    /// <summary>
    /// As much of a package's name as decides something: which of several products in the tags, or in the policy, it is. Null where every
    /// package of the repository would be judged alike, so that a host can judge them together.
    /// </summary>
    public static string? ProductOf(RepositorySnapshot snapshot, SecurityPolicy? policy, CheckOptions options) =>
        policy is null || options.PackageId is not { } package ? null
        : ProductRows.AreTold(policy.Support) ? package
        : options.TagPrefix is null ? TagReader.ProductIn(snapshot.Tags.Tags, package, options.AsOf)
        : null;

    private static string Summarize(ReleaseContext context, string version, bool overridden)
    {
        var lines = context.Verdict.Supported.IsEmpty ? "" : $" (supported: {string.Join(", ", context.Verdict.Supported)})";
        var result = context.Verdict switch
        {
            { Status: SupportStatus.Supported } => "supported",
            { Status: SupportStatus.Unsupported } => context.Exception is not null ? "allowed by an exception" : overridden ? "allowed by an override" : "not supported",
            { IsNewLine: true } => "begins a new line",
            { Status: SupportStatus.Undecided } => "undecided",
            _ => "not evaluated",
        };
        return $"security policy: release {version} {result}: {context.Verdict.Reason}{lines}";
    }
}
