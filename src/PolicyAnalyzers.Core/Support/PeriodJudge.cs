using NuGet.Versioning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using static PolicyAnalyzers.Support.SupportStatus;

namespace PolicyAnalyzers.Support;

/// <summary>Weighs a promise of support for a time that begins with a release.</summary>
internal sealed class PeriodJudge(Fact<SupportPeriod> period, ReleaseHistory history, DateOnly day)
{
    public SupportVerdict Judge(NuGetVersion version, string text)
    {
        var (length, from, unit) = period.Value;
        if (period.Value.LongTermOnly)
        {
            return new(Undecided, $"the time of support depends on whether {text} is on a line of long-term support", period.Span);
        }

        var line = ReleaseLine.Of(version.Version, unit);
        if (history.IsKnown && line > ReleaseLine.Of(history.Newest!.Version.Version, unit))
        {
            return new(Supported, $"{text} begins a new line, whose support begins with it", period.Span);
        }

        // A line that no other has followed yet is in support for as long as that.
        var next = history.Lines(unit).TakeWhile(l => l > line).Select(l => (ReleaseLine?)l).LastOrDefault();
        if (from == PeriodStart.NextLine && history.IsKnown && next is null)
        {
            return new(Supported, $"{text} is on the newest line, whose time has not begun to run", period.Span);
        }

        var start = from switch
        {
            PeriodStart.NextLine => next is { } n ? history.Began(n) : null,
            PeriodStart.Release => history.Releases.FirstOrDefault(r => r.Version == version)?.Date,
            PeriodStart.LastOfLine => history.Of(line).Max(r => r.Date),
            _ => history.Began(line),
        };
        if (start is not { } began)
        {
            return new(NotEvaluated, $"support lasts {length} from a release, and the day of that release is not known{(history.Problem is { } problem ? $": {problem}" : "")}", period.Span);
        }

        var until = length.After(began);
        var ended = until < day;
        return new(ended ? Unsupported : Supported, $"support of {line} {(ended ? "ended" : "ends")} on {Iso.Day(until)}", period.Span) { Until = until };
    }
}
