using System.Globalization;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>A line whose days are numbered, or over while a row still says yes.</summary>
internal static class POL2005
{
    // A quarter: time for users to plan a move.
    private const int Soon = 90;

    private const string Advice = "Tell its users which line to move to.";

    /// <summary>Every line of the policy.</summary>
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var (support, day) = (context.Policy.Support, context.Options.AsOf);
        foreach (var row in support.Rows.Where(r => r.Value is { Supported: true, Until: not null }))
        {
            var (versions, until) = (row.Value.Versions, row.Value.Until!.Value);
            if (IsSoon(until, day))
            {
                yield return context.At(RuleCatalog.POL2005, row.Span, $"Support of {versions} ends on {Iso.Day(until)}, {In(until, day)}. {Advice}");
            }
            else if (until < day && row.Value.StatusSpan is not null)
            {
                yield return context.At(RuleCatalog.POL2005, row.Span, $"Support of {versions} ended on {Iso.Day(until)}, {Days(day.DayNumber - until.DayNumber)} ago, and the row still calls it supported. Say no, or give a later day.");
            }
        }

        if (support.Period is { } period)
        {
            foreach (var line in SupportTimeline.Of(support, ReleaseHistory.Of(context.Snapshot.Tags, context.Options), day))
            {
                if (line.Verdict is { Status: SupportStatus.Supported, Until: { } until, Span: var span } && span == period.Span && IsSoon(until, day))
                {
                    yield return context.At(RuleCatalog.POL2005, period.Span, $"Support of {line.Line} ends on {Iso.Day(until)}, {In(until, day)}. {Advice}");
                }
            }
        }
    }

    /// <summary>The line of the release at hand; one whose days are over is POL2001.</summary>
    public static IEnumerable<Finding> Check(ReleaseContext context)
    {
        if (context.Verdict is { Status: SupportStatus.Supported, Until: { } until } verdict && IsSoon(until, context.Options.AsOf))
        {
            yield return context.At(RuleCatalog.POL2005, verdict.Span, $"Support of the line of {context.Version} ends on {Iso.Day(until)}, {In(until, context.Options.AsOf)}. {Advice}");
        }
    }

    private static bool IsSoon(DateOnly until, DateOnly day) => until >= day && until.DayNumber - day.DayNumber <= Soon;

    private static string In(DateOnly until, DateOnly day) => until == day ? "today" : $"in {Days(until.DayNumber - day.DayNumber)}";

    private static string Days(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "day" : "days")}");
}
