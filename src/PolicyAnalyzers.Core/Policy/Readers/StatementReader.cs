using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The facts that one sentence states by the terms that meet in it.</summary>
internal static class StatementReader
{
    private const string Lead = "lead", Handle = "handle";

    private static readonly Term[] Handling = [Term.Triage, Term.Update, Term.WorkTogether, Term.OurProcess, Term.CoordinatedDisclosure, Term.Fix];

    /// <summary>Sends the reporter to a public place, and names no private one. Where the policy forbids that elsewhere, only plain words count.</summary>
    public static Fact<bool>? ReadPublicChannel(SecurityPolicy policy, ReadingContext context) => !policy.PrivateChannels.IsEmpty ? null
        : (policy.DiscouragesPublicReports is null ? ReadPublicRequest(context) : null) ?? context.First((s, c) => PublicRequest.IsIn(s) || IsTrackerAlone(s, c));

    // "## Reporting a vulnerability", and below it the address of the tracker, without a word.
    private static bool IsTrackerAlone(Sentence sentence, ReadingContext context) =>
        sentence.Links is [{ IsImage: false } link] && link.Start <= sentence.Start && link.Start + link.Length >= sentence.End && WebAddress.IsTracker(link.Target)
        && context.TermsAround(sentence) is var around && around.Has(Term.Vulnerability) && around.Has(Term.Report);

    /// <summary>Asks for a report, not yet known to be public, in a public place.</summary>
    public static Fact<bool>? ReadPublicRequest(ReadingContext context) => context.First((s, c) =>
        s.Has(Term.PublicPlace) && s.Has(Term.Open) && !s.Has(Term.AlreadyPublic) && !s.Has(Term.Scanner) && !s.Has(Term.Privately)
        && c.IsAbout(s, Term.Vulnerability)
        && PlaceIn(s) is { } place && !s.IsNegated(place.Start)
        && !(s.Terms.First(Term.WeWill) is { } acts && acts.Start < place.Start));

    // "Security issue" is no place.
    private static TermHit? PlaceIn(Sentence sentence) => sentence.FirstApartFrom(Term.PublicPlace, Term.Vulnerability);

    public static Fact<bool>? ReadCredit(ReadingContext context) => context.First((s, _) =>
        NamesThanks(s) && (s.Has(Term.Reporter) || s.Has(Term.Anonymous) || s.Has(Term.Credit, "given") || (s.Kind == SentenceKind.ListItem && s.Has(Term.Advisory))) && !s.Negates(Term.Credit));

    // "Acknowledgement of your report" is none: in some languages one word says both.
    private static bool NamesThanks(Sentence sentence) => sentence.FirstApartFrom(Term.Credit, Term.Acknowledge) is not null;

    public static Fact<bool>? ReadSafeHarbor(ReadingContext context) => context.First((s, _) => s.Has(Term.SafeHarbor) && (s.Has(Term.Negation) || s.Has(Term.SafeHarbor, "given") || s.Kind == SentenceKind.Heading));

    public static Fact<bool>? ReadScanner(ReadingContext context) => context.First((s, _) =>
        s.Has(Term.Scanner) && s.Kind is not (SentenceKind.Heading or SentenceKind.TableCell) && !s.Has(Term.OwnPractice) && (!s.IsUnderPractice() || s.Has(Term.Report))
        && (s.Has(Term.Negation) || s.Has(Term.Report) || s.Has(Term.Include) || s.Has(Term.HandledInOpen)));

    public static Fact<bool>? ReadDependencies(ReadingContext context) => context.First((s, _) => s.Has(Term.Dependency) && s.Has(Term.Vulnerability) && (s.Has(Term.Report) || s.Has(Term.Contact)));

    public static Fact<CvePractice>? ReadCve(ReadingContext context) => context.Sentences
        .Where(s => s.Has(Term.Cve) && s.Has(Term.Assign) && !s.Has(Term.AlreadyPublic) && !IsAskedNotTo(s) && !IsAskedFor(s) && !(s.Negates(Term.Assign) && IsOnSomeVersions(s)))
        .Select(s => new Fact<CvePractice>(s.Negates(Term.Assign) ? CvePractice.None : CvePractice.Assigns, s.Span))
        .FirstOrDefault();

