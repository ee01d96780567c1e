using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The facts that one sentence states by the terms that meet in it.</summary>
internal static class StatementReader
{
    private static readonly Term[] Handling = [Term.Triage, Term.Update, Term.WorkTogether, Term.OurProcess, Term.CoordinatedDisclosure];

    /// <summary>Tells the reporter not to report in public.</summary>
    public static Fact<bool>? ReadBan(ReadingContext context) => First(context, IsBan);

    private static bool IsBan(Sentence sentence, ReadingContext context)
    {
        if (sentence.Has(Term.Scanner) || (sentence.Has(Term.AlreadyPublic) && !sentence.Has(Term.Vulnerability)))
        {
            return false;
        }

        // "Open an issue, but do not post secrets": what asks for a public report forbids none.
        var forbidden = IsForbidden(sentence);
        if (!forbidden && sentence.Has(Term.OpenIssue) && !sentence.Negates(Term.OpenIssue))
        {
            return false;
        }

        if (sentence.Terms.First(Term.BanPhrase) is { } ban && !IsProjectActing(sentence, ban.Start))
        {
            return true;
        }

        // "We do not pay for reports of issues", "do not ask for sponsorship in public".
        if ((sentence.Has(Term.Bounty) && PaysNothing(sentence)) || (sentence.Has(Term.OtherPurpose) && !sentence.Has(Term.Vulnerability) && !context.IsAbout(sentence, Term.Report)))
        {
            return false;
        }

        if (RefusesItself(sentence))
        {
            return false;
        }

        foreach (ref readonly var place in sentence.Terms.Span)
        {
            if (place.Term is Term.PublicPlace or Term.Public && (forbidden || sentence.IsNegated(place.Start, Term.Prohibition) || IsForbiddenAmongOthers(sentence, place)) && sentence.Has(Term.Open))
            {
                return sentence.Has(Term.Public) || sentence.Has(Term.Vulnerability) || context.IsAbout(sentence, Term.Vulnerability) || sentence.Has(Term.Security);
            }
        }

        return false;
    }

    // "Do not post logs, exploits, or details in an issue": what is forbidden is a list, with its verb before it. "Don't worry, open an issue".
    private static bool IsForbiddenAmongOthers(Sentence sentence, TermHit place)
    {
        if (sentence.Terms.First(Term.Prohibition) is not { } forbids || sentence.Text[(forbids.End - sentence.Start)..].IndexOf(',') is not (>= 0 and var comma)
            || forbids.End + comma > place.Start || sentence.Text[(forbids.End - sentence.Start)..(place.Start - sentence.Start)].IndexOfAny(';', ':', '—') >= 0)
        {
            return false;
        }

        return sentence.HasWithin(Term.Open, forbids.End, forbids.End + comma) && !sentence.HasWithin(Term.Open, forbids.End + comma, place.Start)
            && !sentence.HasWithin(Term.Turn, forbids.End, place.Start);
    }

    // "We do not open issues for …": nobody is told to refrain.
    private static bool RefusesItself(Sentence sentence)
    {
        var subject = -1;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Prohibition)
            {
                return subject >= 0 && subject < hit.Start && sentence.IsBlank(subject, hit.Start);
            }

