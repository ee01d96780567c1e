using System.Collections.Immutable;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Risk;

/// <summary>One level of a scale.</summary>
/// <param name="Level">1 is the gravest.</param>
/// <param name="Text">As the policy says it.</param>
public sealed record RiskLevel(int Level, string Text)
{
    /// <summary>The level is the one of experimental code.</summary>
    public bool CoversExperimental { get; init; }

    /// <summary>The level is the one of code for troubleshooting only.</summary>
    public bool CoversTroubleshooting { get; init; }

    /// <summary>Where its fixes go.</summary>
    public FixScope Scope { get; init; }
}

/// <summary>Where a level says that a fix goes.</summary>
public enum FixScope
{
    /// <summary>It does not say.</summary>
    Unstated,

    /// <summary>To the main branch, for the next release.</summary>
    NextRelease,

    /// <summary>To the main branch and every supported line.</summary>
    EverySupportedLine,
}

/// <summary>A scale that a policy sets up for the reports it gets.</summary>
/// <param name="Handling">
/// The scale says how a report is handled (a <c>HandlingTaxonomy</c>); otherwise it is one of severity or reward.
/// </param>
public sealed record RiskScale(ImmutableArray<Fact<RiskLevel>> Levels, bool Handling)
{
    /// <summary>The level from which on reports are handled in the open; null where the policy does not say.</summary>
    public Fact<int>? OpenFrom { get; init; }
}
