namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>What a phrase of the lexicon says, whatever the language. Readers of facts combine terms; they know no words.</summary>
public enum Term
{
    /// <summary>A phrase that means something else than its parts, and hides them: "do not hesitate"; 非公開, which has 公開 in it.</summary>
    Idiom,

    /// <summary>A number in words; the value is the number.</summary>
    Number,

    /// <summary>A unit of time; the value is its letter: H, D, W, M, Y.</summary>
    Unit,

    /// <summary>A length of time in words without a number; the value is ISO 8601.</summary>
    Period,

    /// <summary>On business days.</summary>
    Business,

    /// <summary>Within, in, up to, after: what a length of time follows.</summary>
    Within,

    /// <summary>Within, no later than: what only a length of time follows.</summary>
    StrictlyWithin,

    /// <summary>To, or, and: what stands between two numbers.</summary>
    RangeMark,

    /// <summary>A goal and no guarantee: aim, try, usually.</summary>
    BestEffort,

    /// <summary>No time is promised.</summary>
    NoGuarantee,

    /// <summary>Soon, a few: time without a number.</summary>
    Vague,

    /// <summary>To acknowledge, to confirm receipt, a first answer.</summary>
    Acknowledge,

    /// <summary>To respond, to reply, to get back to.</summary>
    Respond,

    /// <summary>What happens when nobody answers.</summary>
    Escalate,

    /// <summary>A further answer: detailed, update, follow-up.</summary>
    Detail,

    /// <summary>To fix, to patch, to mitigate, to remediate.</summary>
    Fix,

    /// <summary>To make details public.</summary>
    Publish,

    Embargo,

    /// <summary>To look into a report: confirm, investigate, assess; the value is handle for what is done with other things as well: discuss, read.</summary>
    Triage,

    /// <summary>To keep the reporter informed.</summary>
    Update,

    /// <summary>To coordinate with the reporter; the value is lead for the person who drives a case (ISO/IEC 30111).</summary>
    WorkTogether,

    /// <summary>Coordinated or responsible disclosure as a way of proceeding.</summary>
    CoordinatedDisclosure,

    /// <summary>We will: the project acts.</summary>
    WeWill,

    /// <summary>The project as the one who acts: we, the team, the maintainers.</summary>
    We,

    /// <summary>What is asked of the reader: please, we encourage.</summary>
    Asks,

    /// <summary>What a section on the handling of reports is headed: timeline, process, what to expect.</summary>
    ProcessTopic,

    /// <summary>Publishing told without who does it: are published, announced on; the value is learn for what a user does: subscribe, watch, be notified.</summary>
    Announced,

    /// <summary>How a fix is made: develop, prepare, review it.</summary>
    OurProcess,

    /// <summary>Once a report is received, confirmed, fixed.</summary>
    Received,

    /// <summary>Give us time, before you disclose: asked of the reporter.</summary>
    AskTime,

    /// <summary>To report, to disclose: what a reporter does.</summary>
    Report,

    /// <summary>By what means: mail, contact, via, use.</summary>
    Contact,

    /// <summary>Vulnerability, security issue, exploit.</summary>
    Vulnerability,

    Security,

    /// <summary>Privately, confidentially, directly.</summary>
    Privately,

    /// <summary>Publicly, in the open.</summary>
    Public,

    /// <summary>A public place to write in: issue, tracker, forum, pull request, social media.</summary>
    PublicPlace,

    /// <summary>To open, to create, to file, to post: what is done in such a place.</summary>
    Open,

    /// <summary>Not, never, please avoid, instead of.</summary>
    Negation,

    /// <summary>Instead, but: what follows is asked for again.</summary>
    Turn,

    /// <summary>Do not, please avoid, instead of: asked of the reader.</summary>
    Prohibition,

    /// <summary>Words that ask for confidentiality by themselves.</summary>
    BanPhrase,

    /// <summary>What nobody shows to others, vulnerability or not: passwords, tokens, personal data.</summary>
    Secret,

    /// <summary>What may be discussed in public: known, or no vulnerability at all.</summary>
    AlreadyPublic,

    /// <summary>Anything but vulnerabilities: questions, feedback, conduct, sales.</summary>
    OtherPurpose,

    /// <summary>The private reporting of a platform by a name that tells so only beside the platform's.</summary>
    ReportButton,

    /// <summary>The advisories of a platform: a channel where a reporter is asked to open one.</summary>
    SecurityAdvisories,

    /// <summary>The private reporting of a platform by one of its names.</summary>
    PlatformReporting,

    PlatformName,

    Encrypt,

    /// <summary>A key, a fingerprint; the value "asked" where somebody has to ask for it.</summary>
    EncryptionKey,

    /// <summary>A form, a portal; the value "programme" for a platform of such.</summary>
    Portal,

    /// <summary>The people to reach where no address is given.</summary>
    Maintainers,

    /// <summary>The means itself: e-mail.</summary>
    Email,

    /// <summary>Phone, chat, direct message; the value is name for what is one only with a capital, and any for the words for whatever is private.</summary>
    OtherChannel,

    /// <summary>Asks for contents: include, provide, contain.</summary>
    Include,

