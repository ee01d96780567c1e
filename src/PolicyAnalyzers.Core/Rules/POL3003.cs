using System.Globalization;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>The recorded level is neither one that the taxonomy ties to such code nor a graver one: in the assembly as it ships.</summary>
internal static class POL3003
{
    public static IEnumerable<Finding> Check(AssemblyContext context) =>
        from code in context.Assembly.Code
        from kind in code.Marks
        let levels = context.Taxonomy.Levels(kind)
        where levels is not null
        let counts = context.Assembly.RecordFor(code)
        where counts is { } && !levels.Allow(counts.Value.Record.Level)
        // Once, although marked code inside rests on the same record.
        let above = context.Assembly.MarkedAbove(code, kind)
        where above is null || context.Assembly.RecordFor(above)?.Record != counts.Value.Record
        select context.Finding(RuleCatalog.POL3003, string.Create(CultureInfo.InvariantCulture, $"Risk level {counts.Value.Record.Level} is recorded for {context.Name(code)}, which is marked as {RiskRegisterFile.Word(kind)}. Levels that the policy allows: {levels}."));
}
