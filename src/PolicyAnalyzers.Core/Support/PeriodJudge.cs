using NuGet.Versioning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using static PolicyAnalyzers.Support.SupportStatus;

namespace PolicyAnalyzers.Support;

/// <summary>Weighs a promise of support for a time that begins with a release.</summary>
internal sealed class PeriodJudge(Fact<SupportPeriod> period, ReleaseHistory history, DateOnly day)
{
    // Many lines are weighed by one judge.
    private readonly Lazy<Dictionary<ReleaseLine, LineDays>> _lines = new(() => LineDays.Of(history, period.Value.Unit));

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

        var days = _lines.Value.GetValueOrDefault(line) ?? new(LineDays.NextOf(line, _lines.Value.Keys));
        if (from == PeriodStart.NextLine && history.IsKnown && days.Next is null)
        {
            // A line that no other has followed yet is in support for as long as that.
            return new(Supported, $"{text} is on the newest line, whose time has not begun to run", period.Span);
        }

        var start = from switch
        {
            PeriodStart.NextLine => days.Next is { } next ? _lines.Value[next].Began : null,
            PeriodStart.Release => history.Releases.FirstOrDefault(r => r.Version == version)?.Date,
            PeriodStart.LastOfLine => days.Last,
            _ => days.Began,
        };
        if (start is not { } began)
        {
            return new(NotEvaluated, $"support lasts {length} from a release, and the day of that release is not known{(history.Problem is { } problem ? $": {problem}" : "")}", period.Span);
        }

        var until = length.After(began);
        var ended = until < day;
        return new(ended ? Unsupported : Supported, $"support of {line} {(ended ? "ended" : "ends")} on {Iso.Day(until)}", period.Span) { Until = until };
    }

    /// <summary>The days of one line.</summary>
    /// <param name="Next">The line above it; null for the newest.</param>
    private sealed record LineDays(ReleaseLine? Next)
    {
        /// <summary>Of its first release; null where no release is dated.</summary>
        public DateOnly? Began { get; private set; }

        /// <summary>Of its last release.</summary>
        public DateOnly? Last { get; private set; }

        public static Dictionary<ReleaseLine, LineDays> Of(ReleaseHistory history, ReleaseUnit unit)
        {
            var lines = new Dictionary<ReleaseLine, LineDays>();
            ReleaseLine? above = null;
            ReleaseLine? current = null;
            foreach (var release in history.Counted)
            {
                var line = ReleaseLine.Of(release.Version.Version, unit);
                if (line != current)
                {
                    (above, current) = (current, line);
                    lines.Add(line, new LineDays(above));
                }

                var days = lines[line];
                days.Began = release.Date < days.Began || days.Began is null ? release.Date ?? days.Began : days.Began;
                days.Last = release.Date > days.Last || days.Last is null ? release.Date ?? days.Last : days.Last;
            }

            return lines;
        }

        /// <summary>For a line that no release is on.</summary>
        public static ReleaseLine? NextOf(ReleaseLine line, IEnumerable<ReleaseLine> lines) =>
            lines.Where(l => l > line).Select(l => (ReleaseLine?)l).Min();
    }
}
