using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What asks a reporter not to report in public.</summary>
internal static class BanReader
{
    /// <summary>Tells the reporter not to report in public.</summary>
    public static Fact<bool>? Read(ReadingContext context) => context.First(IsBan);

    private static bool IsBan(Sentence sentence, ReadingContext context)
    {
        if (sentence.Has(Term.Scanner) || (sentence.Has(Term.AlreadyPublic) && !sentence.Has(Term.Vulnerability)))
        {
            return false;
        }

        // "Open an issue, but do not post secrets": what asks for a public report forbids none.
        var forbidden = IsForbidden(sentence);
        if (!forbidden && sentence.Terms.First(Term.OpenIssue) is { } open && !sentence.IsNegated(open.Start) && !(sentence.Terms.First(Term.Prohibition) is { } forbids && sentence.HasWithin(Term.Public, forbids.Start, open.Start)))
        {
            return false;
        }

        if (IsOnSecrets(sentence))
        {
            return false;
        }

        var refuses = RefusesItself(sentence);
        if (sentence.Terms.First(Term.BanPhrase) is { } ban && !AsksForTime(sentence, ban) && !IsProjectActing(sentence, ban.Start) && !(refuses && sentence.Terms.First(Term.Prohibition)?.End >= ban.Start))
        {
            return context.TellsOfVulnerabilities;
        }

        // "We do not pay for reports of issues", "do not ask for sponsorship in public".
        if ((sentence.Has(Term.Bounty) && StatementReader.PaysNothing(sentence)) || (sentence.Has(Term.OtherPurpose) && !sentence.Has(Term.Vulnerability) && !context.IsAbout(sentence, Term.Report)))
        {
            return false;
        }

        if (refuses)
        {
            return false;
        }

        foreach (ref readonly var place in sentence.Terms.Span)
        {
            if (place.Term is Term.PublicPlace or Term.OpenIssue or Term.Public && !IsWhatIsReported(sentence, place) && (forbidden || IsForbiddenIn(sentence, place)) && TellsWhat(sentence, place))
            {
                return IsOnVulnerabilities(sentence, context);
            }
        }

        return false;
    }

    // "Give us 90 days, or a reasonable time, before you disclose it" asks for no more than time.
    private static bool AsksForTime(Sentence sentence, in TermHit ban) =>
        sentence.Terms.First(Term.AskTime) is { } time && time.End <= ban.Start && sentence.HasWithin(Term.Below, ban.Start, ban.End) && !sentence.Has(Term.Prohibition)
        && (sentence.Has(Term.Unit) || sentence.Has(Term.Vague));

    private static bool IsForbiddenIn(Sentence sentence, in TermHit place) =>
        sentence.IsNegated(place.Start, Term.Prohibition) || IsForbiddenAmongOthers(sentence, place) || sentence.IsForbiddenBehind(place.End);

    // To open, to post; to include a vulnerability; or no more than "no public issue".
    private static bool TellsWhat(Sentence sentence, in TermHit place) =>
        sentence.Has(Term.Open) || (sentence.Has(Term.Include) && sentence.Has(Term.Vulnerability)) || IsDeniedItself(sentence, place);

    // In the sentence or around it; below "Security" it is enough that no issue is to be opened.
    private static bool IsOnVulnerabilities(Sentence sentence, ReadingContext context) =>
        sentence.Has(Term.Vulnerability) || sentence.Has(Term.Security) || context.IsAbout(sentence, Term.Vulnerability)
        || (sentence.Has(Term.Public) && (sentence.Has(Term.PublicPlace) || context.IsAbout(sentence, Term.Report)))
        || (sentence.Has(Term.OpenIssue) && context.IsAbout(sentence, Term.Security));

    // "Report vulnerabilities in private; never post passwords in public": of vulnerabilities no more is said where something is forbidden.
    private static bool IsOnSecrets(Sentence sentence)
    {
        if (!sentence.Has(Term.Secret) || sentence.Has(Term.OpenIssue))
        {
            return false;
        }

        // What is forbidden stands before the prohibition in some languages, but in one part of the sentence with it.
        var forbids = Math.Min(sentence.Terms.First(Term.Prohibition)?.Start ?? sentence.End, sentence.Terms.First(Term.BanPhrase)?.Start ?? sentence.End);
        var start = sentence.Start + sentence.Text[..(forbids - sentence.Start)].LastIndexOfAny(';', '；', '—') + 1;
        var end = EndOfPart(sentence, forbids);
        return sentence.HasWithin(Term.Secret, start, end) && !sentence.HasWithin(Term.Vulnerability, start, end) && !sentence.HasWithin(Term.ReportItem, start, end);
    }

    // "Do not post passwords; tell what is vulnerable instead."
    private static int EndOfPart(Sentence sentence, int forbids)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Turn && hit.Start > forbids)
            {
                return hit.Start;
            }
        }

        return sentence.End;
    }

    // "Do not post logs, exploits, or details in an issue": what is forbidden is a list, with its verb before it. "Don't worry, open an issue".
    private static bool IsForbiddenAmongOthers(Sentence sentence, TermHit place)
    {
        if (sentence.Terms.First(Term.Prohibition) is not { } forbids || sentence.Text[(forbids.End - sentence.Start)..].IndexOf(',') is not (>= 0 and var comma)
            || forbids.End + comma > place.Start || sentence.Text[(forbids.End - sentence.Start)..(place.Start - sentence.Start)].IndexOfAny(';', ':', '—') >= 0)
        {
            return false;
        }

        return (sentence.HasWithin(Term.Open, forbids.End, forbids.End + comma) || sentence.HasWithin(Term.Include, forbids.End, forbids.End + comma)) && !OpensAnew(sentence, forbids.End + comma, place.Start)
            && !sentence.HasWithin(Term.Turn, forbids.End, place.Start);
    }

    // "No public issue for vulnerabilities", "please not via issues": no verb says what is not to be done there.
    private static bool IsDeniedItself(Sentence sentence, in TermHit place) =>
        sentence.Terms.First(Term.Prohibition) is { } forbids && forbids.End <= place.Start && (sentence.IsBlank(forbids.End, place.Start) || sentence.HasWithin(Term.Contact, forbids.End, place.Start));

    // "Do not report security issues through …": they are no place.
    private static bool IsWhatIsReported(Sentence sentence, in TermHit place) =>
        place.Term == Term.PublicPlace && sentence.IsPartOf(place, Term.Vulnerability) && sentence.HasWithin(Term.Report, sentence.Start, place.Start);

    // A verb that goes on with the list ("do not report, discuss, or post it in …") begins nothing new.
    private static bool OpensAnew(Sentence sentence, int start, int end)
    {
        var listed = false;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Open && hit.Start >= start && hit.End <= end)
            {
                listed |= sentence.Text[(hit.End - sentence.Start)..].StartsWith(",");
                if (!listed)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "We do not open issues for …": nobody is told to refrain. "Tell the maintainer instead of opening one" has no subject.
    private static bool RefusesItself(Sentence sentence)
    {
        if (!sentence.Has(Term.Prohibition))
        {
            return false;
        }

        var subject = -1;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Prohibition && !sentence.HasWithin(Term.Turn, hit.Start, hit.End))
            {
                return subject >= 0 && subject <= hit.Start && sentence.IsBlank(subject, hit.Start);
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
}
