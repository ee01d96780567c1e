using System.Globalization;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Rules;

/// <summary>A release on a line whose days are numbered; one whose days are over is POL2001.</summary>
internal static class POL2005
{
    // A quarter: time for users to plan a move.
    private const int Soon = 90;

    public static IEnumerable<Finding> Check(ReleaseContext context)
    {
        if (context.Verdict is { Status: SupportStatus.Supported, Until: { } until } verdict && until.DayNumber - context.Options.AsOf.DayNumber is var left and <= Soon)
        {
            yield return context.At(RuleCatalog.POL2005, verdict.Span, string.Create(CultureInfo.InvariantCulture, $"Support of the line of {context.Version} ends on {until:yyyy-MM-dd}, in {left} {(left == 1 ? "day" : "days")}. Tell its users which line to move to."));
        }
    }
}
