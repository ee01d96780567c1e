using System.Collections.Immutable;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Checks;

/// <summary>Judges one version that is about to be released by the advisories: what it lacks, and what it would give away.</summary>
internal static class FixCheck
{
    /// <returns>The findings, and a part of the line for the log; null where there is nothing to judge by.</returns>
    public static (ImmutableArray<Finding> Findings, string? Summary) Run(RepositorySnapshot snapshot, SecurityPolicy? policy, string version, CheckOptions options)
    {
        var advisories = AdvisoryContext.Of(snapshot, policy, options);
        if ((!advisories.All.Any() && snapshot.Embargo is null) || VersionText.TryParse(version) is not { } parsed)
        {
            return ([], null);
        }

        var survey = FixSurvey.Of(advisories, ReleaseHistory.Of(snapshot.Tags, options), snapshot.Commits);
        var context = new FixContext(survey, parsed, snapshot.Mentions) { IsEmbargoed = snapshot.Embargo is not null };
        var findings = POL4001.Check(context).Concat(POL4002.Check(context)).Concat(POL4003.Check(context)).ToImmutableArray();
        var published = survey.Published.Length;
        // A number that counts the undisclosed would tell that there are some.
        return (findings, published == 0 ? null : $"; {published} published {(published == 1 ? "vulnerability" : "vulnerabilities")}, {(findings.Any(f => f.Rule == RuleCatalog.POL4001 && f.Class != RuleClass.Info) ? "not all fixes are there" : "no fix is missing")}");
    }
}
