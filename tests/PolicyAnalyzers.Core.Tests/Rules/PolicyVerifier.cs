using System.Text;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>
/// Checks a text in which the findings of one rule are marked: <c>{|POL1009:within 7|}</c>. The rule must find what is marked, and nothing else;
/// findings of other rules do not matter.
/// </summary>
internal static class PolicyVerifier
{
    private const string Open = "{|";
    private const string Close = "|}";

    public static void Verify(Rule rule, string policy, VerifierOptions? options = null) => Run(rule, policy, options);

    /// <summary>Also applies all edits of the findings, and compares.</summary>
    public static void VerifyFix(Rule rule, string policy, string mended)
    {
        var (text, findings) = Run(rule, policy, null);
        Assert.Equal(mended.ReplaceLineEndings("\n"), TextEdit.Apply(text, findings.SelectMany(f => f.Edits)));
    }

    /// <summary>The text is a policy, and nothing else is said of it.</summary>
    public static SecurityPolicy Read(string policy) => PolicyReader.Read(new("SECURITY.md", policy));

    private static (string Text, IReadOnlyList<Finding> Findings) Run(Rule rule, string policy, VerifierOptions? options)
    {
        options ??= new();
        var files = options.Files.Prepend((options.Path, policy)).Select(file => (Path: file.Item1, Marked: Unmark(file.Item2.ReplaceLineEndings("\n"), rule.Id))).ToList();
        var snapshot = new RepositorySnapshot
        {
            Files = [.. files.Select(file => new RepositoryFile(file.Path, Encoding.UTF8.GetBytes(file.Marked.Text)))],
            Name = options.Repository,
            Paths = options.Paths?.ToHashSet(),
        };
        var report = RepositoryCheck.Run(snapshot, new() { AsOf = options.AsOf, PolicyFile = options.Path });
        var findings = report.Findings.Where(f => f.Rule == rule).ToList();

        var expected = files.SelectMany(file => file.Marked.Spans.Select(span => $"{file.Path}: {file.Marked.Text.Substring(span.Start, span.Length)} at {span.Start}"));
        var actual = findings.Select(f => (f.Location, Text: files.First(file => file.Path == f.Location!.Path).Marked.Text))
            .Select(f => $"{f.Location!.Path}: {f.Text.Substring(f.Location.Span.Start, f.Location.Span.Length)} at {f.Location.Span.Start}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        Assert.All(findings, f => Assert.Matches("^[A-Z0-9'].*[.]$", f.Message));
        return (files[0].Marked.Text, findings);
    }

    private static (string Text, IReadOnlyList<TextSpan> Spans) Unmark(string marked, string id)
    {
        var (text, spans, open) = (new StringBuilder(), new List<TextSpan>(), $"{Open}{id}:");
        for (var i = 0; i < marked.Length;)
        {
            var start = marked.IndexOf(open, i, StringComparison.Ordinal);
            if (start < 0)
            {
                text.Append(marked.AsSpan(i));
                break;
            }

            text.Append(marked.AsSpan(i, start - i));
            var end = marked.IndexOf(Close, start, StringComparison.Ordinal);
            spans.Add(new(text.Length, end - start - open.Length));
            text.Append(marked.AsSpan(start + open.Length, end - start - open.Length));
            i = end + Close.Length;
        }

        return (text.ToString(), spans);
    }
}

/// <summary>What stands around the policy.</summary>
internal sealed record VerifierOptions
{
    public string Path { get; init; } = "SECURITY.md";

    public string? Repository { get; init; }

    public DateOnly AsOf { get; init; } = new(2026, 6, 1);

    /// <summary>What exists; null where nobody looked.</summary>
    public IReadOnlyCollection<string>? Paths { get; init; }

    /// <summary>Other texts, marked like the policy.</summary>
    public IReadOnlyCollection<(string Path, string Text)> Files { get; init; } = [];
}
