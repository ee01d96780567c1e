using System.Globalization;

namespace PolicyAnalyzers.Text;

/// <summary>Days as ISO 8601 writes them, in every culture.</summary>
public static class Iso
{
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
