using PolicyAnalyzers.Advisories.Fixes;

namespace PolicyAnalyzers.Rules;

/// <summary>A published fix that every supported line is owed is missing on others than the one that is released.</summary>
internal static class POL4002
{
    public static IEnumerable<Finding> Check(FixContext context)
    {
        var others = context.Survey.Lines.Where(l => l.IsSupported && l.Line != context.Release.Line).Select(context.Survey.PointOf).ToList();
        foreach (var vulnerability in context.Survey.Published)
        {
            var lacking = others
                .Where(p => context.Survey.Debt(vulnerability, p) == FixDebt.Owed)
                .Select(p => (Point: p, Cell: context.Survey.Judge(vulnerability, p)))
                .Where(p => p.Cell.Status == FixStatus.Missing)
                .ToList();
            if (lacking.Count > 0)
            {
                yield return AdvisoryContext.At(RuleCatalog.POL4002, vulnerability.Advisory, $"The fix of {vulnerability.Advisory.Id} is missing on {Words.And([.. lacking.Select(l => $"{l.Point.Name} ({l.Cell.Reason})")])}, and its level promises it to every supported line. Bring it there, and release.");
            }
        }
    }
}
