using PolicyAnalyzers.Text;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>The line that a span starts in, cut to a width around the span, and the marks to print below it.</summary>
public sealed record Excerpt(string Line, string Marks)
{
    private const string Cut = "...";

    public static Excerpt Of(SourceText source, TextSpan span, int width)
    {
        var text = source.Content;
        var start = text.AsSpan(0, span.Start).LastIndexOfAny('\r', '\n') + 1;
        var end = text.IndexOfAny(['\r', '\n'], span.Start);
        end = end < 0 ? text.Length : end;

        // Half of what there is stays before the span, so that its words are seen in their sentence.
        var room = Math.Max(1, width - (2 * Cut.Length));
        var from = Math.Max(start, Math.Min(span.Start - (room / 2), end - room));
        var to = Math.Min(end, from + room);
        var before = (from > start ? Cut : "") + Visible.Text(text[from..span.Start]);
        var marked = Visible.Text(text[span.Start..Math.Clamp(span.End, span.Start, to)]);
        var after = Visible.Text(text[Math.Clamp(span.End, span.Start, to)..to]) + (to < end ? Cut : "");
        return new(before + marked + after, new string(' ', before.GetCellWidth()) + new string('^', Math.Max(1, marked.GetCellWidth())));
    }
}
