using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>Where the contact should stand, something stands in for it.</summary>
internal static class POL1007
{
    private sealed record Place(TextSpan Span, string What, TextSpan Edit);

    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var end = 0;
        foreach (var (span, what, edit) in Find(context.Policy).OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.Length))
        {
            // An address and the link around it are one place.
            if (span.Start >= end)
            {
                end = span.End;
                yield return context.At(RuleCatalog.POL1007, span, $"'{what}' stands in for a contact of this project: a report sent there reaches nobody. Write the real one.") with
                {
                    AuthorEdit = new(edit, $"What is the real contact, in place of '{what}'?") { Example = what.Contains('@') ? "security@lighthouse.contoso.com" : "https://lighthouse.contoso.com/report" },
                };
            }
        }
    }

    private static IEnumerable<Place> Find(SecurityPolicy policy)
    {
        foreach (var sentence in policy.Document.Sentences.Where(s => s.Kind != SentenceKind.Code))
        {
            var addresses = Address.In(sentence).ToList();
            foreach (var address in addresses.Where(a => StandIn.IsMailAddress(a.Value) && IsContact(policy, sentence, a.Start, a.Length)))
            {
                var span = sentence.SpanOf(address.Start, address.Length);
                yield return new(span, address.Value, span);
            }

            // Where the text of a link is the address, it is found as such.
            var written = addresses.Select(a => a.Start).ToHashSet();
            foreach (var link in sentence.Links.Where(l => !l.IsImage && IsStandIn(l) && !written.Contains(l.Start) && IsContact(policy, sentence, l.Start, l.Length)))
            {
                yield return new(link.Span, link.Target, link.TargetSpan);
            }

            if (StandIn.In(sentence) is { } words && IsContact(policy, sentence, words.Start, words.Length) && !IsNote(sentence, words))
            {
                var span = sentence.SpanOf(words.Start, words.Length);
                yield return new(span, sentence.Words(words), span);
            }
        }
    }

    private static bool IsStandIn(Link link) => MailLink.Of(link) is { } mail ? StandIn.IsMailAddress(mail.Address) : StandIn.IsTarget(link.Target);

    // A channel, or what a sentence about reaching somebody names; not an example of what a letter or an attack looks like.
    private static bool IsContact(SecurityPolicy policy, Sentence sentence, int start, int length) =>
        !IsExample(sentence, start)
        && (sentence.Has(Term.Contact) || sentence.Has(Term.Report) || sentence.Has(Term.Email) || sentence.Has(Term.EncryptionKey)
            || policy.PrivateChannels.Any(c => c.Span.Start < sentence.SpanOf(start, length).End && sentence.SpanOf(start, length).Start < c.Span.End));

    // "for example …"; of the words within an address, only the first address has none before it.
    private static bool IsExample(Sentence sentence, int position) => sentence.Terms.First(Term.Example) is { } hit && hit.End < position;

    // "[your email]" in a list of what a report contains asks the reporter for it; "[X] days" stands in for a number.
    private static bool IsNote(Sentence sentence, TermHit words) =>
        IsOfTime(sentence, words) || (sentence.Terms.First(Term.Include) is { } include && include.Start < words.Start) || sentence.LeadIn?.Has(Term.Include) == true
        || sentence.Links.Any(l => l.Start <= words.Start && l.Start + l.Length >= words.End && !IsStandIn(l));

    private static bool IsOfTime(Sentence sentence, TermHit words) =>
        sentence.Terms.First(Term.Unit) is { } unit && unit.Start >= words.End && sentence.IsBlank(words.End, unit.Start);
}