            subject = hit.Term == Term.We ? hit.End : subject;
        }

        return false;
    }

    // "We will not disclose …": what the project refrains from is asked of nobody, unless it asks: "we fix it, and please keep it private".
    private static bool IsProjectActing(Sentence sentence, int position)
    {
        var acting = false;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Start >= position)
            {
                break;
            }

            acting = hit.Term == Term.WeWill || (acting && hit.Term != Term.Asks);
        }

        return acting;
    }

    // "Please do not:", and the item below says what.
    private static bool IsForbidden(Sentence sentence) =>
        sentence.Kind == SentenceKind.ListItem && (sentence.LeadIn ?? sentence.Section.Heading) is { } above
        && above.Has(Term.Prohibition) && !above.Has(Term.Open) && !above.Has(Term.Include);

    /// <summary>Sends the reporter to a public place, and names no private one. Where the policy forbids that elsewhere, only plain words count.</summary>
    public static Fact<bool>? ReadPublicChannel(SecurityPolicy policy, ReadingContext context) => !policy.PrivateChannels.IsEmpty ? null
        : (policy.DiscouragesPublicReports is null ? ReadPublicRequest(context) : null) ?? First(context, (s, _) => PublicRequest.IsIn(s));

    /// <summary>Asks for a report, not yet known to be public, in a public place.</summary>
    public static Fact<bool>? ReadPublicRequest(ReadingContext context) => First(context, (s, c) =>
        s.Has(Term.PublicPlace) && s.Has(Term.Open) && !s.Has(Term.AlreadyPublic) && !s.Has(Term.Scanner) && !s.Has(Term.Privately)
        && c.IsAbout(s, Term.Vulnerability)
        // "Security issue" is no place.
        && s.Terms.First(Term.PublicPlace) is { } place && !s.IsPartOf(place, Term.Vulnerability) && !s.IsNegated(place.Start)
        && !(s.Terms.First(Term.WeWill) is { } acts && acts.Start < place.Start));

    public static Fact<bool>? ReadCredit(ReadingContext context) => First(context, (s, _) =>
        s.Has(Term.Credit) && (s.Has(Term.Reporter) || s.Has(Term.Anonymous) || s.Has(Term.Credit, "given")) && !s.Negates(Term.Credit));

    /// <summary>
    /// Says where or how fixes are announced, best with a link to it; where it says so nowhere, that a reporter is named in what is published
    /// tells that there is such a thing.
    /// </summary>
    public static Fact<bool>? ReadAdvisories(ReadingContext context) =>
        First(context, (s, c) => IsAnnouncement(s, c) && s.Links.Any(l => !l.IsImage) && !s.Has(Term.Report))
        ?? First(context, IsAnnouncement)
        ?? First(context, (s, c) => IsOnAdvisories(s, c) && s.Has(Term.Credit) && s.Has(Term.Advisory, "published"));

    private static bool IsAnnouncement(Sentence sentence, ReadingContext context) => IsOnAdvisories(sentence, context)
        && ((HasPublishVerb(sentence) && IsOurs(sentence, Term.PublishVerb)) || (sentence.Kind != SentenceKind.Heading && (sentence.Has(Term.Announced) || sentence.Has(Term.Follow) || LinksToAdvisories(sentence))));

    // "We credit you in the release notes" publishes nothing: "release" is a part of what the notes are called.
    private static bool HasPublishVerb(Sentence sentence)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.PublishVerb && !sentence.IsPartOf(hit, Term.Advisory))
            {
                return true;
            }
        }

        return false;
    }

    // "See the advisories of this repository", which nobody is asked to open one in; "see our list of fixed vulnerabilities".
    private static bool LinksToAdvisories(Sentence sentence) => sentence.Has(Term.Elsewhere) && !sentence.Has(Term.Report) && sentence.Links.Any(link => WebAddress.Read(link.Target) switch
    {
        WebPage.Advisories => true,
        WebPage.Unknown => (sentence.Has(Term.Vulnerability) || sentence.Has(Term.Security)) && sentence.HasWithin(Term.Advisory, link.Start, link.Start + link.Length) && !sentence.HasWithin(Term.Open, link.Start, link.Start + link.Length),
        _ => false,
    });

    private static bool IsOnAdvisories(Sentence sentence, ReadingContext context) =>
        sentence.Has(Term.Advisory) && !context.IsAbout(sentence, Term.OutOfScope) && !sentence.Has(Term.Draft) && !sentence.Has(Term.Unsupported)
        && !sentence.Has(Term.Dependency) && !sentence.Negates(Term.Advisory)
        // "Changes to this policy are announced …".
        && !(sentence.Has(Term.ThisDocument) && !sentence.Has(Term.Vulnerability) && !sentence.Has(Term.Fix) && !sentence.Has(Term.Security));

    public static Fact<bool>? ReadSafeHarbor(ReadingContext context) => First(context, (s, _) => s.Has(Term.SafeHarbor) && (s.Has(Term.Negation) || s.Kind == SentenceKind.Heading));

    public static Fact<bool>? ReadScanner(ReadingContext context) => First(context, (s, _) =>
        s.Has(Term.Scanner) && s.Kind is not (SentenceKind.Heading or SentenceKind.TableCell) && !s.Has(Term.OwnPractice) && (s.Has(Term.Negation) || s.Has(Term.Report) || s.Has(Term.Include) || s.Has(Term.HandledInOpen)));

    public static Fact<bool>? ReadDependencies(ReadingContext context) => First(context, (s, _) => s.Has(Term.Dependency) && s.Has(Term.Vulnerability) && (s.Has(Term.Report) || s.Has(Term.Contact)));

    public static Fact<bool>? ReadScope(ReadingContext context) => First(context, (s, _) =>
        s.Kind == SentenceKind.Heading ? s.Has(Term.ScopeTopic) || s.Has(Term.OutOfScope)
        : !IsOfOtherScope(s) && (s.Has(Term.OutOfScope) || (s.Has(Term.Scope) && (s.Has(Term.Vulnerability) || s.Has(Term.Report) || s.Has(Term.Security) || s.Has(Term.ScopeTopic) || s.Has(Term.ThisDocument)))));

    // What gets a reward, a number, a grade or a fix.
    private static bool IsOfOtherScope(Sentence sentence) =>
        sentence.Has(Term.Bounty) || sentence.Has(Term.Cve) || sentence.Has(Term.Severity) || sentence.Has(Term.SupportTopic) || (sentence.Has(Term.Latest) && sentence.Has(Term.Version));

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
    private static bool PaysNothing(Sentence sentence) => sentence.Negates(Term.Bounty) && !sentence.Has(Term.Escalate);

    /// <summary>What the project does with a report, or what it asks for while it does.</summary>
    public static Fact<bool>? ReadProcess(ReadingContext context) => First(context, (s, c) =>
        s.Kind != SentenceKind.Heading && !s.Has(Term.Scanner) && !IsLeftToThePublic(s) && (!IsElsewhere(s) || c.IsAbout(s, Term.ProcessTopic)) && IsProcess(s, c));

    // "Open a discussion, so that the maintainers can look into it".
    private static bool IsLeftToThePublic(Sentence sentence) =>
        sentence.Terms.First(Term.OpenIssue) is { } open && !sentence.IsNegated(open.Start) && !sentence.Has(Term.WeWill) && !sentence.Has(Term.Received) && !sentence.HasWithin(Term.We, sentence.Start, open.Start);

    // What gets fixes, and what counts as a vulnerability, has sections of its own.
    private static bool IsElsewhere(Sentence sentence) =>
        sentence.Section.IsAbout(Term.ScopeTopic) || sentence.Section.Heading?.Has(Term.SupportTopic) == true || sentence.LeadIn?.Has(Term.SupportTopic) == true || sentence.Has(Term.SupportTopic);

    private static bool IsProcess(Sentence sentence, ReadingContext context) =>
        sentence.Has(Term.Coordinator)
        || sentence.Has(Term.Embargo)
        || (Array.Exists(Handling, term => sentence.Has(term) && IsOurs(sentence, term) && !(term == Term.Triage && IsVague(sentence))) && IsOnReports(sentence, context))
        || (sentence.Has(Term.Received) && sentence.Has(Term.Fix))
        || (sentence.Has(Term.AskTime) && (sentence.Has(Term.Fix) || sentence.Has(Term.Triage)))
        || (sentence.Has(Term.OurProcess) && (sentence.Has(Term.Vulnerability) || sentence.Has(Term.Report) || sentence.Has(Term.CoordinatedDisclosure)))
        || (IsStage(sentence) && context.TermsAround(sentence).Has(Term.ProcessTopic));

    // "We will look at it as soon as we can".
    private static bool IsVague(Sentence sentence) => sentence.Has(Term.Vague) && !sentence.Has(Term.Received) && !sentence.Has(Term.Fix);

    private static bool IsOnReports(Sentence sentence, ReadingContext context) =>
        sentence.Has(Term.Received) || context.IsAbout(sentence, Term.Vulnerability) || context.IsAbout(sentence, Term.Report) || context.IsAbout(sentence, Term.ProcessTopic);

    // What stands in a list of steps or times needs nobody who acts.
    private static bool IsStage(Sentence sentence) =>
        sentence.Kind is SentenceKind.ListItem or SentenceKind.TableCell
        && !sentence.Has(Term.Asks) && !sentence.Has(Term.Include) && !sentence.Has(Term.Contact) && !sentence.Has(Term.Supported)
        && (sentence.Has(Term.Triage) || sentence.Has(Term.Update) || sentence.Has(Term.WorkTogether) || sentence.Has(Term.CoordinatedDisclosure) || sentence.Has(Term.Fix));

    // The project is the one that acts, in the sentence or in what introduces its list.
    private static bool IsOurs(Sentence sentence, Term act) =>
        sentence.Has(Term.WeWill) || sentence.Has(Term.Received) || sentence.LeadIn?.Has(Term.WeWill) == true
        || (sentence.Kind == SentenceKind.ListItem && sentence.Section.Heading?.Has(Term.WeWill) == true)
        || IsSubject(sentence, act);

    // "We review …": who acts stands before what is done, in one clause, and asks nobody else to do it.
    private static bool IsSubject(Sentence sentence, Term act)
    {
        var (subject, asked) = (-1, -1);
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.We)
            {
                subject = hit.End;
            }
            else if (hit.Term is Term.Asks or Term.Contact)
            {
                asked = hit.Start;
            }
            else if (hit.Term == act && subject >= 0 && hit.Start >= subject && (asked < subject || asked == hit.Start) && !sentence.HasClauseEnd(subject, hit.Start) && !sentence.IsNegated(hit.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static Fact<bool>? First(ReadingContext context, Func<Sentence, ReadingContext, bool> states) =>
        context.Sentences.FirstOrDefault(s => states(s, context)) is { } sentence ? new(true, sentence.Span) : null;
}
