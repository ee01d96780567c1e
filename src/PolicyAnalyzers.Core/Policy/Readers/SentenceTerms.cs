using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What the terms of a sentence say beyond being there.</summary>
internal static class SentenceTerms
{
    /// <summary>A phrase of the term has the value that the lexicon gives it.</summary>
    public static bool Has(this Sentence sentence, Term term, string value)
    {
        if (sentence.Has(term))
        {
            foreach (ref readonly var hit in sentence.Terms.Span)
            {
                if (hit.Term == term && hit.Value == value)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>How many phrases of the term there are; those that overlap are one, and those with the value count for none.</summary>
    public static int Count(this Sentence sentence, Term term, string? except = null)
    {
        var (count, end) = (0, -1);
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == term && (except is null || hit.Value != except))
            {
                count += hit.Start >= end ? 1 : 0;
                end = Math.Max(end, hit.End);
            }
        }

        return count;
    }

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
}
