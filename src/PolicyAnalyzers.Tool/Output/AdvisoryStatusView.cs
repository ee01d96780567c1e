using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Facts;
using PolicyAnalyzers.Text;
using PolicyAnalyzers.Tool.Advisories;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>A matrix: vulnerabilities, and the main branch and every supported line.</summary>
internal static class AdvisoryStatusView
{
    // More rows than one looks at at once: those with nothing left to do are counted then.
    private const int MostRows = 30;

    // Words of more columns than these do not fit on a screen.
    private const int MostWords = 6;

    // Of one row: on many lines each has its own reason, and what to do is read off the first.
    private const int MostReasons = 3;

    private const string Legend = "+ fixed   x missing   ? undecided   > with the next release alone   - nothing to fix, or not owed";

    private static readonly Style Good = new(Color.Green);
    private static readonly Style Bad = new(Color.Red);

    public static void Show(IAnsiConsole console, AdvisoryDesk desk, AdvisoryStatus status)
    {
        var undisclosed = status.Rows.Count(r => r.IsUndisclosed);
        console.Line(
            string.Create(CultureInfo.InvariantCulture, $"{status.Rows.Length} {(status.Rows.Length == 1 ? "advisory" : "advisories")} on {desk.Options.AsOf:yyyy-MM-dd}")
            + (desk.Folder is null ? ": those that are published" : string.Create(CultureInfo.InvariantCulture, $", {undisclosed} undisclosed")), Terminal.Strong);
        if (desk.History.Problem is { } problem)
        {
            console.Line($"Releases: not known, {problem}.");
        }

        ImmutableArray<StatusRow> rows = status.Rows.Length <= MostRows ? status.Rows : [.. status.Rows.Where(r => !r.IsSettled)];
        if (!rows.IsEmpty)
        {
            console.WriteLine();
            console.Write(TableOf(status.Columns, rows));
        }

        if (rows.Length < status.Rows.Length)
        {
            console.Line(string.Create(CultureInfo.InvariantCulture, $"and {status.Rows.Length - rows.Length} with nothing left to do"), Terminal.Quiet);
        }

        if (!rows.IsEmpty && status.Columns.Length > MostWords)
        {
            console.Line(Legend, Terminal.Quiet);
        }

        ShowReasons(console, status.Columns, rows);
        foreach (var finding in status.Findings)
        {
            console.WriteLine();
            FindingView.Show(console, finding, null);
        }
    }

    /// <summary>One object: the columns, a row a vulnerability with a cell a column, and the findings about records.</summary>
    public static void Write(TextWriter output, AdvisoryDesk desk, AdvisoryStatus status) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("asOf", Iso.Day(desk.Options.AsOf));
        if (desk.History.Problem is { } problem)
        {
            json.WriteString("problem", problem);
        }

        json.WriteStartArray("advisories");
        foreach (var row in status.Rows)
        {
            json.WriteStartObject();
            json.WriteString("id", row.Advisory.Id);
            WriteTexts("names", row.Row.Names);
            json.WriteString("summary", row.Advisory.Summary);
            json.WriteString("file", row.Advisory.Source.Path);
            if (row.Advisory.Handling.RiskLevel is { } level)
            {
                json.WriteNumber("level", level);
            }

            json.WriteBoolean("undisclosed", row.IsUndisclosed);
            json.WriteStartObject("lines");
            foreach (var (column, (cell, debt)) in status.Columns.Zip(row.Row.Cells))
            {
                json.WriteStartObject(column);
                json.WriteString("status", Word(cell.Status));
                json.WriteString("owed", debt switch { FixDebt.Owed => "yes", FixDebt.NotOwed => "no", _ => "not-stated" });
                json.WriteString("reason", cell.Reason);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            WriteTexts("notes", row.Notes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        FactsJson.WriteFindings(json, status.Findings, null);
        json.WriteEndObject();

        void WriteTexts(string name, IEnumerable<string> texts)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    });

    private static Table TableOf(ImmutableArray<string> columns, ImmutableArray<StatusRow> rows)
    {
        var isWide = columns.Length > MostWords;
        var table = Terminal.Table(["advisory", "level", .. columns, ""]);
        foreach (var row in rows)
        {
            var level = row.Advisory.Handling.RiskLevel;
            table.AddRow(
            [
                Terminal.Cell(row.Advisory.Id, Terminal.Strong),
                Terminal.Cell(level?.ToString(CultureInfo.InvariantCulture) ?? "none", level is null ? Terminal.Warning : Style.Plain),
                .. row.Row.Cells.Select(at => Terminal.Cell(isWide ? Sign(at) : Shown(at), StyleOf(at))),
                Terminal.Cell(row.IsUndisclosed ? Embargo(row) : "", Terminal.Warning),
            ]);
        }

        return table;
    }

    private static void ShowReasons(IAnsiConsole console, ImmutableArray<string> columns, ImmutableArray<StatusRow> rows)
    {
        var first = true;
        foreach (var row in rows)
        {
            // Cells with one reason are told at once.
            var open = row.Open.GroupBy(i => row.Row.Cells[i].Cell).Select(same => $"{Word(same.Key.Status)} on {string.Join(", ", same.Select(i => columns[i]))}: {same.Key.Reason}").ToList();
            var rest = open.Skip(MostReasons).ToList() is { Count: > 1 } more ? more : [];
            string[] told = [.. open.SkipLast(rest.Count), .. rest.Count > 0 ? [$"and {rest.Count} more, which --json has"] : (string[])[], .. row.Notes];
            foreach (var text in told)
            {
                if (first)
                {
                    console.WriteLine();
                    first = false;
                }

                console.Line($"{row.Advisory.Id}: {text}");
            }
        }
    }

    private static string Embargo(StatusRow row) => row.Advisory.Handling.EmbargoUntil is { } until ? $"undisclosed, until {Iso.Day(until)}" : "undisclosed";

    private static string Word(FixStatus status) => status switch
    {
        FixStatus.Fixed => "fixed",
        FixStatus.Missing => "missing",
        FixStatus.NotAffected => "not-affected",
        FixStatus.ForwardFixOnly => "forward-fix-only",
        _ => "undecided",
    };

    private static string Shown((FixCell Cell, FixDebt Debt) at) => at switch
    {
        { Cell.Status: FixStatus.NotAffected } => "not affected",
        { Cell.Status: FixStatus.ForwardFixOnly } => "next release",
        { Cell.Status: FixStatus.Missing, Debt: FixDebt.NotOwed } => "not owed",
        var (cell, _) => Word(cell.Status),
    };

    private static string Sign((FixCell Cell, FixDebt Debt) at) => at switch
    {
        { Cell.Status: FixStatus.Fixed } => "+",
        { Cell.Status: FixStatus.ForwardFixOnly } => ">",
        { Cell.Status: FixStatus.Undecided } => "?",
        { Cell.Status: FixStatus.Missing, Debt: not FixDebt.NotOwed } => "x",
        _ => "-",
    };

    private static Style StyleOf((FixCell Cell, FixDebt Debt) at) => at switch
    {
        { Cell.Status: FixStatus.Fixed } => Good,
        { Cell.Status: FixStatus.Missing, Debt: FixDebt.Owed } => Bad,
        { Cell.Status: FixStatus.Missing or FixStatus.Undecided, Debt: not FixDebt.NotOwed } => Terminal.Warning,
        _ => Terminal.Quiet,
    };
}
