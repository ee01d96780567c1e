using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The keys to encrypt a report with: what is shown of them, or, where none is shown, the place or the words that name one.</summary>
internal static class KeyReader
{
    private const int FewestDigits = 16;

    public static IEnumerable<Fact<Channel>> Read(ReadingContext context)
    {
        Fact<Channel>? named = null;
        var isShown = false;
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Terms.First(Term.EncryptionKey) is not { } key)
            {
                continue;
            }

            if ((Fingerprint(sentence) ?? (sentence.Next is { } next ? Fingerprint(next) : null)) is var (value, span))
            {
                isShown = true;
                yield return new(new(ChannelType.Pgp, value), span);
            }
            else if (sentence.Next?.Text.Contains("BEGIN PGP", StringComparison.Ordinal) == true || (IsToEncryptWith(sentence) && !sentence.Has(Term.Elsewhere) && IsForReports(sentence, context)))
            {
                named ??= new(new(ChannelType.Pgp, sentence.Links.FirstOrDefault()?.Target ?? sentence.Words(key)), sentence.SpanOf(key.Start, key.Length));
            }
        }

        if (!isShown && named is not null)
        {
            yield return named;
        }
    }

    // "Encryption keys that leak" are what reports are about.
    private static bool IsToEncryptWith(Sentence sentence) =>
        sentence.Has(Term.Encrypt) && (!sentence.Links.IsEmpty || sentence.FirstApartFrom(Term.Encrypt, Term.EncryptionKey) is not null);

    // "Ask for our key" shows none, and a tool may keep its own secrets encrypted.
    private static bool IsForReports(Sentence sentence, ReadingContext context) =>
        !sentence.Has(Term.EncryptionKey, "asked") && !sentence.IsUnderPractice()
        && (sentence.Has(Term.Reporter) || sentence.Has(Term.Email) || context.IsAbout(sentence, Term.Report) || context.IsAbout(sentence, Term.Contact));

    // Sixteen hexadecimal digits and more, in groups or not.
    private static (string Value, TextSpan Span)? Fingerprint(Sentence sentence)
    {
        var text = sentence.Text;
        var (start, digits) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiHexDigit(text[i]))
            {
                start = digits++ == 0 ? i : start;
            }
            else if (i == text.Length || text[i] is not (' ' or ':' or 'x'))
            {
                if (digits >= FewestDigits)
                {
                    var value = text[start..i].TrimEnd(" :");
                    return (value.ToString(), sentence.SpanOf(sentence.Start + start, value.Length));
                }

                digits = 0;
            }
        }

        return null;
    }
}
