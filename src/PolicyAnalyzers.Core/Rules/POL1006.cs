using System.Collections.Immutable;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Readers;

namespace PolicyAnalyzers.Rules;

/// <summary>A contact that a reporter, or a program, cannot use as it stands.</summary>
internal static class POL1006
{
    public static IEnumerable<Finding> Check(PolicyContext context) => Hidden(context).Concat(BrokenMailLink.In(context, RuleCatalog.POL1006, shown: false)).Concat(BrokenMarkup(context));

    private static IEnumerable<Finding> Hidden(PolicyContext context)
    {
        foreach (var channel in context.Policy.PrivateChannels.Where(c => c.Value is { Type: ChannelType.Email, Obfuscated: true }))
        {
            var isKnown = channel.Value.Value.Contains('@');
            var message = isKnown
                ? $"The address is written to escape programs, and reporters must retype it: write {channel.Value.Value}."
                : "The address has been taken away by a mail filter. Write it in full.";
            yield return context.At(RuleCatalog.POL1006, channel.Span, message) with
            {
                Class = isKnown ? RuleClass.Info : RuleClass.Warn,
                AuthorEdit = new(channel.Span, "What is the address, in full?") { Example = isKnown ? channel.Value.Value : "security@lighthouse.contoso.com" },
            };
        }
    }

    // "[…](mailto: security@contoso.com)": with a blank in it, Markdown takes it for text.
    private static IEnumerable<Finding> BrokenMarkup(PolicyContext context)
    {
        const string scheme = "mailto:";
        foreach (var sentence in context.Policy.Document.Sentences.Where(s => s.Text.Contains(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            var text = sentence.ToString();
            foreach (var address in Address.In(sentence))
            {
                var start = address.Start - sentence.Start;
                var colon = text.AsSpan(0, start).TrimEnd().Length;
                var isBroken = colon < start && text.AsSpan(0, colon).EndsWith("](" + scheme, StringComparison.OrdinalIgnoreCase);
                if (isBroken || (colon < start && text.AsSpan(0, colon).EndsWith("<" + scheme, StringComparison.OrdinalIgnoreCase)))
                {
                    var blank = sentence.SpanOf(sentence.Start + colon, start - colon);
                    yield return context.At(RuleCatalog.POL1006, sentence.SpanOf(sentence.Start + colon - scheme.Length, address.Start + address.Length - sentence.Start - colon + scheme.Length), "With a blank behind 'mailto:' this is no link. Remove the blank.") with
                    {
                        Edits = context.Policy.Kind == PolicyKind.Policy && !address.Obfuscated ? [new(blank, "")] : [],
                    };
                }
            }
        }
    }
}
