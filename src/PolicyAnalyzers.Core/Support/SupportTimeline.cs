using System.Collections.Immutable;

namespace PolicyAnalyzers.Support;

/// <summary>One release line as a policy sees it on one day.</summary>
/// <param name="Verdict">Of its last release.</param>
public sealed record SupportedLine(ReleaseLine Line, Release First, Release Last, SupportVerdict Verdict)
{
    /// <summary>The last day of support: stated, or the day on which newer releases pushed the line out. Null where there is none, or none that is known.</summary>
    public DateOnly? Until { get; init; }

    public bool IsSupported => Verdict.Status == SupportStatus.Supported;
}

/// <summary>All lines of a repository, and when each was, is and will be supported.</summary>
public static class SupportTimeline
{
    /// <returns>The newest first; empty where no release is known.</returns>
    public static ImmutableArray<SupportedLine> Of(SupportStatement statement, ReleaseHistory history, DateOnly day)
    {
        var judge = new SupportJudge(statement, history, day);
        var unit = UnitOf(statement);

        // Releases are sorted, so those of a line stand together.
        var lines = ImmutableArray.CreateBuilder<SupportedLine>();
        // Where only so many majors count, a line may drop out with its major.
        var pushedOut = new PushedOut(statement.Window is { Value: { Majors: 0 } window } ? window : null);
        for (var i = 0; i < history.Counted.Length;)
        {
            var last = history.Counted[i];
            var line = ReleaseLine.Of(last.Version.Version, unit);
            pushedOut.Reach(last);
            var first = last;
            for (; i < history.Counted.Length && ReleaseLine.Of(history.Counted[i].Version.Version, unit) == line; i++)
            {
                first = history.Counted[i];
                pushedOut.Pass(first);
            }

            var verdict = judge.Judge(last.Version.ToNormalizedString());
            var until = verdict.Until ?? (verdict.Status == SupportStatus.Unsupported && verdict.Span == statement.Window?.Span ? pushedOut.Day : null);
            lines.Add(new(line, first, last, verdict) { Until = until });
        }

        return lines.ToImmutable();
    }

    /// <summary>The lines in which people think of the policy: those that it counts or lists, else minors.</summary>
    private static ReleaseUnit UnitOf(SupportStatement statement)
    {
        ReleaseUnit[] units =
        [
            // "< 2.0" beside "2.x" bounds what it says nothing more of.
            .. statement.Rows.Where(r => r.Value.Range is { Kind: RangeKind.Numbers, Intervals: [{ Low: not null, High: not null }, ..] }).Select(r => r.Value.Range.Unit),
            .. new[] { statement.Window?.Value.Unit, statement.PreviousMajor?.Value.Unit, statement.Period?.Value.Unit }.OfType<ReleaseUnit>(),
        ];
        return units.Length > 0 && units.Min() == ReleaseUnit.Major ? ReleaseUnit.Major : ReleaseUnit.Minor;
    }

    /// <summary>The day on which as many newer lines had begun as the window holds. Fed with releases from the newest down.</summary>
    private sealed class PushedOut(SupportWindow? window)
    {
        // The earliest day of each line above, the nearest last.
        private readonly List<(ReleaseLine Line, DateOnly? Began)> _above = [];
        private int _complete;

        public DateOnly? Day { get; private set; }

        /// <summary>The next line begins with this release: all lines passed so far are above it, but for its own.</summary>
        public void Reach(Release last)
        {
            if (window is null)
            {
                return;
            }

            var own = ReleaseLine.Of(last.Version.Version, window.Unit);
            _complete = _above.Count > 0 && _above[^1].Line == own ? _above.Count - 1 : _above.Count;
            Day = _complete >= window.Count ? _above[_complete - window.Count].Began : null;
        }

        public void Pass(Release release)
        {
            if (window is null)
            {
                return;
            }

            var line = ReleaseLine.Of(release.Version.Version, window.Unit);
            if (_above.Count == 0 || _above[^1].Line != line)
            {
                _above.Add((line, release.Date));
            }
            else if (release.Date < _above[^1].Began || _above[^1].Began is null)
            {
                _above[^1] = (line, release.Date);
            }
        }
    }
}
