using System.Globalization;

namespace PolicyAnalyzers.Policy;

/// <summary>A day, or a month where no day is stated.</summary>
/// <param name="LastDay">The day, or the last one of the month.</param>
public readonly record struct PartialDate(DateOnly LastDay, bool IsMonth = false)
{
    /// <summary>ISO 8601: <c>2022-06-17</c>, <c>2025-10</c>.</summary>
    public override string ToString() => LastDay.ToString(IsMonth ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