    // "Please do not request …" is asked of the reporter, and says nothing of the project.
    private static bool IsAskedNotTo(Sentence sentence) =>
        sentence.Terms.First(Term.Prohibition) is { } forbids && sentence.Terms.First(Term.Assign) is { } assigns && forbids.Start < assigns.Start
        && sentence.Terms.First(Term.We) is null && (forbids.Start == sentence.Start || sentence.HasWithin(Term.Asks, sentence.Start, forbids.Start));

    // "Please include the CVE identifier, if there is one".
    private static bool IsAskedFor(Sentence sentence) => sentence.Has(Term.Asks) && sentence.Has(Term.Include) && !sentence.Has(Term.We) && !sentence.Has(Term.WeWill);

    // "No CVEs for code that was never released": of the rest nothing is denied.
    private static bool IsOnSomeVersions(Sentence sentence) => sentence.Has(Term.Version) || sentence.Has(Term.Experimental) || sentence.Has(Term.Unsupported);

    public static Fact<Bounty>? ReadBounty(ReadingContext context) => context.Sentences
        .Where(s => s.Has(Term.Bounty))
        .OrderBy(s => s.Kind == SentenceKind.Heading)
        .Select(s => PaysNothing(s) ? new Fact<Bounty>(Bounty.None, s.Span) : s.Has(Term.Pay) ? new Fact<Bounty>(Bounty.Pays, s.Span) : null)
        .FirstOrDefault(f => f is not null);

    // "No bounty if you do not …" is one that pays.
    internal static bool PaysNothing(Sentence sentence) => sentence.Negates(Term.Bounty) && !sentence.Has(Term.Escalate);

    /// <summary>What the project does with a report, or what it asks for while it does.</summary>
    public static Fact<bool>? ReadProcess(ReadingContext context) => context.First((s, c) =>
        s.Kind != SentenceKind.Heading && !s.Has(Term.Scanner) && !IsLeftToThePublic(s) && !AsksForContents(s) && !AsksForCredit(s) && !IsOfContents(s) && !s.IsToldElsewhere() && (!IsElsewhere(s) || c.IsAbout(s, Term.ProcessTopic)) && IsProcess(s, c));

    // "Open a discussion, so that the maintainers can look into it".
    private static bool IsLeftToThePublic(Sentence sentence) =>
        sentence.Terms.First(Term.OpenIssue) is { } open && !sentence.IsNegated(open.Start) && !sentence.Has(Term.WeWill) && !sentence.Has(Term.Received) && !sentence.HasWithin(Term.We, sentence.Start, open.Start);

    // "Add the steps, so that we can fix it": what is done tells what the contents are for.
    private static bool AsksForContents(Sentence sentence) =>
        sentence.StartOfPurpose() is var purpose && purpose < sentence.End && !sentence.Has(Term.AskTime) && !sentence.HasWithin(Term.WorkTogether, purpose, sentence.End)
        && (sentence.HasWithin(Term.Include, sentence.Start, purpose) || sentence.HasWithin(Term.ReportItem, sentence.Start, purpose) || sentence.HasWithin(Term.AsMuchAsPossible, sentence.Start, purpose));

    // "Include how you would like to be credited when we publish the fix".
    private static bool AsksForCredit(Sentence sentence) =>
        sentence.Has(Term.Asks) && sentence.Terms.First(Term.Include) is { } asked && sentence.HasWithin(Term.Credit, asked.End, sentence.End);

    // What is asked for in a report: "whatever helps the maintainers to reproduce it".
    private static bool IsOfContents(Sentence sentence) => sentence.Kind == SentenceKind.ListItem && sentence.LeadIn is { } above && above.Has(Term.Include) && !above.Has(Term.WeWill) && !above.Has(Term.We) && !above.Has(Term.Received);

    // What gets fixes, and what counts as a vulnerability, has sections of its own.
    private static bool IsElsewhere(Sentence sentence) =>
        (sentence.IsUnderPractice() && !(sentence.Has(Term.Report) && sentence.Has(Term.Vulnerability)))
        || sentence.Section.IsAbout(Term.ScopeTopic) || sentence.Section.Heading?.Has(Term.SupportTopic) == true || sentence.LeadIn?.Has(Term.SupportTopic) == true || sentence.Has(Term.SupportTopic);

