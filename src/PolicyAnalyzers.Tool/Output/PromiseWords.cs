using System.Globalization;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>Promises of time, in words.</summary>
internal static class PromiseWords
{
    public static string Of(TimePromise promise)
    {
        if (promise.Period is not { } period)
        {
            return promise.Declined ? "no time promised" : promise.UnitMissing ? "a number without a unit, or a unit without a number" : "no time given";
        }

        return $"within {Length(period, promise.BusinessDays ? "business " : "")}{(promise.BestEffort ? ", best effort" : "")}";
    }

    /// <param name="kind">Such as "business ".</param>
    public static string Length(Period period, string kind = "") =>
        // Names of units are single English words, so that lower case is all they need.
        string.Create(CultureInfo.InvariantCulture, $"{period.Count} {kind}{period.Unit.ToString().ToLowerInvariant()}{(period.Count == 1 ? "" : "s")}");
}
