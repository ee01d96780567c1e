using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>Troubleshooting-only code records no risk level: in the assembly as it ships.</summary>
internal static class POL3002
{
    public static IEnumerable<Finding> Check(AssemblyContext context) =>
        POL3001.Unrecorded(context, CodeKind.TroubleshootingOnly).Select(code =>
            context.Finding(RuleCatalog.POL3002, $"No risk level is recorded for {context.Name(code)}, which is marked as troubleshooting-only. Add [SecurityRisk(level, Justification = \"...\")] to it or to what contains it; levels that the policy allows: {context.Taxonomy.Levels(CodeKind.TroubleshootingOnly)}."));
}
