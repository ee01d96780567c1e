using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>The copy of the register in the repository differs from what is built.</summary>
internal static class POL3009
{
    private const string Remedy = "Build with -p:UpdateSecurityPolicyRiskRegister=true, and commit the file.";
    private const int Shown = 3;

    public static IEnumerable<Finding> Check(RegisterContext context)
    {
        if (context.Committed is { } committed && Difference(context.Register, committed.Text) is { } difference)
        {
            yield return FileFinding.At(RuleCatalog.POL3009, committed.Path, $"The committed risk register differs from what is built: {difference}. {Remedy}");
        }
    }

    private static string? Difference(RiskRegister built, string? text)
    {
        if (text is null)
        {
            return built.Entries.IsEmpty ? null : "there is no such file";
        }

        if (RiskRegisterFile.Read(text) is not { } committed)
        {
            return "it cannot be read";
        }

        // By code: of what changed, both sides would show.
        var (before, after) = (ByCode(committed), ByCode(built));
        string[] differences =
        [
            .. after.Keys.Except(before.Keys).Select(code => $"{code.Id} is missing"),
            .. before.Keys.Except(after.Keys).Select(code => $"{code.Id} is no more"),
            .. after.Keys.Where(code => before.TryGetValue(code, out var entry) && entry != after[code]).Select(code => $"{code.Id} has changed"),
        ];
        var shown = string.Join(", ", differences.Take(Shown));
        return differences.Length == 0 ? null : differences.Length > Shown ? $"{shown} and {differences.Length - Shown} more" : shown;
    }

    private static Dictionary<(string Assembly, string Id), string> ByCode(RiskRegister register) => register.Entries
        .GroupBy(entry => (entry.Code.Assembly, entry.Code.Id))
        .ToDictionary(code => code.Key, code => RiskRegisterFile.Write(RiskRegister.Of(code)));
}
