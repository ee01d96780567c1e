namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>What a phrase of the lexicon says, whatever the language. Readers of facts combine terms; they know no words.</summary>
public enum Term
{
    /// <summary>Not, never, please avoid, instead of.</summary>
    Negation,

    /// <summary>To report, to disclose: what a reporter does.</summary>
    Report,

    /// <summary>To write to somebody: mail, contact, reach.</summary>
    Contact,

    /// <summary>Vulnerability, security issue, exploit.</summary>
    Vulnerability,

    Security,

    /// <summary>Privately, confidentially, in secret.</summary>
    Privately,

    /// <summary>Publicly, in the open.</summary>
    Public,

    /// <summary>A public place to write in: issue, tracker, forum, pull request, social media.</summary>
    PublicPlace,

    /// <summary>To open, to create, to file, to post: what is done in such a place.</summary>
    Open,

    /// <summary>What already is public: a known CVE, what a scanner reports.</summary>
    AlreadyPublic,

    /// <summary>Anything but vulnerabilities: questions, feedback, bugs, abuse, conduct.</summary>
    OtherPurpose,

    /// <summary>The private reporting of the platform by one of its names.</summary>
    PlatformReporting,

    /// <summary>A key, a fingerprint.</summary>
    EncryptionKey,

    /// <summary>A form, a portal, a bounty platform.</summary>
    Portal,

    /// <summary>The people to reach where no address is given: the maintainers, the team.</summary>
    Maintainers,

    /// <summary>The e-mail itself: e-mail, mail address, inbox.</summary>
    Email,

    /// <summary>Phone, chat, direct message.</summary>
    OtherChannel,

    /// <summary>A number in words; the value is the number.</summary>
    Number,

    /// <summary>A unit of time; the value is its letter: H, D, W, M, Y.</summary>
    Unit,

    /// <summary>On business days.</summary>
    Business,

    /// <summary>Within, in, up to, no later than.</summary>
    Within,

    /// <summary>A goal and no guarantee: aim, try, usually.</summary>
    BestEffort,

    /// <summary>No time is promised.</summary>
    NoGuarantee,

    /// <summary>To acknowledge, to confirm receipt.</summary>
    Acknowledge,

    /// <summary>To respond, to reply, to get back to.</summary>
    Respond,

    /// <summary>What the reporter may do when nobody answers.</summary>
    Escalate,

    /// <summary>To fix, to patch, to mitigate, to remediate.</summary>
    Fix,

    /// <summary>To make details public.</summary>
    Publish,

    Embargo,

    /// <summary>To look into a report: triage, confirm, investigate, assess.</summary>
    Triage,

    /// <summary>To keep the reporter informed.</summary>
    Update,

    Coordinator,

    /// <summary>Coordinated disclosure, responsible disclosure.</summary>
    CoordinatedDisclosure,

    /// <summary>Advisory, bulletin, release notes, announcement.</summary>
    Advisory,

    /// <summary>Credit, acknowledgement of the reporter, hall of fame.</summary>
    Credit,

    /// <summary>What a report contains: steps to reproduce, impact, versions, proof of concept.</summary>
    ReportItem,

    /// <summary>Asks for contents: include, provide, contain.</summary>
    Include,

    Cve,

    /// <summary>To assign, to request, to issue.</summary>
    Assign,

    Bounty,

    /// <summary>To pay, to reward.</summary>
    Pay,

    Scope,

    OutOfScope,

    SafeHarbor,

    Scanner,

    Dependency,

    /// <summary>Severity, priority, risk, class of reports.</summary>
    Severity,

    /// <summary>The name of a level of severity.</summary>
    SeverityName,

    Level,

    Experimental,

    Troubleshooting,

    /// <summary>As a regular issue, in the open.</summary>
    HandledInOpen,

    /// <summary>Version, release, branch, line.</summary>
    Version,

    /// <summary>Supported, maintained, gets fixes.</summary>
    Supported,

    /// <summary>Not supported, end of life.</summary>
    Unsupported,

    /// <summary>Latest, newest, most recent, current.</summary>
    Latest,

    /// <summary>Previous, prior, the one before.</summary>
    Previous,

    /// <summary>Only, exclusively.</summary>
    Only,

    /// <summary>A branch or release called supported, or maintained, in passing.</summary>
    SupportedLine,

    /// <summary>The unit of a support window; the value is release, patch, minor or major.</summary>
    ReleaseUnit,

    /// <summary>A month; the value is its number.</summary>
    Month,

    /// <summary>Instructions of a platform's template to its author.</summary>
    TemplateText,

    /// <summary>A placeholder to be replaced by its author.</summary>
    Placeholder,

    /// <summary>The document states its date or version: last updated, version.</summary>
    DatedDocument,

    /// <summary>You, the reporter, researchers.</summary>
    You,

    /// <summary>We, the team.</summary>
    We,
}
