using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Rules;

/// <summary>All that a rule about advisories may look at. A rule speaks of no record that is undisclosed: builds are read by everybody.</summary>
public sealed record AdvisoryContext(AdvisorySet Records, SecurityPolicy? Policy, CheckOptions Options)
{
    /// <summary>The environment variable that names the folder of undisclosed advisories.</summary>
    public const string EmbargoVariable = "SECURITY_POLICY_EMBARGO_DIR";

    /// <summary>Who may know more, and how.</summary>
    internal const string Details = "The coordinator sees which by 'security-policy advisory status'.";

    private HandlingTaxonomy? _taxonomy;

    /// <summary>Those in the folder of undisclosed ones.</summary>
    public AdvisorySet Embargoed { get; init; } = AdvisorySet.Empty;

    /// <summary>That folder lies in the repository.</summary>
    public bool IsEmbargoInside { get; init; }

    /// <summary>The reader is the coordinator, who may know it all.</summary>
    public bool IsForCoordinator { get; init; }

    public HandlingTaxonomy Taxonomy => _taxonomy ??= HandlingTaxonomy.Of(Policy);

    public IEnumerable<Advisory> All => Records.Advisories.Concat(Embargoed.Advisories);

    /// <summary>Something may be said of it.</summary>
    public bool IsOpen(Advisory advisory) => IsForCoordinator || !IsUndisclosed(advisory);

    public bool IsUndisclosed(Advisory advisory) => advisory.IsUndisclosed(Taxonomy, Options.Moment);

    public static AdvisoryContext Of(RepositorySnapshot snapshot, SecurityPolicy? policy, CheckOptions options) => new(AdvisorySet.Read(snapshot.Advisories), policy, options)
    {
        Embargoed = snapshot.Embargo is { } folder ? AdvisorySet.Read(folder.Files) : AdvisorySet.Empty,
        IsEmbargoInside = snapshot.Embargo is { IsInside: true },
    };

    internal static Finding At(Rule rule, Advisory advisory, string message) => Finding.At(rule, advisory.Source, advisory.IdSpan, message);
}
