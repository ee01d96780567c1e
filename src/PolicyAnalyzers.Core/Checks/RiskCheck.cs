using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Checks;

/// <summary>What is wrong with the marks and records of what was built.</summary>
public static class RiskCheck
{
    public static IEnumerable<Finding> Run(AssemblyContext context) =>
        [.. POL3001.Check(context), .. POL3002.Check(context), .. POL3003.Check(context), .. POL3004.Check(context)];

    public static IEnumerable<Finding> Run(RegisterContext context) => [.. POL3008.Check(context), .. POL3009.Check(context)];
}
