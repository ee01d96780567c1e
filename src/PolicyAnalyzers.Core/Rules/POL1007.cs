using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>Where the contact should stand, something stands in for it.</summary>
internal static class POL1007
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var end = 0;
        foreach (var (span, what) in Find(context.Policy).OrderBy(found => found.Span.Start).ThenByDescending(found => found.Span.Length))
        {
            // An address and the link around it are one place.
            if (span.Start >= end)
            {
                end = span.End;
                yield return context.At(RuleCatalog.POL1007, span, $"'{what}' stands in for a contact of this project: a report sent there reaches nobody. Write the real one.");
            }
        }
    }

    private static IEnumerable<(TextSpan Span, string What)> Find(SecurityPolicy policy)
    {
        foreach (var sentence in policy.Document.Sentences.Where(s => s.Kind != SentenceKind.Code))
        {
            foreach (var address in Address.In(sentence).Where(a => StandIn.IsMailAddress(a.Value) && IsContact(policy, sentence, a.Start, a.Length)))
            {
                yield return (sentence.SpanOf(address.Start, address.Length), address.Value);
            }

            foreach (var link in sentence.Links.Where(l => !l.IsImage && IsStandIn(l) && !IsWritten(sentence, l) && IsContact(policy, sentence, l.Start, l.Length)))
            {
                yield return (link.Span, link.Target);
            }

            if (sentence.Terms.First(Term.Placeholder) is { } words && IsContact(policy, sentence, words.Start, words.Length) && !IsNote(sentence, words))
            {
                yield return (sentence.SpanOf(words.Start, words.Length), sentence.Text.Slice(words.Start - sentence.Start, words.Length).ToString());
            }
        }
    }

    private static bool IsStandIn(Link link) => MailLink.Of(link) is { } mail ? StandIn.IsMailAddress(mail.Address) : StandIn.IsTarget(link.Target);

    // The text of the link is the address, and found as such.
    private static bool IsWritten(Sentence sentence, Link link) => Address.In(sentence).Any(a => a.Start >= link.Start && a.Start + a.Length <= link.Start + link.Length);

    // A channel, or what a sentence about reaching somebody names; not an example of what a letter or an attack looks like.
    private static bool IsContact(SecurityPolicy policy, Sentence sentence, int start, int length) =>
        !IsExample(sentence, start)
        && (policy.PrivateChannels.Any(c => c.Span.Start < sentence.SpanOf(start, length).End && sentence.SpanOf(start, length).Start < c.Span.End)
            || sentence.Has(Term.Contact) || sentence.Has(Term.Report) || sentence.Has(Term.Email) || sentence.Has(Term.EncryptionKey));

    // "for example …"; the word within an address means nothing.
    private static bool IsExample(Sentence sentence, int position)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Example && hit.End < position)
            {
                return true;
            }
        }

        return false;
    }

    // "[your email]" in a list of what a report contains asks the reporter for it.
    private static bool IsNote(Sentence sentence, TermHit words) =>
        sentence.Has(Term.Include) || sentence.LeadIn?.Has(Term.Include) == true
        || sentence.Links.Any(l => l.Start <= words.Start && l.Start + l.Length >= words.End && !IsStandIn(l));
}
