using PolicyAnalyzers.Advisories;

namespace PolicyAnalyzers.Rules;

/// <summary>A record that other programs would misread, or of which nothing says how it is handled.</summary>
internal static class POL4004
{
    public static IEnumerable<Finding> Check(AdvisoryContext context)
    {
        // Of the other folder not even the name of a file may be told.
        var (told, untold) = context.IsForCoordinator ? (context.Records.With(context.Embargoed), AdvisorySet.Empty) : (context.Records, context.Embargoed);
        var open = told.Documents.Where(d => d.Advisory is null || context.IsOpen(d.Advisory)).ToList();
        var advisories = open.Select(d => d.Advisory).OfType<Advisory>().ToList();
        return
        [
            .. told.Unread.Select(f => FileFinding.At(RuleCatalog.POL4004, f.Path, $"The record could not be read, because {f.Reason}.")),
            .. open.SelectMany(d => d.Faults),
            .. from same in advisories.GroupBy(a => a.Id, StringComparer.OrdinalIgnoreCase)
               from other in same.Skip(1)
               select AdvisoryContext.At(RuleCatalog.POL4004, other, $"{other.Id} is the id of {same.First().Source.Path} as well. Give each record an id of its own, or make one of the two."),
            .. advisories.Select(a => Level(context, a)).OfType<Finding>(),
            .. untold.Unread.IsEmpty && untold.Documents.All(d => d.Faults.IsEmpty) ? [] : new[] { new Finding(RuleCatalog.POL4004, null, $"An undisclosed advisory cannot be read as it is. {AdvisoryContext.Details}") },
        ];
    }

    private static Finding? Level(AdvisoryContext context, Advisory advisory)
    {
        var levels = context.Taxonomy.Scopes.Length;
        return advisory.Withdrawn is not null || advisory.Handling.RiskLevel <= levels ? null
            : AdvisoryContext.At(RuleCatalog.POL4004, advisory, advisory.Handling.RiskLevel is { } level
                ? $"{advisory.Id} records level {level}, and the levels of handling end with {levels}. Record one that there is."
                : $"{advisory.Id} records no level, so nothing says where its fix is owed. Add \"database_specific\": {{\"security_policy\": {{\"risk_level\": n}}}}, n from 1 to {levels}.");
    }
}
