using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;
using PolicyAnalyzers.Tool.Input;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>All lines of a repository: a table, and what they look like in time.</summary>
internal static class SupportView
{
    // As many as one looks at at once.
    private const int MostLines = 12;

    private const int MaxWidth = 100;
    private const int QuoteWidth = 60;

    /// <summary>Lines that somebody may still use: those not out of support, and of the others the newest.</summary>
    public static ImmutableArray<SupportedLine> Shown(ImmutableArray<SupportedLine> all)
    {
        var rest = Math.Max(3, MostLines - all.Count(l => l.Verdict.Status != SupportStatus.Unsupported));
        var kept = ImmutableArray.CreateBuilder<SupportedLine>();
        foreach (var line in all)
        {
            if (kept.Count < MostLines * 2 && (line.Verdict.Status != SupportStatus.Unsupported || rest-- > 0))
            {
                kept.Add(line);
            }
        }

        return kept.ToImmutable();
    }

    public static void Show(IAnsiConsole console, SupportInput input, ImmutableArray<SupportedLine> all, DateOnly day)
    {
        console.Profile.Width = Math.Min(console.Profile.Width, MaxWidth);
        console.Line(Headline(input, day, Math.Min(QuoteWidth, console.Profile.Width - 38)), Terminal.Strong);
        if (input.History.Problem is { } problem)
        {
            console.Line($"Releases: not known, {problem}.");
        }

        if (all.IsEmpty)
        {
            return;
        }

        console.WriteLine();
        var lines = Shown(all);
        console.Write(TableOf(lines));
        if (lines.Length < all.Length)
        {
            console.Line(string.Create(CultureInfo.InvariantCulture, $"and {all.Length - lines.Length} older, {(all.Except(lines).Any(l => l.IsSupported) ? "of which some are" : "none of them")} supported"), Terminal.Quiet);
        }

        foreach (var why in lines.Where(l => l.Verdict.Status is SupportStatus.Undecided or SupportStatus.NotEvaluated).Select(l => l.Verdict.Reason).Take(3))
        {
            console.Line($"? {why}", Terminal.Quiet);
        }

        if (Timeline.Of(all, day) is { } timeline)
        {
            console.WriteLine();
            TimelineText.Draw(console, timeline);
        }
    }

    /// <summary>One object: what it rests on, and the lines, all of them.</summary>
    public static void Write(TextWriter output, SupportInput input, ImmutableArray<SupportedLine> lines, DateOnly day) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", input.Policy.Source.Path);
        json.WriteString("asOf", Iso.Day(day));
        if (input.History.Prefix is { } prefix)
        {
            json.WriteString("tagPrefix", prefix);
        }

        if (input.History.Problem is { } problem)
        {
            json.WriteString("problem", problem);
        }

        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("line", line.Line.ToString());
            json.WriteString("first", line.First.Version.ToString());
            json.WriteString("last", line.Last.Version.ToString());
            json.WriteString("status", VerdictView.Word(line.Verdict.Status));
            WriteDay("since", line.First.Date);
            WriteDay("until", line.Until);
            json.WriteString("reason", line.Verdict.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void WriteDay(string name, DateOnly? date)
        {
            if (date is { } known)
            {
                json.WriteString(name, Iso.Day(known));
            }
        }
    });

    private static string Headline(SupportInput input, DateOnly day, int room)
    {
        var (source, support) = (input.Policy.Source, input.Policy.Support);
        var place = support.Rows.IsEmpty && support.Window is { } window ? window.Span : support.Span;
        var words = support switch
        {
            { Form: SupportForm.None } => "nothing about supported versions",
            { Form: SupportForm.Link } => "a link to where supported versions are listed",
            { IsTemplate: true } => "the table of a template, never filled in",
            { Form: SupportForm.Table } or { Form: SupportForm.Dated, Rows.IsEmpty: false } => "a table of versions",
            _ => $"\"{Excerpt.Of(source, place, room).Line.Trim()}\"",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{source.Path}({source.GetLine(place.Start)}): {words}, on {day:yyyy-MM-dd}");
    }

    private static Table TableOf(ImmutableArray<SupportedLine> lines)
    {
        var table = Terminal.Table("line", "status", "first", "last", "since", "until");
        foreach (var line in lines)
        {
            table.AddRow(
                Terminal.Cell(line.Line.ToString(), Terminal.Strong),
                Terminal.Cell(VerdictView.Word(line.Verdict.Status), VerdictView.StyleOf(line.Verdict.Status)),
                Terminal.Cell(line.First.Version.ToString()),
                Terminal.Cell(line.Last.Version.ToString()),
                Terminal.Cell(line.First.Date is { } since ? Iso.Day(since) : ""),
                Terminal.Cell(line.Until is { } until ? Iso.Day(until) : ""));
        }

        return table;
    }
}
