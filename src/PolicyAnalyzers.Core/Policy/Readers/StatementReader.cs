using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The facts that one sentence states by the terms that meet in it.</summary>
internal static class StatementReader
{
    /// <summary>Tells the reporter not to report in public.</summary>
    public static Fact<bool>? ReadBan(ReadingContext context) => First(context, IsBan);

    private static bool IsBan(Sentence sentence, ReadingContext context)
    {
        if (sentence.Has(Term.Scanner) || (sentence.Has(Term.AlreadyPublic) && !sentence.Has(Term.Vulnerability)))
        {
            return false;
        }

        if (sentence.Has(Term.BanPhrase) && !sentence.Has(Term.WeWill) && (sentence.Has(Term.Negation) || sentence.Has(Term.Privately) || sentence.Has(Term.Public)))
        {
            return true;
        }

        foreach (ref readonly var place in sentence.Terms.Span)
        {
            if (place.Term is Term.PublicPlace or Term.Public && sentence.IsNegated(place.Start) && sentence.Has(Term.Open))
            {
                return sentence.Has(Term.Public) || sentence.Has(Term.Vulnerability) || context.IsAbout(sentence, Term.Vulnerability) || sentence.Has(Term.Security);
            }
        }

        return false;
    }

    /// <summary>Sends the reporter to a public place, and names no private one.</summary>
    public static Fact<bool>? ReadPublicChannel(SecurityPolicy policy, ReadingContext context) =>
        policy.PrivateChannels.IsEmpty && policy.DiscouragesPublicReports is null ? ReadPublicRequest(context) : null;

    /// <summary>Asks for a report, not yet known to be public, in a public place.</summary>
    public static Fact<bool>? ReadPublicRequest(ReadingContext context) => First(context, (s, c) =>
        s.Has(Term.PublicPlace) && s.Has(Term.Open) && !s.Has(Term.WeWill) && !s.Has(Term.AlreadyPublic) && !s.Has(Term.Scanner) && !s.Has(Term.Privately)
        && c.IsAbout(s, Term.Vulnerability) && s.Terms.First(Term.PublicPlace) is { } place && IsTracker(s, place) && !s.IsNegated(place.Start));

    // "Security issue" is no place.
    private static bool IsTracker(Sentence sentence, TermHit place)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Vulnerability && hit.Start <= place.Start && hit.End >= place.End)
            {
                return false;
            }
        }

        return true;
    }

    public static Fact<bool>? ReadCredit(ReadingContext context) => First(context, (s, _) =>
        s.Has(Term.Credit) && s.Has(Term.Reporter) && !IsNegatedTerm(s, Term.Credit));

    public static Fact<bool>? ReadAdvisories(ReadingContext context) => First(context, (s, _) =>
        s.Has(Term.Advisory) && s.Has(Term.PublishVerb) && (s.Has(Term.WeWill) || s.Has(Term.Received)) && !IsNegatedTerm(s, Term.Advisory));

    public static Fact<bool>? ReadSafeHarbor(ReadingContext context) => First(context, (s, _) => s.Has(Term.SafeHarbor) && (s.Has(Term.Negation) || s.Kind == SentenceKind.Heading));

    public static Fact<bool>? ReadScanner(ReadingContext context) => First(context, (s, _) => s.Has(Term.Scanner) && s.Kind != SentenceKind.Heading && (s.Has(Term.Negation) || s.Has(Term.Vulnerability) || s.Has(Term.Report)));

    public static Fact<bool>? ReadDependencies(ReadingContext context) => First(context, (s, _) => s.Has(Term.Dependency) && s.Has(Term.Vulnerability) && (s.Has(Term.Report) || s.Has(Term.Contact)));

    public static Fact<bool>? ReadScope(ReadingContext context) => First(context, (s, _) =>
        (s.Has(Term.Scope) && (s.Kind == SentenceKind.Heading || s.Has(Term.Vulnerability) || s.Has(Term.Report))) || s.Has(Term.OutOfScope));

    public static Fact<CvePractice>? ReadCve(ReadingContext context) => context.Sentences
        .Where(s => s.Has(Term.Cve) && s.Has(Term.Assign))
        .Select(s => s.Terms.First(Term.Assign) is { } assign && IsNegatedTerm(s, Term.Assign) ? new Fact<CvePractice>(CvePractice.None, s.Span) : new Fact<CvePractice>(CvePractice.Assigns, s.Span))
        .FirstOrDefault();

    public static Fact<Bounty>? ReadBounty(ReadingContext context) => context.Sentences
        .Where(s => s.Has(Term.Bounty))
        .Select(s => IsNegatedTerm(s, Term.Bounty) ? new Fact<Bounty>(Bounty.None, s.Span) : s.Has(Term.Pay) ? new Fact<Bounty>(Bounty.Pays, s.Span) : null)
        .FirstOrDefault(f => f is not null);

    public static Fact<bool>? ReadProcess(ReadingContext context) => First(context, (s, _) =>
        (s.Has(Term.WeWill) || s.Has(Term.Received)) && (s.Has(Term.Triage) || s.Has(Term.Update) || s.Has(Term.WorkTogether) || s.Has(Term.Fix) || s.Has(Term.Embargo))
        || s.Has(Term.Coordinator) || s.Has(Term.CoordinatedDisclosure));

    public static Fact<ImmutableArray<string>>? ReadContents(ReadingContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            var items = context.Document.Sentences.Where(s => s.LeadIn == sentence && s.Kind == SentenceKind.ListItem).ToList();
            if (sentence.Has(Term.Include) && (sentence.Has(Term.ReportItem) || items.Any(i => i.Has(Term.ReportItem))) && !sentence.Has(Term.WeWill))
            {
                return new([.. items.Select(i => i.ToString())], sentence.Span);
            }
        }

        return null;
    }

    private static bool IsNegatedTerm(Sentence sentence, Term term) => sentence.Terms.First(term) is { } hit && sentence.IsNegated(hit.Start);

    private static Fact<bool>? First(ReadingContext context, Func<Sentence, ReadingContext, bool> states) =>
        context.Sentences.FirstOrDefault(s => states(s, context)) is { } sentence ? new(true, sentence.Span) : null;
}
