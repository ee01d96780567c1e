using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PolicyAnalyzers.Text;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace PolicyAnalyzers.Documents;

/// <summary>Walks Markdig's tree and tells the <see cref="DocumentBuilder"/> what it meets. The one place that knows Markdig.</summary>
internal sealed class MarkdownReader(string source, DocumentBuilder builder)
{
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAutoLinks()
        .Build();

    private const int TabSize = 4;

    private readonly HtmlReader _html = new(source, builder);

    private int _inlineStart;

    public void Read()
    {
        if (source.Length > MarkdownGuard.LongestText)
        {
            ReadLines();
            return;
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's guard against nesting that no person writes: such a text is read line by line.
            ReadLines();
            return;
        }

        ReadBlocks(document, SentenceKind.Paragraph);
    }

    private void ReadBlocks(ContainerBlock container, SentenceKind kind)
    {
        foreach (var block in container)
        {
            ReadBlock(block, kind);
        }
    }

    private void ReadBlock(Block block, SentenceKind kind)
    {
        switch (block)
        {
            case HeadingBlock heading:
                builder.OpenSection(heading.Level, ToSpan(heading.Span).Start);
                builder.BeginBlock(SentenceKind.Heading);
                _inlineStart = CopyStart(heading);
                ReadInlines(heading.Inline);
                _inlineStart = 0;
                builder.EndBlock(ToSpan(heading.Span).End);
                break;
            case ParagraphBlock { Inline: { } inline } paragraph:
                if (kind == SentenceKind.Paragraph && !builder.IsInCell && IsBoldOnly(inline))
                {
                    builder.OpenSection(DocumentBuilder.BoldHeadingLevel, ToSpan(paragraph.Span).Start);
                    kind = SentenceKind.Heading;
                }

                builder.BeginBlock(kind);
                ReadInlines(inline);
                builder.EndBlock(ToSpan(paragraph.Span).End);
                break;
            case MarkdownTable table:
                ReadTable(table);
                break;
            case ListBlock list:
                builder.OpenList();
                foreach (var item in list)
                {
                    builder.OpenItem(list.IsOrdered ? ((ListItemBlock)item).Order : 0);
                    ReadBlocks((ContainerBlock)item, SentenceKind.ListItem);
                }

                builder.CloseList();
                break;
            case HtmlBlock html:
                var span = ToSpan(html.Span);
                _html.ReadBlock(span.Start, span.End);
                break;
            case Markdig.Extensions.Yaml.YamlFrontMatterBlock:
                break;
            case CodeBlock code:
                ReadCode(code);
                break;
            case ContainerBlock container:
                ReadBlocks(container, kind);
                break;
        }
    }

    // Where text begins within a tab Markdig reads a copy of it, with the blanks that are left of the tab, and counts from the copy's beginning.
    private int CopyStart(HeadingBlock heading)
    {
        var (mark, column) = (heading.Span.Start + heading.Level, heading.Column + heading.Level + 1);
        var text = mark < source.Length && source[mark] == '\t' ? mark : mark + 1;
        var blanks = TabSize - (column % TabSize);
        return !heading.IsSetext && text < source.Length && source[text] == '\t' && blanks < TabSize ? text + 1 - blanks : 0;
    }

    private void ReadTable(MarkdownTable table)
    {
        builder.OpenTable(ToSpan(table.Span).Start);
        foreach (var row in table.OfType<TableRow>())
        {
            builder.OpenRow();
            if (row.IsHeader)
            {
                builder.MarkHeader();
            }

            // Cells that Markdig adds, to make rows equal, have no place of their own.
            var (position, end) = (ToSpan(row.Span).Start, ToSpan(row.Span).End);
            foreach (var cell in row.OfType<TableCell>())
            {
                var span = ToSpan(cell.Span);
                builder.BeginCell(Math.Clamp(span.Start, position, Math.Max(position, end)));
                foreach (var paragraph in cell.Descendants<ParagraphBlock>())
                {
                    ReadInlines(paragraph.Inline);
                }

                position = Math.Clamp(span.End, position, Math.Max(position, end));
                builder.CloseCell(position);
            }
        }

        builder.CloseTable(ToSpan(table.Span).End);
    }

    private void ReadCode(CodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            ref var line = ref code.Lines.Lines[i];
            var text = line.Slice.AsSpan();
            // A line that begins within a tab is a copy, too: it ends where the line does.
            var start = ReferenceEquals(line.Slice.Text, source) ? line.Slice.Start : EndOfLine(line.Position) - text.Length;
            builder.BeginBlock(SentenceKind.Code);
            builder.Append(text, new(start, text.Length));
            builder.EndBlock(start + text.Length);
        }
    }

    private int EndOfLine(int position) => source.AsSpan(position).IndexOfAny('\r', '\n') is var length and >= 0 ? position + length : source.Length;

    private void ReadLines()
    {
        for (var start = 0; start < source.Length;)
        {
            var length = source.AsSpan(start).IndexOf('\n') is var at and >= 0 ? at : source.Length - start;
            builder.BeginBlock(SentenceKind.Paragraph);
            builder.Append(source.AsSpan(start, length), new(start, length));
            builder.EndBlock(start + length);
            start += length + 1;
        }
    }

    private void ReadInlines(ContainerInline? container)
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
                _html.ReadTag(span, html.Tag);
                break;
            case DelimiterInline delimiter:
                var mark = delimiter.ToLiteral();
                builder.Append(mark, new(span.Start, mark.Length));
                ReadInlines(delimiter);
                break;
            case ContainerInline container:
                ReadInlines(container);
                break;
        }
    }

    private void ReadLink(LinkInline link, TextSpan span)
    {
        var start = builder.Position;
        if (!link.IsImage)
        {
            ReadInlines(link);
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

    private static bool IsBoldOnly(ContainerInline inline) =>
        inline.FirstChild is EmphasisInline { DelimiterCount: 2, Span.Length: < 100 } bold
        && (bold.NextSibling is null || (bold.NextSibling is LiteralInline { NextSibling: null } rest && rest.Content.AsSpan().Trim() is ":"));

    // Markdig's spans include their end, and may be empty or, after error recovery, reach past the text.
    private TextSpan ToSpan(SourceSpan span)
    {
        var start = Math.Clamp(_inlineStart + span.Start, 0, source.Length);
        return TextSpan.FromBounds(start, Math.Clamp(_inlineStart + span.End + 1, start, source.Length));
    }
}
