using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Risk;

/// <summary>What reaches the compiler: facts of the policy and of the build from MSBuild, percent-encoded; names of marks from <c>.editorconfig</c>.</summary>
internal static class PolicyFacts
{
    /// <summary>The levels for one kind of code; null where the policy puts such code out of scope.</summary>
    /// <remarks>The facts are written by our own targets: one that cannot be read is as good as absent.</remarks>
    public static RiskLevels? Levels(AnalyzerConfigOptions options, CodeKind kind)
    {
        var tied = Fact(options, kind is CodeKind.Experimental ? "_SecurityPolicyExperimentalLevels" : "_SecurityPolicyTroubleshootingLevels");
        var openFrom = Numbers(Fact(options, "_SecurityPolicyOpenFrom"));
        return tied is "none" ? null : new(Numbers(tied), openFrom.Length > 0 ? openFrom.Min() : null);
    }

    /// <summary>The names of the assemblies that are built from projects, and not taken from packages or the framework.</summary>
    public static HashSet<string> ProjectReferences(AnalyzerConfigOptions options) =>
        new(Fact(options, "_SecurityPolicyProjectReferences").Split('|'), StringComparer.OrdinalIgnoreCase);

    public static RiskMarks Marks(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        // Most files share their options.
        var places = new HashSet<AnalyzerConfigOptions> { options.GlobalOptions };
        foreach (var tree in compilation.SyntaxTrees)
        {
            places.Add(options.GetOptions(tree));
        }

        return new(name => places.Select(place => place.TryGetValue(name, out var value) ? value : "").Distinct());
    }

    private static string Fact(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? Uri.UnescapeDataString(value).Trim() : "";

    // All of them or none.
    private static int[] Numbers(string list)
    {
        var numbers = Array.ConvertAll(
            list.Split(','),
            text => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return numbers.Min() >= 1 ? numbers : [];
    }
}
