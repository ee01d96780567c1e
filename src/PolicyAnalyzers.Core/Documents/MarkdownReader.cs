using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PolicyAnalyzers.Text;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace PolicyAnalyzers.Documents;

/// <summary>Walks Markdig's tree of blocks and tells the <see cref="DocumentBuilder"/> what it meets.</summary>
internal sealed class MarkdownReader(string source, DocumentBuilder builder)
{
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAutoLinks()
        .Build();

    private const int TabSize = 4;

    // Of characters, however lines end.
    private const int LongestBoldHeading = 100;

    private readonly MarkdownInlineReader _inlines = new(source, builder);

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
                _inlines.Read(heading.Inline, CopyStart(heading));
                builder.EndBlock(ToSpan(heading.Span).End);
                break;
            case ParagraphBlock { Inline: { } inline } paragraph:
                if (kind == SentenceKind.Paragraph && !builder.IsInCell && IsBoldOnly(inline))
                {
                    builder.OpenSection(DocumentBuilder.BoldHeadingLevel, ToSpan(paragraph.Span).Start);
                    kind = SentenceKind.Heading;
                }

                builder.BeginBlock(kind);
                _inlines.Read(inline);
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
                _inlines.Html.ReadBlock(span.Start, span.End);
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
                    _inlines.Read(paragraph.Inline);
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
            var line = source.AsSpan(start, length).TrimEnd('\r');
            builder.BeginBlock(SentenceKind.Paragraph);
            builder.Append(line, new(start, line.Length));
            builder.EndBlock(start + line.Length);
            start += length + 1;
        }
    }

    // A bold line stands for a heading, unless it is a whole sentence: "**Never report in public.**"
    private bool IsBoldOnly(ContainerInline inline) =>
        inline.FirstChild is EmphasisInline { DelimiterCount: 2 } bold && bold.Span.Length - source.AsSpan(bold.Span.Start, bold.Span.Length).Count("\r\n") < LongestBoldHeading
        && (bold.NextSibling is null || (bold.NextSibling is LiteralInline { NextSibling: null } rest && rest.Content.AsSpan().Trim() is ":"))
        && !(bold.LastChild is LiteralInline last && last.Content.AsSpan() is [.., '.' or '。']);

    private TextSpan ToSpan(SourceSpan span) => MarkdownInlineReader.ToSpan(span, source);
}
