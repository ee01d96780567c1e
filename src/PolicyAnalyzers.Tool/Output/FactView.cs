using PolicyAnalyzers.Policy;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>Shows what a policy states, as it was read.</summary>
internal static class FactView
{
    public static void Show(IAnsiConsole console, SecurityPolicy policy)
    {
        console.Line($"{policy.Source.Path}: {Kind(policy.Kind)}", Terminal.Strong);
        var (rows, silent) = FactSheet.Of(policy);
        if (rows.Count > 0)
        {
            var table = Terminal.Table("line", "fact", "as it was read");
            table.Columns[0].RightAligned();
            foreach (var row in rows)
            {
                table.AddRow(Terminal.Number(row.Line), Terminal.Cell(row.Name), Terminal.Cell(row.Text));
            }

            console.Write(table);
        }

        if (silent.Count > 0)
        {
            console.Line($"Not stated: {string.Join(", ", silent)}.", Terminal.Quiet);
        }
    }

    private static string Kind(PolicyKind kind) => kind switch
    {
        PolicyKind.Policy => "a security policy",
        PolicyKind.Template => "a template that nobody has filled in",
        PolicyKind.Redirect => "points to a policy kept elsewhere",
        PolicyKind.Other => "not about reporting vulnerabilities",
        _ => "empty",
    };
}
