using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>Whether a sentence points to another page for the supported versions.</summary>
internal static class SupportLink
{
    public static bool IsIn(SupportSentence sentence)
    {
        foreach (var link in sentence.Sentence.Links)
        {
            // An address is where to write, and an anchor is in this text.
            if (!link.IsImage && !IsMail(link.Target) && !link.Target.StartsWith('#') && (sentence.InTopic || Points(sentence, link)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMail(string target) => target.Contains('@', StringComparison.Ordinal) && !target.Contains("://", StringComparison.Ordinal);

    // Elsewhere the link itself, its address, or the words that point to it must be about supported versions.
    private static bool Points(SupportSentence sentence, Link link)
    {
        var elsewhere = sentence.Has(Term.Elsewhere);
        foreach (var token in sentence.Tokens)
        {
            if (token.Is(Term.SupportTopic) ? elsewhere || (token.Start >= link.Start && token.End <= link.Start + link.Length) : elsewhere && NamesVersionBehind(sentence, token))
            {
                return true;
            }
        }

        return sentence.Has(Term.Version) && Array.Exists(Vocabulary.WebAddresses.Find(link.Target), hit => hit.Term == Term.SupportTopic);
    }

    private static bool NamesVersionBehind(SupportSentence sentence, SupportToken verb)
    {
        const int Near = 40;
        return verb is { Kind: SupportTokenKind.Term, Hit: { Term: Term.Supported, Value: null } } && sentence.Has(Term.Version)
            && sentence.Any(t => t.Is(Term.Version) && t.Start >= verb.End && t.Start - verb.End <= Near);
    }
}
