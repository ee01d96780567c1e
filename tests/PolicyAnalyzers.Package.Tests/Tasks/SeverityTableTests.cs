using System.Collections.Immutable;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Package.Tests.Tasks;

/// <summary>The tables of the documentation, cell by cell, for each host that has a rule of the kind.</summary>
public sealed class SeverityTableTests
{
    private static readonly ImmutableArray<(RuleClass Class, RuleKind Kind)[]> Columns =
    [
        [(RuleClass.Gate, RuleKind.Static)],
        [(RuleClass.Gate, RuleKind.Timed)],
        [(RuleClass.Warn, RuleKind.Static)],
        [(RuleClass.Warn, RuleKind.Timed)],
        [(RuleClass.Info, RuleKind.Static), (RuleClass.Info, RuleKind.Timed)],
    ];

    /// <summary>Settings, and what becomes of a finding in each column of the table.</summary>
    public static TheoryData<string, string[]> Table() => [.. Rows("### All of it").Select(row => (row[0], row[1..]))];

    [Theory]
    [MemberData(nameof(Table))]
    public void A_task_does_what_the_table_says(string settings, string[] cells) => Assert.All(
        cells.Zip(Columns).SelectMany(cell => cell.Second.Select(c => (Words: Words(cell.First), c.Class, c.Kind))),
        cell => Assert.Equal(cell.Words, Each(build => TaskHost.Resolve(Setting.Parse(settings), cell.Class, cell.Kind, build))));

    // All rules about code are static.
    [Theory]
    [MemberData(nameof(Table))]
    public async Task The_compiler_does_what_the_table_says(string settings, string[] cells)
    {
        foreach (var (cell, ruleClass) in new[] { (cells[0], RuleClass.Gate), (cells[2], RuleClass.Warn) })
        {
            var words = new List<string>();
            foreach (var build in Enum.GetValues<BuildColumn>())
            {
                words.Add(Word(await CompilerHost.ResolveAsync(Setting.Parse(settings), ruleClass, build)));
            }

            Assert.Equal(Words(cell), words);
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/configuration.md")]
    public void The_short_table_is_the_first_row_of_the_long_one(string file)
    {
        var rows = Rows("## What is an error when", file).ToList();
        var automatic = Rows("### All of it").First();
        Assert.Equal(["gate, static", "gate, timed", "warn, static", "warn, timed", "info"], rows.Select(r => r[0]));
        Assert.Equal(automatic.Skip(1).Select(Words), rows.Select(r => r.Skip(1).Select(c => c.Trim('*'))));
    }

    private static IEnumerable<string[]> Rows(string heading, string file = "docs/configuration.md") =>
        File.ReadLines(Path.Combine(TestRun.Checkout, file)).SkipWhile(l => l != heading).SkipWhile(l => !l.StartsWith("|--", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static string[] Words(string cell) => cell.Split(", ") is [var one] ? [one, one, one] : cell.Split(", ");

    private static IEnumerable<string> Each(Func<BuildColumn, Severity?> resolve) => Enum.GetValues<BuildColumn>().Select(build => Word(resolve(build)));

    private static string Word(Severity? severity) => severity?.ToString().ToLowerInvariant() ?? "–";
}
