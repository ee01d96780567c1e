using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>What kind of text a file is.</summary>
public enum PolicyKind
{
    Policy,

    /// <summary>A platform's placeholder, unmodified or nearly.</summary>
    Template,

    /// <summary>Only points to a policy kept elsewhere.</summary>
    Redirect,

    /// <summary>Not about reporting vulnerabilities.</summary>
    Other,

    Empty,
}

/// <summary>Whether reporters get a CVE identifier.</summary>
public enum CvePractice
{
    Assigns,
    None,
}

/// <summary>Whether reports are paid for.</summary>
public enum Bounty
{
    Pays,
    None,
}

/// <summary>Everything that a policy states. A fact is null, or a list empty, where the text is silent.</summary>
public sealed record SecurityPolicy
{
    public required PolicyDocument Document { get; init; }

    public SourceText Source => Document.Source;

    public PolicyKind Kind { get; init; }

    /// <summary>ISO 639-1 code of the language that most of the text is in; null where there are no words.</summary>
    public string? Language { get; init; }

    public ImmutableArray<Fact<Channel>> PrivateChannels { get; init; } = [];

    /// <summary>The only way named to report is in public.</summary>
    public Fact<bool>? PublicChannelOnly { get; init; }

    public Fact<bool>? DiscouragesPublicReports { get; init; }

    /// <summary>Time to the first answer (ISO/IEC 29147: acknowledgement of receipt).</summary>
    public Fact<TimePromise>? AcknowledgeWithin { get; init; }

    /// <summary>Times to a fix, the one for any report first.</summary>
    public ImmutableArray<Fact<TimePromise>> FixWithin { get; init; } = [];

    /// <summary>Time from the fix to the publication of its details.</summary>
    public Fact<TimePromise>? PublishAfterFix { get; init; }

    /// <summary>The longest that details are held back from the public.</summary>
    public Fact<TimePromise>? MaxEmbargo { get; init; }

    /// <summary>How long the reporter is asked to keep silent.</summary>
    public Fact<TimePromise>? EmbargoAskedOfReporter { get; init; }

    public SupportStatement Support { get; init; } = SupportStatement.None;

    /// <summary>What a report should contain: the items, where they are listed.</summary>
    public Fact<ImmutableArray<string>>? ReportContents { get; init; }

    /// <summary>What happens after a report.</summary>
    public Fact<bool>? DisclosureProcess { get; init; }

    /// <summary>Where or how advisories and fixes are announced.</summary>
    public Fact<bool>? Advisories { get; init; }

    public Fact<bool>? Credit { get; init; }

    public Fact<bool>? Scope { get; init; }

    public Fact<bool>? SafeHarbor { get; init; }

    /// <summary>How findings of scanners are to be handled.</summary>
    public Fact<bool>? ScannerFindings { get; init; }

    /// <summary>How vulnerabilities of dependencies are to be reported.</summary>
    public Fact<bool>? DependencyReports { get; init; }

    public Fact<CvePractice>? Cve { get; init; }

    public Fact<Bounty>? Bounty { get; init; }

    /// <summary>The date of the policy itself.</summary>
    public Fact<PartialDate>? PolicyDate { get; init; }

    /// <summary>How often the policy says that it is reviewed.</summary>
    public Fact<Period>? ReviewedEvery { get; init; }

    /// <summary>What comments state for programs, and what became of it.</summary>
    public ImmutableArray<StatedFact> Stated { get; init; } = [];

    /// <summary>A scale of its own, of how reports are handled or how grave they are.</summary>
    public Fact<RiskScale>? RiskLevels { get; init; }
}
