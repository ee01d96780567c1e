using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A platform that has its own policy at hand: who writes from <c>security@djangoproject.com</c> speaks of Django's own versions.</summary>
internal sealed class SupportOwnName(PolicyDocument document)
{
    // In a sentence of usual length.
    private const int MostTokens = 32;

    private static readonly string[] Endings = ["project", "lang", "js"];

    private readonly Dictionary<string, bool> _known = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<SupportToken> _tokens = new(MostTokens);

    /// <summary>The tokens of a sentence without the product's own name. They stand until the next one is scanned.</summary>
    public List<SupportToken> Scan(Sentence sentence)
    {
        SupportScanner.Scan(sentence, _tokens);
        if (sentence.Has(Term.Platform))
        {
            _tokens.RemoveAll(t => t.Is(Term.Platform) && IsOwn(sentence.Text.Slice(t.Start - sentence.Start, t.End - t.Start).ToString()));
        }

        return _tokens;
    }

    private bool IsOwn(string name)
    {
        if (!_known.TryGetValue(name, out var own))
        {
            _known[name] = own = StandsInAddress(document.Plain.Text, name);
        }

        return own;
    }

    private static bool StandsInAddress(string text, string name)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && text.AsSpan(at + 1) is var domain && domain.StartsWith(name, StringComparison.OrdinalIgnoreCase) && IsWhole(domain[name.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    // "rustls.org" and "django-tools.org" are somebody else's.
    private static bool IsWhole(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("."))
        {
            return true;
        }

        rest = rest.TrimStart('-');
        foreach (var ending in Endings)
        {
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
