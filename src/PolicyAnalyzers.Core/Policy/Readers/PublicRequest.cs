using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A sentence that asks for a vulnerability in a public tracker, in so many words.</summary>
internal static class PublicRequest
{
    // What is known already, and what nobody answered, may go there; so may what concerns others.
    private static readonly Term[] Reasons = [Term.AlreadyPublic, Term.Privately, Term.WeWill, Term.Received, Term.Scanner, Term.Dependency, Term.Escalate, Term.Update, Term.OtherPurpose];

    public static bool IsIn(Sentence sentence) =>
        sentence.Terms.First(Term.OpenIssue) is { } open && !IsConditional(sentence, open) && !LinksToForm(sentence, open) && !Array.Exists(Reasons, sentence.Has)
        && (sentence.Has(Term.Vulnerability) || IsAbout(sentence.LeadIn) || (sentence.Previous is { } question && question.Block == sentence.Block && question.Text.TrimEnd() is [.., '?'] && IsAbout(question)));

    /// <summary>"Open an issue without details, and we will contact you": nothing is told in public.</summary>
    public static bool LeavesOutDetails(Sentence sentence) => sentence.Terms.First(Term.OpenIssue) is { } open
        && (LeavesOut(sentence, open.End) || (sentence.Next is { } next && next.Block == sentence.Block && next.Has(Term.Prohibition) && LeavesOut(next, next.Start)));

    private static bool LeavesOut(Sentence sentence, int from)
    {
        if (!sentence.Has(Term.Negation))
        {
            return false;
        }

        var denied = false;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            denied |= hit.Term == Term.Negation && hit.Start >= from;
            if (denied && hit.Term is Term.ReportDetail or Term.ReportItem or Term.Vulnerability)
            {
                return sentence.IsNegated(hit.Start);
            }
        }

        return false;
    }

    // "Create an [issue](…/security/advisories/new)": what it calls an issue is none.
    private static bool LinksToForm(Sentence sentence, TermHit open) =>
        sentence.Links.Any(link => link.Start < open.End && link.Start + link.Length > open.Start && WebAddress.Read(link.Target) is WebPage.PrivateReport or WebPage.Advisories);

    // "Found a vulnerability? Open an issue."
    private static bool IsAbout(Sentence? topic) => topic is not null && topic.Has(Term.Vulnerability) && !topic.Has(Term.Negation);

    // "Do not open an issue", and "if it is not sensitive, open an issue".
    private static bool IsConditional(Sentence sentence, TermHit open) => sentence.Terms.First(Term.Negation) is { } negation && negation.Start < open.Start;
}
