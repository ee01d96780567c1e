using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>What a policy says of single versions.</summary>
internal static class VerdictView
{
    public static void Show(IAnsiConsole console, SourceText source, IEnumerable<(string Version, SupportVerdict Verdict)> verdicts)
    {
        var table = Terminal.Table("version", "verdict", "line", "why");
        table.Columns[2].RightAligned();
        foreach (var (version, verdict) in verdicts)
        {
            table.AddRow(Terminal.Cell(version), Terminal.Cell(Word(verdict.Status), StyleOf(verdict.Status)), Terminal.Number(verdict.Span is { } span ? source.GetLine(span.Start) : null), Terminal.Cell(verdict.Reason));
        }

        console.Write(table);
    }

    public static void Write(TextWriter output, IEnumerable<(string Version, SupportVerdict Verdict)> verdicts) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        foreach (var (version, verdict) in verdicts)
        {
            json.WriteString(version, Word(verdict.Status));
        }

        json.WriteEndObject();
    });

    // What is not evaluated for want of releases is not decided either, to whoever asks here.
    public static string Word(SupportStatus status) => status switch
    {
        SupportStatus.Supported => "supported",
        SupportStatus.Unsupported => "unsupported",
        SupportStatus.NotStated => "not-stated",
        _ => "undecided",
    };

    public static Style StyleOf(SupportStatus status) => new(status switch
    {
        SupportStatus.Supported => Color.Green,
        SupportStatus.Unsupported => Color.Red,
        _ => Color.Yellow,
    });
}
