using System.Buffers;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>Tells an address from one that stands in for it until the author puts in the real one.</summary>
internal static class StandIn
{
    private static readonly SearchValues<char> MarksOfAddresses = SearchValues.Create("./#:@?");

    // RFC 2606: nobody can own these.
    private static readonly string[] ReservedDomains = [".example", ".invalid"];

    /// <summary>What stands in for a contact in a sentence, up to the bracket that closes it.</summary>
    public static TermHit? In(Sentence sentence)
    {
        const int Longest = 60;
        if (sentence.Terms.First(Term.Placeholder) is not { } words)
        {
            return null;
        }

        var text = sentence.Text[(words.Start - sentence.Start)..];
        var close = text[0] switch { '[' => ']', '<' => '>', _ => '\0' };
        var end = text[..Math.Min(text.Length, Longest)].IndexOf(close);
        return end >= words.Length && sentence.IsOnOneLine(words.Start, end) ? words with { Length = end + 1 } : words;
    }

    public static bool IsMailAddress(string address) =>
        Array.Exists(ReservedDomains, domain => address.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) || Has(address, Term.Placeholder);

    /// <summary>The host, or on a platform the owner and the repository, stand in for others; or the target is no address at all.</summary>
    public static bool IsTarget(string target) => Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? Array.Exists(ReservedDomains, domain => uri!.Host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) || Has(uri!.Host, Term.Placeholder)
            || (RepositoryLink.Of(target) is { } repository && Has($"{repository.Owner} {repository.Name}", Term.Placeholder))
        : IsWord(target);

    // "link_to_form": neither a file nor a place in this one.
    private static bool IsWord(string target) =>
        target.AsSpan().IndexOfAny(MarksOfAddresses) < 0 && (Has(target, Term.Unfinished) || Has(target, Term.Placeholder));

    // The part of a name that a hyphen cuts off is no name.
    private static bool Has(string text, Term term) =>
        Array.Exists(WebAddress.Find(text), hit => hit.Term == term && (hit.Start == 0 || text[hit.Start - 1] != '-'));
}
