using System.Collections.Immutable;
using System.Text;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Checks;

/// <summary>
/// The findings that a repository starts with, so that only new ones count. An entry is known by its rule, its file and the words that it
/// is about, so that lines may move; equal ones are counted.
/// </summary>
public sealed class Baseline
{
    private readonly ImmutableArray<(BaselineEntry Entry, Location Place)> _entries;

    internal Baseline(ImmutableArray<(BaselineEntry Entry, Location Place)> entries) => _entries = entries;

    /// <summary>The text of a baseline file: one entry a line, sorted.</summary>
    /// <param name="policy">The text that the findings point into.</param>
    public static string Write(IEnumerable<Finding> findings, SourceText? policy) =>
        BaselineFile.Write(findings
            .GroupBy(f => Key(f, policy))
            .Select(g => g.Key with { Count = g.Count() })
            .OrderBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Text, StringComparer.Ordinal));

    /// <summary>The findings that are new, and one for each entry that nothing matches any more.</summary>
    internal IEnumerable<Finding> Apply(IEnumerable<Finding> findings, SourceText? policy)
    {
        var left = _entries.GroupBy(e => e.Entry with { Count = 1 }).ToDictionary(g => g.Key, g => g.Sum(e => e.Entry.Count));
        foreach (var finding in findings)
        {
            var key = Key(finding, policy);
            if (left.GetValueOrDefault(key) > 0)
            {
                left[key]--;
            }
            else
            {
                yield return finding;
            }
        }

        // Left in place, a spent entry would hide the same mistake when it is made again. It is no reason to hold a release.
        foreach (var (entry, place) in _entries)
        {
            if (left.Remove(entry with { Count = 1 }, out var unused) && unused > 0)
            {
                yield return new(RuleCatalog.POL9001, place, $"The baseline lists {entry.Rule} {unused} more {(unused == 1 ? "time" : "times")} than it is found. Remove the entry, or write the baseline anew (security-policy check --write-baseline).")
                {
                    Class = RuleClass.Warn,
                };
            }
        }
    }

    private static BaselineEntry Key(Finding finding, SourceText? policy) =>
        new(finding.Rule.Id, finding.Location?.Path, finding.Location is { } location && location.Path == policy?.Path ? Words(policy.Content, location.Span) : null);

    // Wrapped anew, a sentence is still the same; the start of a long one is enough to know it by.
    private static string? Words(string text, TextSpan span)
    {
        const int enough = 100;
        var words = new StringBuilder();
        foreach (var word in text.Substring(span.Start, span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(word);
            if (words.Length > enough)
            {
                break;
            }
        }

        return words.Length == 0 ? null : words.ToString();
    }
}

/// <param name="Rule">Id of the rule.</param>
/// <param name="File">As in <see cref="Location.Path"/>; null where the finding has no place.</param>
/// <param name="Text">The words that the finding is about, blanks collapsed; null where it is about none.</param>
internal sealed record BaselineEntry(string Rule, string? File, string? Text, int Count = 1);
