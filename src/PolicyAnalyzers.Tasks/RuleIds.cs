using PolicyAnalyzers.Configuration;

namespace PolicyAnalyzers.Tasks;

/// <summary>Lists of diagnostic ids as MSBuild properties hold them.</summary>
internal static class RuleIds
{
    private static readonly char[] Separators = [';', ',', ' ', '\r', '\n', '\t'];

    /// <summary>Those of a list that are ours, in one spelling and order: what else a project silences must not make a second request of the first.</summary>
    public static string Own(string? list) =>
        string.Join(";", Split(list).Where(RuleId.IsOurs).Distinct().OrderBy(id => id, StringComparer.Ordinal));

    public static IEnumerable<string> Split(string? list) =>
        (list ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(id => id.ToUpperInvariant());
}