    private static bool IsProcess(Sentence sentence, ReadingContext context) =>
        sentence.Has(Term.WorkTogether, Lead)
        || (sentence.Has(Term.Embargo) && !(sentence.Kind == SentenceKind.ListItem && sentence.LeadIn?.Has(Term.Include) == true))
        || (Array.Exists(Handling, term => sentence.Has(term) && sentence.IsOurs(term) && (term != Term.Triage || (IsOnReport(sentence) && !IsVague(sentence) && !sentence.Negates(Term.Triage))) && (term != Term.Fix || IsPromise(sentence))) && IsOnReports(sentence, context))
        || (sentence.Has(Term.Received) && IsNextStep(sentence))
        // "Give us time to investigate and to prepare a fix" tells of steps, "give us time to fix it" asks for no more than time.
        || (sentence.Has(Term.AskTime) && sentence.Has(Term.Fix) && (sentence.Has(Term.Triage) || sentence.Has(Term.WorkTogether) || sentence.Has(Term.CoordinatedDisclosure)))
        // "Disclosure happens no later than 60 days after the report".
        || (sentence.Has(Term.CoordinatedDisclosure) && sentence.Has(Term.Unit) && !sentence.Has(Term.Asks) && IsOnReports(sentence, context))
        // "Give us 90 days before you publish": an embargo.
        || (sentence.Has(Term.AskTime) && sentence.Has(Term.Publish) && sentence.Has(Term.Unit))
        // "We reproduce, fix and release it".
        || (sentence.Has(Term.We) && sentence.Has(Term.Triage) && sentence.Has(Term.Fix) && !sentence.Has(Term.Asks) && sentence.Kind != SentenceKind.Code && IsOnReports(sentence, context))
        // "Validation, then a fix, then an advisory"; "patches are prepared in private".
        || (context.IsAbout(sentence, Term.ProcessTopic) && sentence.Has(Term.Triage) && sentence.Has(Term.Fix) && !sentence.Has(Term.Asks) && !sentence.Negates(Term.Triage))
        || (sentence.Has(Term.OurProcess) && sentence.Has(Term.Privately) && sentence.Has(Term.Fix))
        || (sentence.Has(Term.OurProcess) && !IsDeclined(sentence) && !IsAskedTimeFor(sentence) && !sentence.Has(Term.Only) && (sentence.Has(Term.Vulnerability) || sentence.Has(Term.Report) || sentence.Has(Term.CoordinatedDisclosure) || IsOnFixOfReport(sentence, context)))
        || (IsStage(sentence) && (context.TermsAround(sentence).Has(Term.ProcessTopic) || (sentence.Has(Term.Update) && sentence.Has(Term.Unit)) || IsOneOfTimes(sentence, context)))
        || GoesBeyondAnswer(sentence);

    // "A reply within 2 days, a fix within 30"; "we will reply within 2 days and fix it".
    private static bool GoesBeyondAnswer(Sentence sentence) =>
        sentence.IsOnAnswer() && (sentence.Has(Term.Fix) || HasTriage(sentence)) && !sentence.Has(Term.Asks) && !sentence.Has(Term.Embargo)
        && (sentence.Count(Term.Unit) > 1 || (sentence.Has(Term.Unit) && sentence.Has(Term.WeWill) && sentence.Has(Term.Fix) && !sentence.Has(Term.Received)));

    // A time beside that of the first answer, in a list or a table of such.
    private static bool IsOneOfTimes(Sentence sentence, ReadingContext context) =>
        (sentence.Has(Term.Unit) || (sentence.Kind == SentenceKind.TableCell && context.TermsAround(sentence).Has(Term.Unit)))
        && context.HasAnswerBeside(sentence);

    // "The patch is developed behind closed doors", where the section tells of reports; one that is welcome is not ours.
    private static bool IsOnFixOfReport(Sentence sentence, ReadingContext context) =>
        sentence.Has(Term.Fix) && !sentence.Has(Term.Asks) && !(sentence.Has(Term.Latest) && sentence.Has(Term.Version)) && context.TermsAround(sentence) is var around && around.Has(Term.Report) && around.Has(Term.Vulnerability);

