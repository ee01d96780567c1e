using System.Globalization;
using System.Xml.Linq;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>A timeline as a picture: one file without scripts or fonts of its own, for light and dark pages, read aloud by its title.</summary>
internal static class TimelineSvg
{
    private const double Width = 760;
    private const double RowHeight = 28;
    private const double BarHeight = 12;
    private const double Margin = 16;
    private const double CharWidth = 7.6;
    private const double HeadHeight = 30;
    private const double FootHeight = 34;

    // Contrast of text is at least 4.5 to 1 on white and on the usual dark pages.
    private const string Style = """
        text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: #1f2328 }
        .quiet { fill: #59636e; font-size: 11px }
        .line { font-weight: 600 }
        .grid { stroke: #d1d9e0; stroke-width: 1 }
        .today { stroke: #59636e; stroke-width: 1; stroke-dasharray: 2 3 }
        .supported { fill: #1a7f37 }
        .unsupported { fill: #818b98; fill-opacity: .12; stroke: #818b98; stroke-width: 1.5 }
        .undecided { fill: #9a6700; fill-opacity: .35; stroke: #9a6700; stroke-dasharray: 3 2 }
        @media (prefers-color-scheme: dark) {
          text { fill: #f0f6fc }
          .quiet { fill: #9198a1 }
          .grid { stroke: #3d444d }
          .today { stroke: #9198a1 }
          .supported { fill: #2ea043 }
          .unsupported { fill: #656c76; stroke: #656c76 }
          .undecided { fill: #d29922; stroke: #d29922 }
        }
        """;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Draw(Timeline timeline)
    {
        var left = Margin + Math.Max(4, timeline.Bars.Max(b => b.Label.Length)) * CharWidth + 12;
        var right = Width - Margin - 8;
        var bottom = HeadHeight + timeline.Bars.Length * RowHeight;
        double X(DateOnly day) => left + timeline.At(day) * (right - left);

        var svg = Element("svg",
            ("viewBox", $"0 0 {Number(Width)} {Number(bottom + FootHeight)}"), ("width", Number(Width)), ("height", Number(bottom + FootHeight)),
            ("role", "img"), ("aria-labelledby", "title desc"));
        svg.Add(Element("title", ("id", "title")).With("Supported versions"), Element("desc", ("id", "desc")).With(Describe(timeline)), Element("style").With(Style));

        foreach (var (day, label) in timeline.Ticks())
        {
            svg.Add(VerticalLine(X(day), HeadHeight - 4, bottom, "grid"), Text(X(day) + 3, HeadHeight - 10, label, "quiet"));
        }

        for (var i = 0; i < timeline.Bars.Length; i++)
        {
            var bar = timeline.Bars[i];
            var y = HeadHeight + i * RowHeight + (RowHeight - BarHeight) / 2;
            svg.Add(Text(Margin, y + BarHeight - 1.5, bar.Label, "line"));
            svg.Add(Bar(bar, X(bar.Start), X(bar.End ?? timeline.Today), y).With(Tip(bar)));
        }

        svg.Add(VerticalLine(X(timeline.Today), HeadHeight - 4, bottom, "today"));
        svg.Add(Text(X(timeline.Today), bottom + 12, Iso.Day(timeline.Today), "quiet", timeline.At(timeline.Today) > 0.9 ? "end" : "middle"));
        AddLegend(svg, timeline, bottom + FootHeight - 12);
        return $"{svg}\n";
    }

    // Open bars end in a point, closed ones straight; lines out of support are hollow: nothing is told by colour alone.
    private static XElement Bar(TimelineBar bar, double from, double to, double y)
    {
        const double Point = 7;
        to = Math.Max(to, from + 3);
        return bar.End is null && to - from > Point
            ? Element("path", ("class", Class(bar.Status)), ("d", string.Create(CultureInfo.InvariantCulture,
                $"M{from:0.#} {y:0.#}H{to - Point:0.#}L{to:0.#} {y + BarHeight / 2:0.#}L{to - Point:0.#} {y + BarHeight:0.#}H{from:0.#}Z")))
            : Element("rect", ("class", Class(bar.Status)), ("x", Number(from)), ("y", Number(y)), ("width", Number(to - from)), ("height", Number(BarHeight)), ("rx", "2"));
    }

    private static void AddLegend(XElement svg, Timeline timeline, double y)
    {
        var x = Margin;
        foreach (var status in timeline.Bars.Select(b => b.Status).Order().DistinctBy(Word))
        {
            var word = Word(status);
            svg.Add(Element("rect", ("class", Class(status)), ("x", Number(x)), ("y", Number(y)), ("width", "18"), ("height", "8"), ("rx", "2")), Text(x + 24, y + 8, word, "quiet"));
            x += 24 + word.Length * 6.2 + 18;
        }

        if (timeline.Left > 0)
        {
            svg.Add(Text(x, y + 8, string.Create(CultureInfo.InvariantCulture, $"and {timeline.Left} older"), "quiet"));
        }
    }

    private static string Describe(Timeline timeline) => string.Join("; ", timeline.Bars.Select(Tip)) + ".";

    private static string Tip(TimelineBar bar) => $"{bar.Label} {Word(bar.Status)}, from {Iso.Day(bar.Start)}{(bar.End is { } end ? $" to {Iso.Day(end)}" : "")}";

    private static string Word(SupportStatus status) => status switch { SupportStatus.Supported => "supported", SupportStatus.Unsupported => "no longer supported", _ => "not decided by the policy" };

    private static string Class(SupportStatus status) => status switch { SupportStatus.Supported => "supported", SupportStatus.Unsupported => "unsupported", _ => "undecided" };

    private static XElement VerticalLine(double x, double from, double to, string kind) =>
        Element("line", ("class", kind), ("x1", Number(x)), ("x2", Number(x)), ("y1", Number(from)), ("y2", Number(to)));

    private static XElement Text(double x, double y, string text, string kind, string anchor = "start") =>
        Element("text", ("class", kind), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor)).With(text);

    private static XElement Element(string name, params (string Name, string Value)[] attributes) =>
        new(Svg + name, attributes.Select(a => new XAttribute(a.Name, a.Value)));

    private static XElement With(this XElement element, string text)
    {
        element.Add(element.Name.LocalName is "rect" or "path" ? Element("title").With(text) : new XText(text));
        return element;
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
