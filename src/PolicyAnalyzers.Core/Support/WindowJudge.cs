using System.Collections.Immutable;
using System.Globalization;
using NuGet.Versioning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using static PolicyAnalyzers.Support.SupportStatus;

namespace PolicyAnalyzers.Support;

/// <summary>Weighs a promise that counts from the newest release.</summary>
/// <param name="rows">A line that the policy lists as supported is there, whether or not a release of it is known.</param>
internal sealed class WindowJudge(ReleaseHistory history, ImmutableArray<Fact<SupportRow>> rows)
{
    /// <param name="behind">Weighs lines behind the newest, where their time is limited; null where it is not.</param>
    public SupportVerdict Judge(Fact<SupportWindow> window, PeriodJudge? behind, SupportPeriod? period, NuGetVersion version, string text)
    {
        // "The newest major, and a superseded one for six months": of a window of one line the time is that of the lines outside of it.
        var runsOn = period is { Start: PeriodStart.NextLine, LongTermOnly: false } && window.Value.Count == 1 && window.Value.Unit == period.Unit ? behind : null;
        if (!history.IsKnown)
        {
            return NeedsHistory(window.Span);
        }

        return !Holds(window.Value, version)
            ? runsOn?.Judge(version, text) ?? new(Unsupported, $"{text} is outside the support window of {Describe(window.Value)}", window.Span)
            : behind is not null && ReleaseLine.Of(version.Version, period!.Unit) < ReleaseLine.Of(history.Newest!.Version.Version, period.Unit) ? behind.Judge(version, text)
            : new(Supported, $"{text} is inside the support window of {Describe(window.Value)}", window.Span);
    }

    /// <summary>Weighs what is promised of the major before the newest; null where the version is not among it.</summary>
    public SupportVerdict? JudgePreviousMajor(Fact<SupportWindow> window, PeriodJudge? limit, NuGetVersion version, string text)
    {
        if (!history.IsKnown)
        {
            return NeedsHistory(window.Span);
        }

        var major = history.Lines(ReleaseUnit.Major).ElementAtOrDefault(1);
        return major != ReleaseLine.Of(version.Version, ReleaseUnit.Major) || !IsIn(window.Value, LineOf(version, ReleaseUnit.Major), version) ? null
            : limit?.Judge(version, text) ?? new(Supported, $"{text} is on {Describe(window.Value)} of the previous major", window.Span);
    }

    /// <summary>Inside, or above every release: what is about to be released counts.</summary>
    public bool Holds(SupportWindow window, NuGetVersion version) => version > history.Newest!.Version
        || ((window.Majors == 0 || history.Lines(ReleaseUnit.Major).Take(window.Majors).Contains(ReleaseLine.Of(version.Version, ReleaseUnit.Major)))
            && IsIn(window, window.Per is { } per ? LineOf(version, per) : null, version));

    /// <summary>The lines in a window, the newest first.</summary>
    /// <param name="within">Where to count; null: everywhere.</param>
    public ImmutableArray<ReleaseLine> Newest(SupportWindow window, VersionRange? within) =>
        [.. history.Counted.Select(r => r.Version.Version).Where(v => within?.Covers(v) != false).Select(v => ReleaseLine.Of(v, window.Unit)).Concat(Listed(window.Unit, within)).Distinct().OrderDescending().Take(window.Count)];

    private IEnumerable<ReleaseLine> Listed(ReleaseUnit unit, VersionRange? within) => rows
        .Where(r => r.Value is { Supported: true, Range: { Kind: RangeKind.Numbers, Unit: var named } } && named == unit && unit is ReleaseUnit.Minor or ReleaseUnit.Major)
        .SelectMany(r => r.Value.Range.Intervals).Select(i => i.Low).OfType<Version>().Where(v => within?.Covers(v) != false).Select(v => ReleaseLine.Of(v, unit));

    /// <summary>Inside a row, the window is that of the row's own line: the newest minor of 7.x, whatever 8.x has.</summary>
    public bool HoldsInside(VersionRange range, SupportWindow window, NuGetVersion version) =>
        version.Version > history.Counted.FirstOrDefault(r => range.Covers(r.Version.Version))?.Version.Version || IsIn(window, range, version);

    public SupportVerdict NeedsHistory(TextSpan span) =>
        new(NotEvaluated, $"the window is counted from the newest release, and {history.Problem ?? "no release is known"}", span);

    /// <summary>As a sentence names it: "the newest 2 minor lines".</summary>
    public static string Describe(SupportWindow window)
    {
        var unit = window.Unit switch { ReleaseUnit.Release => "release", ReleaseUnit.Patch => "patch release", ReleaseUnit.Minor => "minor line", _ => "major line" };
        return (window.Count == 1 ? $"the newest {unit}" : string.Create(CultureInfo.InvariantCulture, $"the newest {window.Count} {unit}s"))
            + (window.Majors > 0 ? string.Create(CultureInfo.InvariantCulture, $" of the newest {window.Majors} majors") : window.Per switch { ReleaseUnit.Major => " of each major", { } => " of each line", null => "" });
    }

    private static VersionRange LineOf(NuGetVersion version, ReleaseUnit unit)
    {
        var start = ReleaseLine.Of(version.Version, unit).Start;
        return new(RangeKind.Numbers, [new(start, unit == ReleaseUnit.Major ? new(start.Major + 1, 0, 0, 0) : new(start.Major, start.Minor + 1, 0, 0))]);
    }

    private bool IsIn(SupportWindow window, VersionRange? within, NuGetVersion version) =>
        Newest(window, within).Contains(ReleaseLine.Of(version.Version, window.Unit)) && !history.IsSuperseded(version, window.Unit);
}
