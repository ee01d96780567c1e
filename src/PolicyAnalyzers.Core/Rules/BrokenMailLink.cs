using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>A link that should open a letter and does not. Where its text shows the address, the contact can be read, and only the link is broken.</summary>
internal static class BrokenMailLink
{
    public static IEnumerable<Finding> In(PolicyContext context, Rule rule, bool shown)
    {
        var document = context.Policy.Document;
        foreach (var link in document.Links)
        {
            if (!link.IsImage && MailLink.Of(link) is { IsBroken: true } mail && shown == Shows(document, link, mail.Address) && (shown || !IsOfSomebodyElse(context, mail)))
            {
                yield return context.At(
                    rule,
                    link.TargetSpan,
                    mail.Mended is { } mended ? $"'{link.Target}' opens no letter: write {mended}." : $"'{link.Target}' names no address. Write mailto: and the address.") with
                {
                    Edits = mail.Mended is { } target ? Mend(context, link, target) : [],
                    AuthorEdit = mail.Mended is null ? new(link.TargetSpan, "To what address?") { Before = "mailto:", Example = "security@lighthouse.contoso.com" } : null,
                };
            }
        }
    }

    // The home page of a person who is thanked.
    private static bool IsOfSomebodyElse(PolicyContext context, MailLink mail) =>
        mail.Address.Length > 0 && !context.Policy.PrivateChannels.IsEmpty && !context.Policy.PrivateChannels.Any(c => string.Equals(c.Value.Value, mail.Address, StringComparison.OrdinalIgnoreCase));

    private static bool Shows(PolicyDocument document, Link link, string address) =>
        address.Length > 0 && document.Plain.Text.AsSpan(link.Start, link.Length).Contains(address, StringComparison.OrdinalIgnoreCase);

    // Where the target stands as written; not where it is defined elsewhere, or with escapes.
    private static ImmutableArray<TextEdit> Mend(PolicyContext context, Link link, string mended)
    {
        var at = context.Policy.Source.Content.IndexOf(link.Target, link.TargetSpan.Start, link.TargetSpan.Length, StringComparison.Ordinal);
        return at >= 0 && context.Policy.Kind == PolicyKind.Policy ? [new(new(at, link.Target.Length), mended)] : [];
    }
}