    // "We discuss each report in private", and not what we read otherwise.
    private static bool IsOnReport(Sentence sentence) =>
        HasTriage(sentence) || (sentence.Has(Term.Triage, Handle) && (sentence.Has(Term.Report) || sentence.Has(Term.Vulnerability)) && !sentence.Has(Term.Asks) && !sentence.Has(Term.Only) && !sentence.Has(Term.Elsewhere));

    // The reproduction that a report has is none that the project does, and to confirm that it has arrived is none of what it says.
    private static bool HasTriage(Sentence sentence)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Triage && hit.Value is null && !sentence.IsWithin(hit, Term.ReportItem, value: null) && !sentence.IsPartOf(hit, Term.Acknowledge))
            {
                return true;
            }
        }

        return false;
    }

    // "We cannot commit to a time for fixing the issue".
    private static bool IsDeclined(Sentence sentence) =>
        sentence.Terms.First(Term.NoGuarantee) is { } declined && sentence.Terms.First(Term.OurProcess) is { } act && declined.Start < act.Start && !sentence.HasClauseEnd(declined.End, act.Start);

    // "Give us time to publish a fix".
    private static bool IsAskedTimeFor(Sentence sentence) =>
        sentence.Terms.First(Term.AskTime) is { } time && sentence.Terms.First(Term.OurProcess) is { } act && time.End <= act.Start
        && !sentence.HasClauseEnd(time.End, act.Start) && !sentence.HasWithin(Term.WeWill, time.End, act.Start);

    // "We will look at it as soon as we can".
    private static bool IsVague(Sentence sentence) => sentence.Has(Term.Vague) && !sentence.Has(Term.Received) && !sentence.Has(Term.Fix);

    // "We fix what we can", "only the newest version is fixed" leave open what becomes of a report; a time to the fix is a fact of its own.
    private static bool IsPromise(Sentence sentence) =>
        !IsThanks(sentence) && !sentence.Has(Term.Dependency) && !sentence.Has(Term.Vague) && !sentence.Has(Term.NoGuarantee) && !sentence.Has(Term.Latest) && !sentence.Has(Term.Only) && !sentence.Has(Term.Unit) && !sentence.Has(Term.Advisory, "notes");

    // "If we accept the report, we open an advisory": the first answer, and the thanks that follow the fix, are facts of their own.
    private static bool IsNextStep(Sentence sentence) =>
        (sentence.Has(Term.Fix) && !IsThanks(sentence)) || sentence.Has(Term.OurProcess)
        || (sentence.Has(Term.WeWill) && !sentence.Has(Term.Acknowledge) && !sentence.Has(Term.Respond) && !IsThanks(sentence))
        || ((sentence.Has(Term.We) || sentence.Has(Term.WeWill)) && sentence.Has(Term.Advisory) && !IsThanks(sentence));

    // "You are credited once a fix is out".
    private static bool IsThanks(Sentence sentence) => sentence.Has(Term.Credit) && sentence.Has(Term.Reporter) && sentence.Has(Term.Received) && !sentence.Has(Term.OurProcess) && !(sentence.Has(Term.Advisory) && sentence.Has(Term.Announced));

    private static bool IsOnReports(Sentence sentence, ReadingContext context) =>
        sentence.Has(Term.Received) || context.IsAbout(sentence, Term.Vulnerability) || context.IsAbout(sentence, Term.Report) || context.IsAbout(sentence, Term.ProcessTopic)
        // "Thank you for your report. We will keep you informed."
        || (sentence.Has(Term.Update) && sentence.Previous is { } before && before.Block == sentence.Block && before.Has(Term.Report));

    // What stands in a list of steps or times needs nobody who acts.
    private static bool IsStage(Sentence sentence) =>
        sentence.Kind is SentenceKind.ListItem or SentenceKind.TableCell
        && !sentence.Has(Term.Asks) && !sentence.Has(Term.Include) && !sentence.Has(Term.Contact) && !sentence.HasPlain(Term.Supported)
        && (HasTriage(sentence) || sentence.Has(Term.Update) || sentence.Has(Term.WorkTogether) || sentence.Has(Term.CoordinatedDisclosure) || sentence.Has(Term.Fix));
}
