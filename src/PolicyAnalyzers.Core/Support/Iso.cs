using System.Globalization;

namespace PolicyAnalyzers.Support;

/// <summary>Days as ISO 8601 writes them, in every culture.</summary>
internal static class Iso
{
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
