using System.Globalization;

namespace PolicyAnalyzers.Policy;

/// <summary>Units of a <see cref="Period"/>.</summary>
public enum PeriodUnit
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>A length of time as somebody writes it: 48 hours stay 48 hours.</summary>
public readonly record struct Period(int Count, PeriodUnit Unit)
{
    /// <summary>ISO 8601 duration, such as <c>PT48H</c> or <c>P7D</c>.</summary>
    public override string ToString() => Unit switch
    {
        PeriodUnit.Hour => string.Create(CultureInfo.InvariantCulture, $"PT{Count}H"),
        PeriodUnit.Day => string.Create(CultureInfo.InvariantCulture, $"P{Count}D"),
        PeriodUnit.Week => string.Create(CultureInfo.InvariantCulture, $"P{Count}W"),
        PeriodUnit.Month => string.Create(CultureInfo.InvariantCulture, $"P{Count}M"),
        _ => string.Create(CultureInfo.InvariantCulture, $"P{Count}Y"),
    };

    /// <summary>The day on which a period that starts on a day ends; hours round up to days.</summary>
    public DateOnly After(DateOnly start) => Unit switch
    {
        PeriodUnit.Hour => start.AddDays((Count + 23) / 24),
        PeriodUnit.Day => start.AddDays(Count),
        PeriodUnit.Week => start.AddDays(7 * Count),
        PeriodUnit.Month => start.AddMonths(Count),
        _ => start.AddYears(Count),
    };
}

/// <summary>A promise of time.</summary>
/// <param name="Period">Null where the text declines to promise any, or leaves its unit out (<see cref="UnitMissing"/>).</param>
public sealed record TimePromise(Period? Period)
{
    /// <summary>Days and hours are counted on business days only.</summary>
    public bool BusinessDays { get; init; }

    /// <summary>"We aim to", "usually": a goal, not a guarantee.</summary>
    public bool BestEffort { get; init; }

    /// <summary>A number stands without a unit, or a unit without a number.</summary>
    public bool UnitMissing { get; init; }

    /// <summary>The text says that no time is promised.</summary>
    public bool Declined { get; init; }
}
