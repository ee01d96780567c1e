using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>Experimental code records no risk level: in the assembly as it ships, where no switch of a compiler reaches.</summary>
internal static class POL3001
{
    public static IEnumerable<Finding> Check(AssemblyContext context) =>
        Unrecorded(context, CodeKind.Experimental).Select(code =>
            context.Finding(RuleCatalog.POL3001, $"No risk level is recorded for {context.Name(code)}, which is marked as experimental. Add [SecurityRisk(level, Justification = \"...\")] to it or to what contains it; levels that the policy allows: {context.Taxonomy.Levels(CodeKind.Experimental)}."));

    // One record on the outermost mark would answer for all inside: only that one is asked for.
    internal static IEnumerable<AssemblyCode> Unrecorded(AssemblyContext context, CodeKind kind) =>
        context.Taxonomy.Levels(kind) is null
            ? []
            : context.Assembly.Code.Where(code => code.Marks.Contains(kind) && context.Assembly.RecordFor(code) is null && context.Assembly.MarkedAbove(code, kind) is null);
}
