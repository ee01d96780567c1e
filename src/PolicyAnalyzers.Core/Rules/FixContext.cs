using System.Collections.Immutable;
using NuGet.Versioning;
using PolicyAnalyzers.Advisories.Fixes;

namespace PolicyAnalyzers.Rules;

/// <summary>All that a rule about the fixes in a release may look at.</summary>
/// <param name="Mentions">Names of advisories that were found in what would become public.</param>
internal sealed record FixContext(FixSurvey Survey, NuGetVersion Version, ImmutableArray<Mention> Mentions)
{
    private FixPoint? _release;

    /// <summary>There is a folder of undisclosed advisories, be there any in it or none.</summary>
    public bool IsEmbargoed { get; init; }

    /// <summary>What is about to be released.</summary>
    public FixPoint Release => _release ??= Survey.PointOf(Version);

    /// <summary>An older release that has the fix; null where there is none.</summary>
    public FixPoint? OlderWith(Vulnerability vulnerability) => Survey.Lines
        .Where(l => l.Last.Version < Version)
        .Select(Survey.PointOf)
        .FirstOrDefault(p => Survey.Judge(vulnerability, p).Status == FixStatus.Fixed);
}
