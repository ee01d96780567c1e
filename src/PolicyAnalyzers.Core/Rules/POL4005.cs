namespace PolicyAnalyzers.Rules;

/// <summary>A fix that older lines do not get, without the reason and the workaround that make that acceptable, or without leave of the policy.</summary>
internal static class POL4005
{
    public static IEnumerable<Finding> Check(AdvisoryContext context) =>
        from advisory in context.All
        where advisory.Withdrawn is null && context.IsOpen(advisory)
        let forward = advisory.Handling.ForwardFixOnly
        where forward is not null
        let problem = forward.Reason is null ? "gives no reason for it"
            : forward.Workaround is null ? "names no workaround for those who stay on an older line"
            : context.Policy is { Support.ForwardFixOnly: null } ? "the policy grants no such exception"
            : null
        where problem is not null
        select AdvisoryContext.At(RuleCatalog.POL4005, advisory, $"{advisory.Id} is fixed with the next release only, and {problem}. State \"forward_fix_only\": {{\"reason\": …, \"workaround\": …}} in the record, and the exception in the policy; or fix the older lines.");
}
