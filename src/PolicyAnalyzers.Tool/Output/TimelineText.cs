using PolicyAnalyzers.Support;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>A timeline in characters. Every state has a shape of its own, for terminals without colours.</summary>
internal static class TimelineText
{
    private const int Least = 20;

    private sealed record Shapes(char Supported, char Ended, char Undecided, char Begin, char Open, char Closed, char Today)
    {
        public static readonly Shapes Unicode = new('━', '─', '┄', '●', '▶', '┤', '┊');
        public static readonly Shapes Plain = new('=', '-', '.', 'o', '>', '|', ':');
    }

    public static void Draw(IAnsiConsole console, Timeline timeline)
    {
        var shapes = console.Profile.Capabilities.Unicode ? Shapes.Unicode : Shapes.Plain;
        var label = timeline.Bars.Max(b => b.Label.Length);
        var width = Math.Max(Least, console.Profile.Width - label - 4);
        var today = Column(timeline, timeline.Today, width);
        foreach (var bar in timeline.Bars)
        {
            var line = new Paragraph().Append(bar.Label.PadRight(label + 2), Terminal.Strong);
            var cells = Cells(bar, timeline, width, shapes);
            var drawn = cells.AsSpan().TrimEnd(' ').Length;

            // Today stands behind every bar that does not reach it, and not over those that do.
            if (cells[today] == ' ')
            {
                cells[today] = shapes.Today;
            }

            line.Append(new string(cells, 0, drawn), VerdictView.StyleOf(bar.Status)).Append(new string(cells, drawn, width - drawn).TrimEnd(), Terminal.Quiet);
            console.Write(line);
            console.WriteLine();
        }

        console.Line(new string(' ', label + 2) + Axis(timeline, width), Terminal.Quiet);
    }

    private static char[] Cells(TimelineBar bar, Timeline timeline, int width, Shapes shapes)
    {
        var cells = new char[width];
        Array.Fill(cells, ' ');
        var (start, end) = (Column(timeline, bar.Start, width), Column(timeline, bar.End ?? timeline.Today, width));
        var stroke = bar.Status switch { SupportStatus.Supported => shapes.Supported, SupportStatus.Unsupported => shapes.Ended, _ => shapes.Undecided };
        cells.AsSpan(start..(end + 1)).Fill(stroke);
        cells[end] = bar.End is null ? shapes.Open : bar.IsEndKnown ? shapes.Closed : stroke;
        cells[start] = end == start && bar.End is null ? shapes.Open : shapes.Begin;
        return cells;
    }

    private static int Column(Timeline timeline, DateOnly day, int width) => (int)Math.Round(timeline.At(day) * (width - 1));

    // A label that would run into the one before it, or over the edge, is left out; that of today goes first.
    private static string Axis(Timeline timeline, int width)
    {
        const string Now = "today";
        var cells = new char[width];
        Array.Fill(cells, ' ');
        Put(Now, Math.Clamp(Column(timeline, timeline.Today, width) - Now.Length / 2, 0, width - Now.Length));
        foreach (var (day, text) in timeline.Ticks())
        {
            Put(text, Column(timeline, day, width));
        }

        return new string(cells).TrimEnd();

        void Put(string text, int at)
        {
            var (from, to) = (Math.Max(0, at - 1), Math.Min(width, at + text.Length + 1));
            if (at + text.Length <= width && cells.AsSpan(from..to).IndexOfAnyExcept(' ') < 0)
            {
                text.CopyTo(cells.AsSpan(at));
            }
        }
    }
}
