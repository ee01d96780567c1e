using PolicyAnalyzers.Advisories.Fixes;

namespace PolicyAnalyzers.Rules;

/// <summary>The release lacks a published fix that its line is owed, or that an older release has.</summary>
internal static class POL4001
{
    public static IEnumerable<Finding> Check(FixContext context)
    {
        foreach (var vulnerability in context.Survey.Published)
        {
            if (Judge(context, vulnerability) is { } finding)
            {
                yield return finding;
            }
        }

        // That a release has the fix of a secret is public as soon as it is out; that this one lacks it is all that is said.
        if (context.Survey.Undisclosed.Any(v => v.HasCommits && context.Survey.Judge(v, context.Release).Status == FixStatus.Missing && context.OlderWith(v) is not null))
        {
            yield return new(RuleCatalog.POL4001, null, $"{context.Version} lacks a fix that an older release has. {AdvisoryContext.Details}");
        }
    }

    private static Finding? Judge(FixContext context, Vulnerability vulnerability)
    {
        var cell = context.Survey.Judge(vulnerability, context.Release);
        if (cell.Status is FixStatus.Fixed or FixStatus.NotAffected)
        {
            return null;
        }

        var id = vulnerability.Advisory.Id;
        var older = context.OlderWith(vulnerability);
        var debt = cell.Status == FixStatus.ForwardFixOnly ? FixDebt.NotOwed : context.Survey.Debt(vulnerability, context.Release);
        if (older is null && debt == FixDebt.NotOwed)
        {
            return null;
        }

        var (why, found) = (older is not null ? $"{older.Name} has it" : debt == FixDebt.Owed ? "its line is owed it" : "nothing says whether its line is owed it", cell.Reason);
        return AdvisoryContext.At(RuleCatalog.POL4001, vulnerability.Advisory, cell.Status == FixStatus.Undecided
            ? $"Whether {context.Version} has the fix of {id} is not decided: {found}; {why}. Name the commits of this line in \"fix_commits\" of the record."
            : $"{context.Version} lacks the fix of {id}: {found}, and {why}. Bring the fix to this line first; if it is there, name its commits in \"fix_commits\" of the record.") with
        {
            Class = older is null && debt == FixDebt.Unstated ? RuleClass.Info : cell.Status == FixStatus.Undecided ? RuleClass.Warn : RuleClass.Gate,
        };
    }
}
