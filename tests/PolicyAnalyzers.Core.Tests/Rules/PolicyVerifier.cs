using System.Text;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>
/// Checks a policy in which <c>{|POLnnnn:words|}</c> marks what a rule must find: of the rule under test, and of those marked, exactly these
/// findings must come, at exactly these words. A finding without a place in the text is marked by <c>{|POLnnnn:|}</c> at the very beginning.
/// </summary>
internal static class PolicyVerifier
{
    /// <param name="snapshot">What stands around the policy; its files may have marks as well.</param>
    public static void Verify(Rule underTest, string markup, RepositorySnapshot? snapshot = null, string path = "SECURITY.md") => Run(underTest, markup, snapshot, path);

    /// <summary>Also applies the edits of all findings of the rule.</summary>
    public static void VerifyFix(Rule underTest, string markup, string mended)
    {
        var (text, findings) = Run(underTest, markup, null, "SECURITY.md");
        Assert.Equal(mended, TextEdit.Apply(text, findings.Where(f => f.Rule == underTest).SelectMany(f => f.Edits)));
    }

    private static (string Text, IReadOnlyList<Finding> Findings) Run(Rule underTest, string markup, RepositorySnapshot? snapshot, string path)
    {
        snapshot ??= new();
        var texts = snapshot.Files.Select(f => Parse(f.Path, Encoding.UTF8.GetString(f.Content.Span))).Append(Parse(path, markup)).ToList();
        var expected = texts.SelectMany(t => t.Marks).ToList();
        var rules = expected.Select(e => e.Rule).Append(underTest.Id).ToHashSet();
        var report = RepositoryCheck.Run(
            snapshot with { Files = [.. texts.Select(t => new RepositoryFile(t.Path, Encoding.UTF8.GetBytes(t.Text)))] },
            new() { AsOf = new(2026, 6, 1) });

        var found = report.Findings.Where(finding => rules.Contains(finding.Rule.Id)).ToList();
        var actual = found.Select(finding => new Mark(finding.Rule.Id, finding.Location?.Path ?? path, finding.Location?.Span ?? default));
        Assert.Equal(Describe(texts, expected), Describe(texts, actual));
        return (texts[^1].Text, found);
    }

    private sealed record Mark(string Rule, string Path, TextSpan Span);

    private sealed record MarkedText(string Path, string Text, List<Mark> Marks);

    private static MarkedText Parse(string path, string markup)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var position = 0;
        for (int open; (open = markup.IndexOf("{|POL", position, StringComparison.Ordinal)) >= 0;)
        {
            var colon = markup.IndexOf(':', open);
            var close = markup.IndexOf("|}", colon, StringComparison.Ordinal);

            // The last cell of a table has a bar of its own.
            close += close + 2 < markup.Length && markup[close + 1] == '|' && markup[close + 2] == '}' ? 1 : 0;
            text.Append(markup, position, open - position);
            marks.Add(new(markup[(open + 2)..colon], path, new(text.Length, close - colon - 1)));
            text.Append(markup, colon + 1, close - colon - 1);
            position = close + 2;
        }

        return new(path, text.Append(markup, position, markup.Length - position).ToString(), marks);
    }

    private static string Describe(List<MarkedText> texts, IEnumerable<Mark> marks) => string.Join(
        '\n',
        marks.OrderBy(m => m.Path, StringComparer.Ordinal).ThenBy(m => m.Span.Start).ThenBy(m => m.Rule, StringComparer.Ordinal)
            .Select(m => $"{m.Rule} in {m.Path} at {m.Span.Start}: {texts.Find(t => t.Path == m.Path)!.Text.Substring(m.Span.Start, m.Span.Length)}"));
}

/// <summary>The tests of one rule.</summary>
public abstract class RuleTests(Rule rule)
{
    protected void Verify(string markup) => PolicyVerifier.Verify(rule, markup);
}
