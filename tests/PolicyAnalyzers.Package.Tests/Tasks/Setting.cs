using System.Collections.Immutable;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Package.Tests.Tasks;

/// <summary>A row of the table of severities: what a user has set.</summary>
internal sealed record Setting(ImmutableHashSet<string> Names)
{
    public Enforcement Enforcement => Has("Report") ? Enforcement.Report : Has("Enforce") ? Enforcement.Enforce : Enforcement.Auto;

    /// <summary>What a configuration file says of the rule, in its own words; null where it says nothing.</summary>
    public string? Value(string file) => Names.FirstOrDefault(n => n.StartsWith(file + ": ", StringComparison.Ordinal))?[(file.Length + 2)..];

    public bool Has(string name) => Names.Contains(name);

    // `A` and `B`
    public static Setting Parse(string cell) => new([.. cell.Split('`').Where((_, i) => i % 2 == 1)]);
}
