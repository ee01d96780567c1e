using System.Globalization;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>Shows findings: where, what, why, and the words that it is about.</summary>
internal static class FindingView
{
    // Before a quoted line: its number, and a bar.
    private const int Gutter = 10;

    // A pipe has no width; a quotation of more than this is a paragraph.
    private const int MaxWidth = 120;

    private static readonly Style Marked = new(Color.Cyan1);

    /// <param name="source">The text of the policy, to quote from; null where there is none.</param>
    public static void Show(IAnsiConsole console, Finding finding, SourceText? source)
    {
        var severity = SeverityOf(finding);
        console.Write(new Paragraph()
            .Append(Visible.Text(Place(finding)))
            .Append($"{Word(severity)} {finding.Rule.Id}", StyleOf(severity))
            .Append($": {finding.Rule.Title}", Terminal.Strong));
        console.WriteLine();
        console.Write(new Padder(Terminal.Cell(finding.Message)).Padding(2, 0, 0, 0));
        if (source is not null && finding.Location is { } quoted && quoted.Path == source.Path && quoted.Span.Length > 0)
        {
            var excerpt = Excerpt.Of(source, quoted.Span, Math.Min(console.Profile.Width, MaxWidth) - Gutter);
            console.Line(string.Create(CultureInfo.InvariantCulture, $"{quoted.Start.Line,Gutter - 3} | {excerpt.Line}"), Terminal.Quiet);
            console.Line($"{"",Gutter - 3} | {excerpt.Marks}", Marked);
        }

        console.WriteLine();
    }

    /// <summary><c>SECURITY.md(3,1): </c>; empty where there is no place.</summary>
    public static string Place(Finding finding) => finding.Location is { } location
        ? string.Create(CultureInfo.InvariantCulture, $"{location.Path}({location.Start.Line},{location.Start.Column}): ")
        : "";

    /// <summary>What findings make of a run.</summary>
    public static int ExitCodeOf(IEnumerable<Finding> findings) => findings.Any(f => SeverityOf(f) > Severity.Message) ? ExitCode.Findings : ExitCode.Clean;

    /// <summary>"1 error, 2 warnings": of the parts that there are.</summary>
    public static string Count(IEnumerable<Finding> findings)
    {
        var counts = findings.GroupBy(SeverityOf).OrderByDescending(g => g.Key).Select(g => Plural(g.Count(), Word(g.Key))).ToList();
        return counts.Count == 0 ? "no findings" : string.Join(", ", counts);
    }

    public static string Plural(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>What the finding is when a release is at stake: the tool knows no build to be lenient about.</summary>
    public static Severity SeverityOf(Finding finding) => finding.IsOverridden ? Severity.Warning : SeverityTable.Get(Enforcement.Auto, BuildColumn.Releasing, finding.Class, finding.Rule.Kind);

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "message",
    };

    private static Style StyleOf(Severity severity) => new(severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    });
}