    /// <summary>What a report contains: steps to reproduce, impact, versions, proof of concept.</summary>
    ReportItem,

    /// <summary>What a report contains among other things, and other texts as well: versions, logs, configuration.</summary>
    ReportDetail,

    /// <summary>Detail without saying which.</summary>
    AsMuchAsPossible,

    /// <summary>To publish, to announce, to release; the value is tell for what makes news of it: not a fix, but word of one, is published.</summary>
    PublishVerb,

    /// <summary>Advisory, bulletin, release notes, announcement.</summary>
    Advisory,

    /// <summary>Where a project tells its news: mailing list, blog, site, chat, release notes.</summary>
    Outlet,

    /// <summary>Those who use what the project makes: users, customers, the community.</summary>
    Users,

    /// <summary>Not published yet.</summary>
    Draft,

    /// <summary>Credit, recognition of the reporter.</summary>
    Credit,

    /// <summary>Unless the reporter wishes otherwise.</summary>
    Anonymous,

    /// <summary>You, the reporter, researchers.</summary>
    Reporter,

    Cve,

    /// <summary>To assign, to request.</summary>
    Assign,

    Bounty,

    /// <summary>To offer, to reward, to be eligible.</summary>
    Pay,

    /// <summary>No legal action against who acts in good faith.</summary>
    SafeHarbor,

    /// <summary>What counts as a vulnerability; the values model and threats are for what tells it where it stands, and not where it is only named: security model, threat model.</summary>
    Scope,

    /// <summary>What a section on scope is headed.</summary>
    ScopeTopic,

    OutOfScope,

    Scanner,

    /// <summary>What the project does for its own security.</summary>
    OwnPractice,

    /// <summary>What a section is headed on how the project, or who uses it, keeps things safe: best practices, supply chain.</summary>
    PracticeTopic,

    Dependency,

    Severity,

    /// <summary>The name of a level of severity; the value is low for the least.</summary>
    SeverityName,

    /// <summary>Level, tier, class, scale; the value is range for what counts from one of them: or higher, and above.</summary>
    Level,

    Experimental,

    Troubleshooting,

    /// <summary>As a regular issue, in the open.</summary>
    HandledInOpen,

    /// <summary>A month; the value is its number.</summary>
    Month,

    /// <summary>The document states its date: last updated, version.</summary>
    DatedDocument,

    /// <summary>Instructions of a template to its author.</summary>
    TemplateText,

    /// <summary>What the author of a template is to replace.</summary>
    Placeholder,

    /// <summary>TODO, TBD, coming soon.</summary>
    Unfinished,

    /// <summary>See, refer to, can be found at.</summary>
    Elsewhere,

    // Rules about the text

    /// <summary>Open an issue, via the issue tracker: to report in public.</summary>
    OpenIssue,

    /// <summary>This policy, this document: the text speaks of itself.</summary>
    ThisDocument,

    /// <summary>To review, to revise.</summary>
    Review,

    /// <summary>Annually, every quarter; the value is the ISO 8601 duration in between.</summary>
    Recurring,

    /// <summary>The response centre of a vendor by its name; the value is the word by which its addresses are known.</summary>
    ResponseCentre,

    /// <summary>The domain of a project whose policy is often copied; the value lists its owners, comma separated.</summary>
    KnownProject,

    // Supported versions

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

    /// <summary>Versions in support as a topic: supported versions, support policy, support window.</summary>
    SupportTopic,

    /// <summary>What a supported version gets: security updates, patches.</summary>
    SecurityFix,

    /// <summary>Older versions, all others.</summary>
    Older,

    /// <summary>Before a version: all below it.</summary>
    Below,

    /// <summary>Before a version: it and all above.</summary>
    From,

    /// <summary>Behind a version: and older.</summary>
    AndOlder,

    /// <summary>Behind a version: and newer.</summary>
    AndNewer,

    /// <summary>Between two versions: to.</summary>
    Through,

    /// <summary>Yes, in a cell or an item, as a word or a sign.</summary>
    Affirmed,

    /// <summary>No, in a cell or an item, as a word or a sign.</summary>
    Denied,

    /// <summary>Neither yes nor no; the value is how much is given: security, critical, bestEffort, paid, none.</summary>
    Limited,

    /// <summary>When support ends: supported until, end of life.</summary>
    EndOfSupport,

    /// <summary>Long-term support.</summary>
    LongTerm,

    /// <summary>A branch of the source by its usual name.</summary>
    Branch,

    /// <summary>The head of a column that tells products apart: package, component.</summary>
    Product,

    /// <summary>What programs run on: its versions are not the product's.</summary>
    Platform,

    /// <summary>For example: the versions behind it are none that a policy speaks of.</summary>
    Example,

    /// <summary>But, while: the words behind it say something else.</summary>
    Contrast,

    /// <summary>The release that follows: next, new, superseded by.</summary>
    Next,

    /// <summary>Each, every.</summary>
    Each,

    /// <summary>May, might, best effort: no promise; the value "open" where it is decided case by case, "denied" for may not.</summary>
    Discretion,

    /// <summary>A fix that comes with the next release alone.</summary>
    ForwardFix,

    /// <summary>What users are told to do: upgrade, use the latest.</summary>
    Advice,
}
