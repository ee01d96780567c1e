using Spectre.Console;
using Spectre.Console.Rendering;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>A console for people. Texts go through <see cref="Cell"/>: no content of a file is ever read as markup or sent as a control sequence.</summary>
internal static class Terminal
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(Color.Grey);
    public static readonly Style Warning = new(Color.Yellow);

    // Nobody reads a pipe at a width: whoever shows it later wraps it.
    private const int Unwrapped = 4096;

    public static IAnsiConsole Over(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        // Spectre's enrichers turn colours on in pipes too where they find themselves in a CI; a log that people search is better plain.
        var console = AnsiConsole.Create(new()
        {
            Out = output,
            Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!output.IsTerminal)
        {
            console.Profile.Width = Unwrapped;
        }

        console.Pipeline.Attach(new TrailingBlanks());
        return console;
    }

    public static Spectre.Console.Text Cell(string text, Style? style = null) => new(Visible.Text(text), style);

    public static Spectre.Console.Text Number(int? number) => Cell(number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", Quiet);

    public static void Line(this IAnsiConsole console, string text, Style? style = null)
    {
        console.Write(Cell(text, style));
        console.WriteLine();
    }

    /// <summary>A table without lines: two blanks between columns, headings dimmed.</summary>
    public static Table Table(params string[] headings)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = headings.Any(h => h.Length > 0) };
        for (var i = 0; i < headings.Length; i++)
        {
            var last = i == headings.Length - 1;
            table.AddColumn(new TableColumn(Cell(headings[i], Quiet)) { Padding = new(0, 0, last ? 0 : 2, 0), NoWrap = !last });
        }

        return table;
    }

    /// <summary>Tables fill their cells up with blanks: at the end of a line nobody wants them.</summary>
    private sealed class TrailingBlanks : IRenderHook
    {
        public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) => renderables.Select(r => new Trimmed(r));
    }

    private sealed class Trimmed(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            var blanks = new List<Segment>();
            foreach (var segment in inner.Render(options, maxWidth))
            {
                if (segment is { IsLineBreak: false, IsControlCode: false } && segment.Text.AsSpan().Trim(' ').IsEmpty)
                {
                    blanks.Add(segment);
                    continue;
                }

                if (!segment.IsLineBreak)
                {
                    foreach (var blank in blanks)
                    {
                        yield return blank;
                    }
                }

                blanks.Clear();
                yield return segment;
            }
        }
    }
}
