using System.Collections.Immutable;
using System.Globalization;
using NuGet.Versioning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using static PolicyAnalyzers.Support.SupportStatus;

namespace PolicyAnalyzers.Support;

/// <summary>Weighs a promise that counts from the newest release.</summary>
internal sealed class WindowJudge(ReleaseHistory history)
{
    /// <param name="behind">Weighs lines behind the newest, where their time is limited; null where it is not.</param>
    public SupportVerdict Judge(Fact<SupportWindow> window, PeriodJudge? behind, ReleaseUnit behindUnit, NuGetVersion version, string text)
    {
        if (!history.IsKnown)
        {
            return NeedsHistory(window.Span);
        }

        return !Holds(window.Value, version) ? new(Unsupported, $"{text} is outside the support window of {Describe(window.Value)}", window.Span)
            : behind is not null && ReleaseLine.Of(version.Version, behindUnit) < ReleaseLine.Of(history.Newest!.Version.Version, behindUnit) ? behind.Judge(version, text)
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
        return major != ReleaseLine.Of(version.Version, ReleaseUnit.Major) || !IsIn(Newest(window.Value, MajorOf(version)), window.Value.Unit, version) ? null
            : limit?.Judge(version, text) ?? new(Supported, $"{text} is on {Describe(window.Value)} of the previous major", window.Span);
    }

    /// <summary>Inside, or above every release: what is about to be released counts.</summary>
    public bool Holds(SupportWindow window, NuGetVersion version) => version > history.Newest!.Version
        || ((window.Majors == 0 || history.Lines(ReleaseUnit.Major).Take(window.Majors).Contains(ReleaseLine.Of(version.Version, ReleaseUnit.Major)))
            && IsIn(Newest(window, window.PerMajor ? MajorOf(version) : null), window.Unit, version));

    /// <summary>The lines in a window, the newest first.</summary>
    /// <param name="within">Where to count; null: everywhere.</param>
    public ImmutableArray<ReleaseLine> Newest(SupportWindow window, VersionRange? within) =>
        [.. history.Counted.Where(r => within?.Covers(r.Version.Version) != false).Select(r => ReleaseLine.Of(r.Version.Version, window.Unit)).Distinct().Take(window.Count)];

    /// <summary>Inside a row, the window is that of the row's own line: the newest minor of 7.x, whatever 8.x has.</summary>
    public bool HoldsInside(VersionRange range, SupportWindow window, NuGetVersion version) =>
        version.Version > history.Counted.FirstOrDefault(r => range.Covers(r.Version.Version))?.Version.Version || IsIn(Newest(window, range), window.Unit, version);

    public SupportVerdict NeedsHistory(TextSpan span) =>
        new(NotEvaluated, $"the window is counted from the newest release, and {history.Problem ?? "no release is known"}", span);

    /// <summary>As a sentence names it: "the newest 2 minor lines".</summary>
    public static string Describe(SupportWindow window)
    {
        var unit = window.Unit switch { ReleaseUnit.Release => "release", ReleaseUnit.Patch => "patch release", ReleaseUnit.Minor => "minor line", _ => "major line" };
        return (window.Count == 1 ? $"the newest {unit}" : string.Create(CultureInfo.InvariantCulture, $"the newest {window.Count} {unit}s"))
            + (window.Majors > 0 ? string.Create(CultureInfo.InvariantCulture, $" of the newest {window.Majors} majors") : window.PerMajor ? " of each major" : "");
    }

    private static VersionRange MajorOf(NuGetVersion version) =>
        new(RangeKind.Numbers, [new(new(version.Major, 0, 0, 0), new(version.Major + 1, 0, 0, 0))]);

    private static bool IsIn(ImmutableArray<ReleaseLine> lines, ReleaseUnit unit, NuGetVersion version) => lines.Contains(ReleaseLine.Of(version.Version, unit));
}
