using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>One line as a bar.</summary>
/// <param name="End">The last day of support; null: it goes on.</param>
/// <param name="IsEndKnown">False for a line out of support since nobody knows when: it is drawn to its last release.</param>
internal sealed record TimelineBar(string Label, SupportStatus Status, DateOnly Start, DateOnly? End, bool IsEndKnown);

/// <summary>The lines of a repository on one axis of days, which every picture of them shares.</summary>
/// <param name="Bars">The newest first.</param>
/// <param name="Left">How many older lines are not in it.</param>
internal sealed record Timeline(ImmutableArray<TimelineBar> Bars, int Left, DateOnly First, DateOnly Last, DateOnly Today)
{
    // Years of two months each, or months of a few days, read badly.
    private const int MostTicks = 9;
    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120];

    /// <returns>Null where no release has a day.</returns>
    public static Timeline? Of(ImmutableArray<SupportedLine> all, DateOnly today)
    {
        var lines = SupportView.Shown(all);
        ImmutableArray<TimelineBar> bars = [.. lines.Where(l => l.First.Date is not null).Select(l => BarOf(l, l.First.Date!.Value))];
        if (bars.IsEmpty)
        {
            return null;
        }

        var first = bars.Min(b => b.Start);
        var last = bars.Max(b => b.End ?? today);
        return new(bars, all.Length - lines.Length, first, last > today ? last : today, today);
    }

    /// <summary>Where a day lies, from 0 to 1.</summary>
    public double At(DateOnly day) => Last == First ? 1 : Math.Clamp((double)(day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber), 0, 1);

    /// <summary>Beginnings of years, of quarters or of months, as many as can be told apart.</summary>
    public IEnumerable<(DateOnly Day, string Label)> Ticks()
    {
        var months = (Last.Year - First.Year) * 12 + Last.Month - First.Month + 1;
        var step = Steps.FirstOrDefault(s => months / s <= MostTicks, 240);
        for (var month = First.Year * 12; month <= Last.Year * 12 + Last.Month - 1; month += step)
        {
            var day = new DateOnly(month / 12, month % 12 + 1, 1);
            if (day >= First && day <= Last)
            {
                yield return (day, step >= 12 ? day.ToString("yyyy", CultureInfo.InvariantCulture) : day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            }
        }
    }

    // A period may have ended before the tags say that it began, and a line is a line all the same.
    private static TimelineBar BarOf(SupportedLine line, DateOnly start) => line switch
    {
        { Until: { } until } => new(line.Line.ToString(), line.Verdict.Status, start, until > start ? until : start, true),
        { Verdict.Status: SupportStatus.Unsupported } => new(line.Line.ToString(), line.Verdict.Status, start, line.Last.Date ?? start, false),
        _ => new(line.Line.ToString(), line.Verdict.Status, start, null, true),
    };
}
