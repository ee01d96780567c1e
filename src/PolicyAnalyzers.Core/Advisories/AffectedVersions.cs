using System.Collections.Immutable;
using NuGet.Versioning;

namespace PolicyAnalyzers.Advisories;

/// <summary>What an advisory says of one version.</summary>
public enum VersionState
{
    /// <summary>In no range that it names.</summary>
    NotAffected,

    Affected,

    /// <summary>Behind a version that fixes it.</summary>
    Fixed,

    /// <summary>It names no versions, or orders them by rules that are not known here.</summary>
    Unknown,
}

/// <param name="Since">The version that fixes it; or, of one that is affected, the nearest one that will.</param>
public readonly record struct VersionStatement(VersionState State, NuGetVersion? Since);

/// <summary>An event at a version that can be compared; null is the very beginning.</summary>
internal readonly record struct TimelineEvent(RangeEventKind Kind, NuGetVersion? Version);

/// <summary>Evaluates ranges of versions as the OSV schema has it. Versions are ordered by NuGet's rules, which contain those of SemVer.</summary>
internal static class AffectedVersions
{
    /// <summary>By one entry: affected, where any of its ranges or its list holds the version.</summary>
    public static VersionStatement Of(Affected affected, NuGetVersion version)
    {
        if (affected.Versions.Any(v => NuGetVersion.TryParse(v, out var listed) && listed == version))
        {
            return new(VersionState.Affected, null);
        }

        var said = affected.Ranges.Where(r => r.Type != RangeType.Git).Select(r => Of(r, version)).ToList();
        // A list alone is complete.
        return said.Count == 0 ? new(affected.Versions.IsEmpty ? VersionState.Unknown : VersionState.NotAffected, null) : Join(said);
    }

    /// <summary>Affected by one is affected; of the others, that which says most.</summary>
    public static VersionStatement Join(IReadOnlyCollection<VersionStatement> said)
    {
        VersionState[] order = [VersionState.Affected, VersionState.Unknown, VersionState.Fixed];
        return order.SelectMany(state => said.Where(s => s.State == state).OrderByDescending(s => s.Since)).FirstOrDefault();
    }

    private static VersionStatement Of(AffectedRange range, NuGetVersion version)
    {
        if (InOrder(range) is not { } timeline)
        {
            return new(VersionState.Unknown, null);
        }

        var limits = range.Events.Where(e => e.Kind == RangeEventKind.Limit).ToList();
        if (limits.Count > 0 && limits.All(l => l.Value != "*" && NuGetVersion.TryParse(l.Value, out var limit) && version >= limit))
        {
            return new(VersionState.NotAffected, null);
        }

        var state = new VersionStatement(VersionState.NotAffected, null);
        foreach (var (kind, at) in timeline)
        {
            if (at is not null && (kind == RangeEventKind.LastAffected ? version <= at : version < at))
            {
                // The first that lies ahead.
                return state.State == VersionState.Affected && kind == RangeEventKind.Fixed ? state with { Since = at } : state;
            }

            state = kind switch
            {
                RangeEventKind.Introduced => new(VersionState.Affected, null),
                RangeEventKind.Fixed => new(VersionState.Fixed, at),
                _ => new(VersionState.NotAffected, null),
            };
        }

        return state;
    }

    /// <summary>Introduced, fixed and last affected by version; null where there is no such order.</summary>
    public static ImmutableArray<TimelineEvent>? InOrder(AffectedRange range)
    {
        if (range.Type == RangeType.Git)
        {
            return null;
        }

        var events = ImmutableArray.CreateBuilder<TimelineEvent>();
        foreach (var (kind, value) in range.Events.Where(e => e.Kind != RangeEventKind.Limit))
        {
            NuGetVersion? version = null;
            if (value != "0" && !NuGetVersion.TryParse(value, out version))
            {
                return null;
            }

            events.Add(new(kind, version));
        }

        return [.. events.OrderBy(e => e.Version)];
    }
}
