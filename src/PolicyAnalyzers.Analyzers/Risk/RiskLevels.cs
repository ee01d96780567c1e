using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Risk;

/// <summary>The levels that a policy's handling taxonomy lets a record give to one kind of code: from 1, the gravest, to <see cref="Last"/>.</summary>
internal sealed class RiskLevels
{
    // "In experimental features or troubleshooting code", in the built-in taxonomy.
    private const int BuiltIn = 3;

    private readonly int gravestTied;

    private RiskLevels(IReadOnlyCollection<int> tied, int openFrom)
    {
        gravestTied = tied.Min();
        Last = Math.Min(tied.Max(), openFrom - 1);
    }

    /// <summary>The least grave level allowed: the last one tied to such code, unless reports of that level are handled in the open. 0: no level is allowed.</summary>
    public int Last { get; }

    /// <summary>The level that a tool may record by itself: the gravest one tied to such code, if it is allowed.</summary>
    public int? Default => Allow(gravestTied) ? gravestTied : null;

    public bool Allow(int level) => level >= 1 && level <= Last;

    public override string ToString() => Last switch
    {
        0 => "none",
        1 => "1",
        _ => $"1 to {Last.ToString(CultureInfo.InvariantCulture)}",
    };

    /// <summary>The levels for one kind of code; null where the policy puts such code out of scope.</summary>
    /// <remarks>Facts come percent-encoded and are written by our own targets: one that cannot be read is as good as absent.</remarks>
    public static RiskLevels? Read(AnalyzerConfigOptions options, CodeKind kind)
    {
        var tied = Fact(options, kind is CodeKind.Experimental ? "_SecurityPolicyExperimentalLevels" : "_SecurityPolicyTroubleshootingLevels");
        return tied is "none"
            ? null
            : new(Numbers(tied) ?? [BuiltIn], Numbers(Fact(options, "_SecurityPolicyOpenFrom"))?.Min() ?? int.MaxValue);
    }

    private static string Fact(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? Uri.UnescapeDataString(value).Trim() : "";

    private static int[]? Numbers(string list)
    {
        var numbers = Array.ConvertAll(
            list.Split(','),
            text => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return numbers.Min() >= 1 ? numbers : null;
    }
}
