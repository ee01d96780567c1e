using System.Globalization;
using PolicyAnalyzers.Facts;
using PolicyAnalyzers.Tool.Input;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>What a check found, for people and for programs.</summary>
internal static class CheckView
{
    public static void Show(IAnsiConsole console, IReadOnlyList<CheckedRepository> repositories)
    {
        foreach (var repository in repositories)
        {
            if (repositories.Count > 1)
            {
                console.Line(repository.Directory, Terminal.Strong);
                console.WriteLine();
            }

            ShowOne(console, repository);
        }

        if (repositories.Count > 1)
        {
            ShowByRule(console, repositories);
        }
    }

    /// <summary>An array of one object a repository: the facts where there are any, and the findings.</summary>
    public static void Write(TextWriter output, IReadOnlyList<CheckedRepository> repositories) => Json.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var repository in repositories)
        {
            json.WriteStartObject();
            json.WriteString("directory", repository.Directory);
            if (repository.Policy is { } policy)
            {
                FactsJson.WriteMembers(json, policy);
            }

            FactsJson.WriteFindings(json, repository.Findings, repository.Policy?.Source.Path);
            json.WriteStartArray("summaries");
            foreach (var summary in repository.Summaries)
            {
                json.WriteStringValue(summary);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void ShowOne(IAnsiConsole console, CheckedRepository repository)
    {
        if (repository.Policy is { } policy)
        {
            FactView.Show(console, policy);
            console.WriteLine();
        }

        foreach (var finding in repository.Findings)
        {
            FindingView.Show(console, finding, repository.Policy?.Source);
        }

        foreach (var summary in repository.Summaries)
        {
            console.Line(summary);
        }

        console.WriteLine();
    }

    private static void ShowByRule(IAnsiConsole console, IReadOnlyList<CheckedRepository> repositories)
    {
        var findings = repositories.SelectMany(r => r.Findings.Select(f => (f.Rule, r.Directory))).GroupBy(f => f.Rule).OrderBy(g => g.Key.Id, StringComparer.Ordinal);
        var table = Terminal.Table("rule", "findings", "repositories", "");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        foreach (var rule in findings)
        {
            table.AddRow(Terminal.Cell(rule.Key.Id), Terminal.Number(rule.Count()), Terminal.Number(rule.DistinctBy(f => f.Directory).Count()), Terminal.Cell(rule.Key.Title));
        }

        console.Write(table);
        var clean = repositories.Count(r => r.Findings.Count == 0);
        console.Line(string.Create(CultureInfo.InvariantCulture,
            $"{repositories.Count} repositories, {clean} without findings: {FindingView.Count(repositories.SelectMany(r => r.Findings))}."), Terminal.Strong);
    }
}
