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
    // Of any unit: what is longer no person promises, and calendars end.
    private const int Longest = 999;

    /// <summary>ISO 8601 duration, such as <c>PT48H</c> or <c>P7D</c>.</summary>
    public override string ToString() => Unit switch
    {
        PeriodUnit.Hour => string.Create(CultureInfo.InvariantCulture, $"PT{Count}H"),
        PeriodUnit.Day => string.Create(CultureInfo.InvariantCulture, $"P{Count}D"),
        PeriodUnit.Week => string.Create(CultureInfo.InvariantCulture, $"P{Count}W"),
        PeriodUnit.Month => string.Create(CultureInfo.InvariantCulture, $"P{Count}M"),
        _ => string.Create(CultureInfo.InvariantCulture, $"P{Count}Y"),
    };

    /// <summary>Reads a duration of ISO 8601 that has one unit: <c>PT48H</c>, <c>P7D</c>, <c>P2W</c>, <c>P3M</c>, <c>P1Y</c>.</summary>
    public static bool TryParse(string text, out Period period)
    {
        PeriodUnit? unit = text switch
        {
            ['P', 'T', .., 'H'] => PeriodUnit.Hour,
            ['P', 'T', ..] => null,
            ['P', .., 'D'] => PeriodUnit.Day,
            ['P', .., 'W'] => PeriodUnit.Week,
            ['P', .., 'M'] => PeriodUnit.Month,
            ['P', .., 'Y'] => PeriodUnit.Year,
            _ => null,
        };
        period = default;
        if (unit is null || !int.TryParse(text[(unit == PeriodUnit.Hour ? 2 : 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > Longest)
        {
            return false;
        }

        period = new(count, unit.Value);
        return true;
    }

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

    /// <summary>The last day on which a promise that began on a day is kept; null where no time is promised. Holidays are not known here: business days are Monday to Friday.</summary>
    public DateOnly? Due(DateOnly start)
    {
        // A day of a record may be any that there is, and calendars end.
        if (Period is not { } period || start.Year > DateOnly.MaxValue.Year - 1500)
        {
            return null;
        }

        if (!BusinessDays || period.Unit > PeriodUnit.Day)
        {
            return period.After(start);
        }

        var days = period.After(start).DayNumber - start.DayNumber;
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
