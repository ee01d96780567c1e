using System.Collections.Immutable;
using NuGet.Versioning;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Support;

/// <summary>The row that decides a version: of all that reach it, the most specific.</summary>
internal sealed class RowChoice(ImmutableArray<Fact<SupportRow>> rows, ReleaseHistory history)
{
    /// <param name="Conflict">Rows that are equally specific say different things.</param>
    /// <param name="MissingHistory">A row counted from the newest release that cannot be placed without knowing it.</param>
    internal sealed record Choice(Fact<SupportRow>? Row, bool Conflict = false, Fact<SupportRow>? MissingHistory = null);

    // Smaller is more specific. Between the ranks of two rows of one kind, the narrower interval decides.
    private readonly record struct Rank(int Kind, Version Width) : IComparable<Rank>
    {
        public int CompareTo(Rank other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : Width.CompareTo(other.Width);
    }

    private readonly ImmutableArray<VersionRange> _named = rows.Any(r => r.Value.Range.Kind == RangeKind.Newest)
        ? [] : [.. rows.Where(r => r.Value is { Supported: not false, Range.Kind: RangeKind.Numbers }).Select(r => r.Value.Range)];

    public Choice For(NuGetVersion version)
    {
        Fact<SupportRow>? best = null;
        Fact<SupportRow>? unplaced = null;
        var (bestRank, conflict) = (default(Rank), false);
        foreach (var row in rows)
        {
            var needsHistory = false;
            if ((row.Value.PreRelease && !version.IsPrerelease) || RankOf(row.Value.Range, version, out needsHistory) is not { } rank)
            {
                unplaced ??= needsHistory ? row : null;
                continue;
            }

            rank = row.Value.PreRelease ? new(0, new(0, 0)) : rank;

            var order = best is null ? -1 : rank.CompareTo(bestRank);
            if (order < 0)
            {
                (best, bestRank, conflict) = (row, rank, false);
            }
            else if (order == 0)
            {
                conflict |= row.Value.Supported != best!.Value.Supported;
            }
        }

        return new(best, conflict, best is null ? unplaced : null);
    }

    private Rank? RankOf(VersionRange range, NuGetVersion version, out bool needsHistory)
    {
        needsHistory = false;
        switch (range.Kind)
        {
            case RangeKind.Numbers:
                return range.Intervals.Where(i => i.Contains(version.Version)).Select(RankOf).OrderBy(r => r).Select(r => (Rank?)r).FirstOrDefault();
            case RangeKind.Newest when range.Covers(version.Version):
                needsHistory = !history.IsKnown;
                return !needsHistory && IsNewest(range, version) ? new(1, new(range.Window.Count, 0)) : null;
            case RangeKind.Rest when range.Covers(version.Version):
                // "Older" is older than the newest, or than the rows that name versions where none is about the newest.
                needsHistory = !history.IsKnown && _named.IsEmpty;
                return !needsHistory && (_named.IsEmpty ? version <= history.Newest!.Version : !_named.All(r => r.IsBelow(version.Version))) ? new(4, new(0, 0)) : null;
            default:
                return null;
        }
    }

    private bool IsNewest(VersionRange range, NuGetVersion version)
    {
        var releases = history.Counted.Where(r => range.Covers(r.Version.Version)).ToArray();
        return releases.Length == 0 || version > releases[0].Version
            || releases.Select(r => ReleaseLine.Of(r.Version.Version, range.Window.Unit)).Distinct().Take(range.Window.Count).Contains(ReleaseLine.Of(version.Version, range.Window.Unit))
            && !history.IsSuperseded(version, range.Window.Unit);
    }

    private static Rank RankOf(VersionInterval interval) => interval switch
    {
        // There is nothing below 0: "< 0.2" is a part of 0.x, and gives way to a row as wide that names where it begins.
        { Low: null, High: { Major: 0 } high } => new(2, high.Minor > 0 ? new(0, high.Minor, 0, 1) : new(0, 0, high.Build, 1)),
        { Low: { } low, High: { } high } => new(2, high.Major > low.Major ? new(high.Major - low.Major, 0, 0, 0)
            : high.Minor > low.Minor ? new(0, high.Minor - low.Minor, 0, 0)
            : high.Build > low.Build ? new(0, 0, high.Build - low.Build, 0)
            : new(0, 0, 0, 1)),
        // Of "< 2.0" and "< 4.0" the lower bound is the tighter one; of "> 2.0" and "> 4.0" the order matters to nobody.
        { High: { } high } => new(3, high),
        _ => new(3, new(int.MaxValue, 0)),
    };
}
