using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>All that a rule about an assembly may look at.</summary>
/// <param name="Path">Of the file, relative to the repository's root or absolute.</param>
public sealed record AssemblyContext(AssemblyRisks Assembly, HandlingTaxonomy Taxonomy, string Path)
{
    internal Finding Finding(Rule rule, string message) => FileFinding.At(rule, Path, message);

    internal string Name(AssemblyCode code) => Assembly.IsAssembly(code) ? $"the assembly {Assembly.Name}" : $"{code.Id} of {Assembly.Name}";
}

/// <summary>All that a rule about a register may look at.</summary>
/// <param name="Path">Of the assembly or register that was built.</param>
/// <param name="AsOf">The day of judgement.</param>
/// <param name="Committed">The copy in the repository; null where none is named.</param>
public sealed record RegisterContext(RiskRegister Register, string Path, DateOnly AsOf, CommittedRegister? Committed);

/// <param name="Text">What it holds; null where there is no such file.</param>
public sealed record CommittedRegister(string Path, string? Text);

/// <summary>A finding about a file as a whole.</summary>
internal static class FileFinding
{
    public static Finding At(Rule rule, string path, string message) => new(rule, new(path, default, default, default), message);
}
