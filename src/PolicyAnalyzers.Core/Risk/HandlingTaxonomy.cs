using System.Collections.Immutable;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Risk;

/// <summary>What of a policy's taxonomy decides which levels code may record: the facts that reach a compiler.</summary>
/// <param name="ExperimentalLevels">Tied to experimental code; null where the policy puts such code out of scope.</param>
/// <param name="TroubleshootingLevels">Tied to code for troubleshooting only; null where the policy puts such code out of scope.</param>
/// <param name="OpenFrom">The level from which on reports are handled in the open; null where none is.</param>
public sealed record HandlingTaxonomy(
    ImmutableArray<int>? ExperimentalLevels,
    ImmutableArray<int>? TroubleshootingLevels,
    int? OpenFrom)
{
    /// <summary>
    /// Used where a policy has none of its own: 1 fix on the main branch and on every supported line; 2 fix on the main branch, for the
    /// next release; 3 in experimental features or troubleshooting code; 4 no practical attack; 5 a chance to harden; 6 neither;
    /// 7 only in a pull request or a branch never released.
    /// </summary>
    public static readonly HandlingTaxonomy BuiltIn = new([3], [3], null);

    /// <summary>Where a fix goes, by level: the first is that of level 1.</summary>
    public ImmutableArray<FixScope> Scopes { get; init; } =
        [FixScope.EverySupportedLine, FixScope.NextRelease, FixScope.Unstated, FixScope.Unstated, FixScope.Unstated, FixScope.Unstated, FixScope.Unstated];

    /// <summary>Where the fix of a vulnerability goes.</summary>
    /// <param name="level">Null where none is recorded.</param>
    public FixScope Scope(int? level) => level >= 1 && level <= Scopes.Length ? Scopes[level.Value - 1] : FixScope.Unstated;

    /// <summary>The levels for one kind of code; null where the policy puts it out of scope.</summary>
    public RiskLevels? Levels(CodeKind kind) =>
        (kind is CodeKind.Experimental ? ExperimentalLevels : TroubleshootingLevels) is { } tied ? new(tied, OpenFrom) : null;

    public static HandlingTaxonomy Of(SecurityPolicy? policy)
    {
        if (policy?.RiskLevels?.Value is not { Handling: true } scale)
        {
            return BuiltIn;
        }

        return new(
            [.. scale.Levels.Where(l => l.Value.CoversExperimental).Select(l => l.Value.Level)],
            [.. scale.Levels.Where(l => l.Value.CoversTroubleshooting).Select(l => l.Value.Level)],
            scale.OpenFrom?.Value)
        {
            // Level 1 means every line, and level 2 the next release, unless the policy's own words say otherwise.
            Scopes = [.. scale.Levels.OrderBy(l => l.Value.Level).Select(l => l.Value.Scope != FixScope.Unstated ? l.Value.Scope : BuiltIn.Scope(l.Value.Level))],
        };
    }
}
