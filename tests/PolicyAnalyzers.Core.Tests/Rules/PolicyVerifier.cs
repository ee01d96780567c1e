using System.Text;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>
/// Checks a policy in which <c>{|POLnnnn:words|}</c> marks what a rule must find: of the rule under test, and of those marked, exactly these
/// findings must come, at exactly these words.
/// </summary>
internal static class PolicyVerifier
{
    public static void Verify(Rule underTest, string markup, RepositorySnapshot? snapshot = null)
    {
        var (text, expected) = Parse(markup);
        var rules = expected.Select(e => e.Rule).Append(underTest.Id).ToHashSet();
        snapshot ??= new();
        var report = RepositoryCheck.Run(
            snapshot with { Files = snapshot.Files.Add(new("SECURITY.md", Encoding.UTF8.GetBytes(text))) },
            new() { AsOf = new(2026, 6, 1) });

        var actual = report.Findings
            .Where(finding => rules.Contains(finding.Rule.Id))
            .Select(finding => (finding.Rule.Id, finding.Location?.Span ?? default));
        Assert.Equal(Describe(text, expected), Describe(text, actual));
    }

    private static (string Text, List<(string Rule, TextSpan Span)> Marks) Parse(string markup)
    {
        var text = new StringBuilder();
        var marks = new List<(string, TextSpan)>();
        var position = 0;
        for (int open; (open = markup.IndexOf("{|POL", position, StringComparison.Ordinal)) >= 0;)
        {
            var colon = markup.IndexOf(':', open);
            var close = markup.IndexOf("|}", colon, StringComparison.Ordinal);
            text.Append(markup, position, open - position);
            marks.Add((markup[(open + 2)..colon], new(text.Length, close - colon - 1)));
            text.Append(markup, colon + 1, close - colon - 1);
            position = close + 2;
        }

        return (text.Append(markup, position, markup.Length - position).ToString(), marks);
    }

    private static string Describe(string text, IEnumerable<(string Rule, TextSpan Span)> findings) => string.Join(
        '\n',
        findings.OrderBy(f => f.Span.Start).ThenBy(f => f.Rule, StringComparer.Ordinal).Select(f => $"{f.Rule} at {f.Span.Start}: {text.Substring(f.Span.Start, f.Span.Length)}"));
}

/// <summary>The tests of one rule.</summary>
public abstract class RuleTests(Rule rule)
{
    protected void Verify(string markup) => PolicyVerifier.Verify(rule, markup);
}
