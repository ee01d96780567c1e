using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The private reporting of a platform, where a sentence sends the reporter to it in words.</summary>
internal static class PlatformReport
{
    /// <summary>The words that name it: its own, or those for an advisory or a button where something is reported.</summary>
    public static TermHit? NamedIn(Sentence sentence, ReadingContext context)
    {
        var strong = sentence.Terms.First(Term.PlatformReporting);
        var weak = sentence.Terms.First(Term.SecurityAdvisories) ?? (sentence.Has(Term.ReportButton) && IsOfPlatform(sentence) ? sentence.Terms.First(Term.ReportButton) : null);
        return (strong ?? (sentence.Has(Term.Report) || sentence.Has(Term.Open) || context.IsItemUnder(sentence, Term.Report) ? weak : null)) is { } named
            && !sentence.IsNegated(named.Start)
            && !IsActedOn(sentence, named)
            // "It is then disclosed as an advisory".
            && !sentence.HasWithin(Term.Announced, sentence.Start, named.Start)
            && !IsOfFix(sentence, named)
            && (sentence.Has(Term.Privately) || context.IsAbout(sentence, Term.Vulnerability) || context.IsAbout(sentence, Term.Report))
                ? named : null;
    }

    // "Fixes are prepared in a private advisory".
    private static bool IsOfFix(Sentence sentence, in TermHit named) =>
        sentence.Terms.First(Term.Fix) is { } fix
        && (fix.Start < named.Start || !(sentence.Has(Term.Include) || sentence.HasClauseEnd(named.End, fix.Start) || sentence.HasWithin(Term.Contrast, named.End, fix.Start)));

    // "We will open an advisory", "an advisory will be opened", and not "report it there, and we will answer".
    private static bool IsActedOn(Sentence sentence, in TermHit named)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term is Term.WeWill or Term.Received && (hit.Start < named.End || !sentence.HasClauseEnd(named.End, hit.Start)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfPlatform(Sentence sentence) =>
        sentence.Has(Term.PlatformName) || sentence.LeadIn?.Has(Term.PlatformName) == true ? !PublicRequest.IsIn(sentence) : sentence.Links.Any(link => WebAddress.TellsOfPlatform(link.Target));
}
