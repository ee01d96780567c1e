using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What the terms of a sentence say beyond being there, and who acts in it.</summary>
internal static class SentenceTerms
{
    /// <summary>The value of "so that we can", and of "to reproduce it": it says what for.</summary>
    public const string Purpose = "purpose";

    /// <summary>A phrase of the term has the value that the lexicon gives it.</summary>
    public static bool Has(this Sentence sentence, Term term, string value) => sentence.First(term, value) is not null;

    /// <summary>A phrase of the term has no value.</summary>
    public static bool HasPlain(this Sentence sentence, Term term) => sentence.First(term, null) is not null;

    private static TermHit? First(this Sentence sentence, Term term, string? value)
    {
        if (sentence.Has(term))
        {
            foreach (ref readonly var hit in sentence.Terms.Span)
            {
                if (hit.Term == term && hit.Value == value)
                {
                    return hit;
                }
            }
        }

        return null;
    }

    /// <summary>Tells of the first answer to a report.</summary>
    public static bool IsOnAnswer(this Sentence sentence) => sentence.Has(Term.Acknowledge) || sentence.Has(Term.Respond);

    /// <summary>How many phrases of the term there are; those that overlap are one, and those with the value count for none.</summary>
    public static int Count(this Sentence sentence, Term term, string? except = null, int before = int.MaxValue)
    {
        var (count, end) = (0, -1);
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == term && hit.Start < before && (except is null || hit.Value != except))
            {
                count += hit.Start >= end ? 1 : 0;
                end = Math.Max(end, hit.End);
            }
        }

        return count;
    }

    /// <summary>Where the words begin that say what for: "so that we can fix it"; the end where none do.</summary>
    public static int StartOfPurpose(this Sentence sentence) => sentence.First(Term.We, Purpose)?.Start ?? sentence.End;

    /// <summary>Its section is on how the project, or who uses it, keeps things safe.</summary>
    public static bool IsUnderPractice(this Sentence sentence) => sentence.Section.Heading?.Has(Term.PracticeTopic) == true;

    /// <summary>"We will notify …@…": what stands behind it is what the project does, and asked of nobody.</summary>
    public static bool IsActing(this Sentence sentence, int position) =>
        sentence.Terms.First(Term.WeWill) is { } acts && acts.Start < position && !sentence.HasClauseEnd(acts.End, position);

    /// <summary>"The [security policy](…) explains how …": what is told stands on the other page.</summary>
    public static bool IsToldElsewhere(this Sentence sentence) =>
        sentence.First(Term.Elsewhere, "about") is { } about && sentence.Links.Any(link => !link.IsImage && link.Start < about.Start);

    /// <summary>What was found is a part of a longer phrase of another term.</summary>
    public static bool IsPartOf(this Sentence sentence, TermHit part, Term whole)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == whole && hit.Start <= part.Start && hit.End >= part.End && hit.Length > part.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A phrase of the term is a part of a longer one of another.</summary>
    public static bool HasAsPart(this Sentence sentence, Term part, Term whole) => sentence.First(part, whole, asPart: true) is not null;

    /// <summary>The first phrase of the term that is no part of a longer one of another.</summary>
    public static TermHit? FirstApartFrom(this Sentence sentence, Term term, Term whole) => sentence.First(term, whole, asPart: false);

    private static TermHit? First(this Sentence sentence, Term term, Term whole, bool asPart)
    {
        if (sentence.Has(term))
        {
            foreach (ref readonly var hit in sentence.Terms.Span)
            {
                if (hit.Term == term && sentence.IsPartOf(hit, whole) == asPart)
                {
                    return hit;
                }
            }
        }

        return null;
    }

    /// <summary>What was found is all of a phrase of another term that has the value, or a part of it.</summary>
    public static bool IsWithin(this Sentence sentence, TermHit part, Term whole, string? value)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == whole && hit.Value == value && hit.Start <= part.Start && hit.End >= part.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>公開イシューに詳細、ログを書かないでください: where the verb stands last, as it does in these scripts, a list may stand before it.</summary>
    public static bool IsForbiddenBehind(this Sentence sentence, int position)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Start >= position && (hit.Term == Term.Turn || (hit.Term == Term.Prohibition && hit.Value == TermHit.Behind)))
            {
                return hit.Term == Term.Prohibition && !char.IsAscii(sentence.Text[hit.Start - sentence.Start])
                    && sentence.Text[(position - sentence.Start)..(hit.Start - sentence.Start)].IndexOfAny(";:：；（") < 0;
            }
        }

        return false;
    }

    /// <summary>The project is the one that acts, in the sentence or in what introduces its list.</summary>
    public static bool IsOurs(this Sentence sentence, Term act) =>
        sentence.Has(Term.WeWill) || sentence.Has(Term.Received) || sentence.LeadIn?.Has(Term.WeWill) == true
        || (sentence.Kind == SentenceKind.ListItem && sentence.Section.Heading?.Has(Term.WeWill) == true)
        || IsSubject(sentence, act);

    // "We review …": who acts stands before what is done, in one clause, and asks nobody else to do it; "message the maintainer to …" is not the maintainer's act.
    private static bool IsSubject(Sentence sentence, Term act)
    {
        var (subject, asked, contact) = (-1, -1, -1);
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.We)
            {
                subject = contact >= 0 && sentence.IsBlank(contact, hit.Start) ? -1 : hit.End;
            }
            else if (hit.Term is Term.Asks or Term.Contact)
            {
                asked = hit.Start;
                contact = hit.Term == Term.Contact ? hit.End : contact;
            }
            else if (hit.Term == act && subject >= 0 && hit.Start >= subject && (asked < subject || asked == hit.Start) && !sentence.HasClauseEnd(subject, hit.Start) && !sentence.IsNegated(hit.Start))
            {
                return true;
            }
        }

        return false;
    }
}
