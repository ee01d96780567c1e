using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

/// <summary>Walks Markdig's inlines: the text within a block, its links and its marks.</summary>
internal sealed class MarkdownInlineReader(string source, DocumentBuilder builder)
{
    private int _start;

    /// <summary>HTML goes on from block to block.</summary>
    public HtmlReader Html { get; } = new(source, builder);

    /// <summary>Markdig's spans include their end, and may be empty or, after error recovery, reach past the text.</summary>
    /// <param name="from">Where it counts from.</param>
    public static TextSpan ToSpan(SourceSpan span, string source, int from = 0)
    {
        var start = Math.Clamp(from + span.Start, 0, source.Length);
        return TextSpan.FromBounds(start, Math.Clamp(from + span.End + 1, start, source.Length));
    }

    /// <param name="start">Where Markdig counts from.</param>
    public void Read(ContainerInline? container, int start = 0)
    {
        _start = start;
        ReadAll(container);
    }

    private void ReadAll(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            ReadInline(inline);
        }
    }

    private void ReadInline(Inline inline)
    {
        var span = ToSpan(inline.Span);
        switch (inline)
        {
            case LiteralInline literal:
                builder.Append(literal.Content.AsSpan(), Exact(literal.Content.AsSpan(), span));
                break;
            case CodeInline code:
                ReadCode(code.ContentSpan, span);
                break;
            case HtmlEntityInline entity:
                builder.Append(entity.Transcoded.AsSpan(), span);
                break;
            case LineBreakInline lineBreak:
                builder.Break(lineBreak.IsHard, span.Start);
                break;
            case AutolinkInline link:
                var start = builder.Position;
                builder.Append(link.Url, Exact(link.Url, span));
                builder.AddLink(start, link.IsEmail ? "mailto:" + link.Url : link.Url, span, span);
                break;
            case LinkInline link:
                ReadLink(link, span);
                break;
            case HtmlInline html:
                Html.ReadTag(span, html.Tag);
                break;
            case DelimiterInline delimiter:
                var mark = delimiter.ToLiteral();
                builder.Append(mark, new(span.Start, mark.Length));
                ReadAll(delimiter);
                break;
            case ContainerInline container:
                ReadAll(container);
                break;
        }
    }

    private void ReadLink(LinkInline link, TextSpan span)
    {
        var start = builder.Position;
        if (!link.IsImage)
        {
            ReadAll(link);
        }

        var target = link.UrlSpan is { IsEmpty: false } url && link.Reference is null ? ToSpan(url) : span;
        builder.AddLink(start, link.Url ?? "", span, target, link.IsImage);
    }

    // Of a line end in code Markdig makes a space a character, so two of CRLF: word by word it makes no difference.
    private void ReadCode(ReadOnlySpan<char> text, TextSpan span)
    {
        if (source.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n') < 0)
        {
            builder.Append(text, Exact(text, span));
            return;
        }

        var from = span.Start;
        for (var rest = text.Trim(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf(' ') is var blank and >= 0 ? blank : rest.Length;
            var at = source.AsSpan(from, span.End - from).IndexOf(rest[..end]);
            // Markdig puts another character in the place of a NUL.
            var word = at >= 0 ? new TextSpan(from + at, end) : TextSpan.FromBounds(from, span.End);
            builder.Append(rest[..end], word);
            rest = rest[end..].TrimStart();
            from = word.End;
            if (!rest.IsEmpty)
            {
                builder.Break(hard: false, from);
            }
        }
    }

    // The stretch within the span that reads so; the whole span where escapes or markup stand between.
    private TextSpan Exact(ReadOnlySpan<char> text, TextSpan span)
    {
        var at = span.Length > text.Length ? source.AsSpan(span.Start, span.Length).IndexOf(text) : -1;
        return at >= 0 ? new(span.Start + at, text.Length) : span;
    }

    private TextSpan ToSpan(SourceSpan span) => ToSpan(span, source, _start);
}
