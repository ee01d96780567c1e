namespace PolicyAnalyzers.Rules;

/// <summary>A record without justification: in the assembly as it ships.</summary>
internal static class POL3004
{
    public static IEnumerable<Finding> Check(AssemblyContext context) =>
        from code in context.Assembly.Code
        from record in code.Records
        where string.IsNullOrWhiteSpace(record.Justification)
        select context.Finding(RuleCatalog.POL3004, $"The risk level recorded for {record.Target ?? context.Name(code)} has no justification. Say in Justification why it is right.");
}
