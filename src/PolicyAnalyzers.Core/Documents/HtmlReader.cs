using System.Net;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

/// <summary>
/// Reads HTML that stands in Markdown: text, headings, lists, tables, links, comments. It forgives what browsers forgive, and its
/// state lasts from one piece of HTML to the next, since a blank line cuts what belongs together.
/// </summary>
internal sealed class HtmlReader(string source, DocumentBuilder builder)
{
    private string? _linkTarget;
    private TextSpan _linkSpan;
    private int _linkStart;

    /// <summary>A block of HTML, text and tags.</summary>
    public void ReadBlock(int start, int end)
    {
        builder.BeginBlock(SentenceKind.Paragraph);
        for (var i = start; i < end;)
        {
            var tag = source.IndexOf('<', i, end - i);
            ReadText(i, tag < 0 ? end : tag);
            if (tag < 0)
            {
                break;
            }

            if (!IsTag(source.AsSpan(tag, end - tag)))
            {
                // Text, and what follows may be a tag again.
                builder.Append("<", new(tag, 1));
                i = tag + 1;
                continue;
            }

            i = FindTagEnd(tag, end);
            ReadTag(TextSpan.FromBounds(tag, i), source.AsSpan(tag, i - tag));
        }

        builder.EndBlock(end);
    }

    public void ReadTag(TextSpan span, ReadOnlySpan<char> tag)
    {
        if (tag.StartsWith("<!--"))
        {
            // From the source: a tag that stands within text has lost the indents of its lines.
            var isClosed = span.Length >= 7 && source.AsSpan(span.Start, span.Length).EndsWith("-->");
            builder.AddComment(new(span.Start + 4, Math.Max(0, span.Length - (isClosed ? 7 : 4))), span);
            return;
        }

        if (!IsTag(tag))
        {
            // Word by word: a blank parts its lines, however they end.
            ReadText(span.Start, span.End);
            return;
        }

        var closing = tag.StartsWith("</");
        Span<char> lower = stackalloc char[HtmlElements.LongestName];
        switch (lower[..Math.Max(0, HtmlElements.NameOf(tag).ToLowerInvariant(lower))])
        {
            case "a":
                ReadAnchor(span, tag, closing);
                break;
            case "br":
                builder.Break(hard: true, span.Start);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when !closing:
                builder.EndBlock(span.Start);
                builder.OpenSection(lower[1] - '0', span.Start);
                builder.BeginBlock(SentenceKind.Heading);
                break;
            case "li" when !closing:
                builder.EndBlock(span.Start);
                builder.BeginBlock(SentenceKind.ListItem);
                break;
            case "ul" or "ol":
                builder.EndBlock(span.Start);
                if (closing)
                {
                    builder.CloseList();
                }
                else
                {
                    builder.OpenList();
                }

                builder.BeginBlock(SentenceKind.Paragraph);
                break;
            case "table":
                builder.CloseCell(span.Start);
                builder.EndBlock(span.Start);
                if (closing)
                {
                    builder.CloseTable(span.End);
                }
                else
                {
                    builder.OpenTable(span.Start);
                }

                break;
            case "tr":
                builder.CloseCell(span.Start);
                if (!closing)
                {
                    builder.OpenRow();
                }

                break;
            case "th" or "td":
                builder.CloseCell(span.Start);
                if (!closing)
                {
                    builder.BeginCell(span.Start);
                    if (lower[1] == 'h')
                    {
                        builder.MarkHeader();
                    }
                }

                break;
            case "p" or "div" or "details" or "summary" or "blockquote" or "pre" or "center" or "hr" or "dt" or "dd" or "section" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li":
                builder.EndBlock(span.Start);
                builder.BeginBlock(SentenceKind.Paragraph);
                break;
        }
    }

    private void ReadAnchor(TextSpan span, ReadOnlySpan<char> tag, bool closing)
    {
        if (_linkTarget is not null)
        {
            builder.AddLink(_linkStart, _linkTarget, TextSpan.FromBounds(_linkSpan.Start, Math.Max(_linkSpan.Start, span.End)), _linkSpan);
            _linkTarget = null;
        }

        if (!closing && Attribute(tag, "href") is { } target)
        {
            (_linkTarget, _linkSpan, _linkStart) = (target, span, builder.Position);
        }
    }

    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = tag[(at + name.Length)..].TrimStart();
        if (!rest.StartsWith("="))
        {
            return null;
        }

        rest = rest[1..].TrimStart();
        var quoted = rest.StartsWith("\"") || rest.StartsWith("'");
        var end = quoted ? rest[1..].IndexOf(rest[0]) + 1 : rest.IndexOfAny(" \t\r\n>");
        return end < 0 || (quoted && end == 0) ? null : WebUtility.HtmlDecode(rest[(quoted ? 1 : 0)..end].ToString()).ReplaceLineEndings("");
    }

    private void ReadText(int start, int end)
    {
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                builder.Break(hard: false, i);
                i++;
                continue;
            }

            var stop = i;
            while (stop < end && !char.IsWhiteSpace(source[stop]))
            {
                stop++;
            }

            var word = source.AsSpan(i, stop - i);
            builder.Append(word.Contains('&') ? WebUtility.HtmlDecode(word.ToString()) : word, new(i, stop - i));
            i = stop;
        }
    }

    // What is no element of HTML is what people leave to be filled in, or a "less than".
    private static bool IsTag(ReadOnlySpan<char> text) => text.StartsWith("<!") || text.StartsWith("<?") || HtmlElements.Contains(HtmlElements.NameOf(text));

    private int FindTagEnd(int start, int end)
    {
        var comment = source.AsSpan(start, end - start).StartsWith("<!--");
        var close = comment
            ? source.IndexOf("-->", start, end - start, StringComparison.Ordinal)
            : source.IndexOf('>', start, end - start);
        return close < 0 ? end : close + (comment ? 3 : 1);
    }
}
