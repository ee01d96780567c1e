using System.Collections.Immutable;
using PolicyAnalyzers.Advisories;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>A published advisory in the fields that platforms ask for.</summary>
internal static class PlatformText
{
    /// <summary>Name and value; the description comes last.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Advisory advisory)
    {
        yield return ("title", advisory.Summary ?? "");
        foreach (var score in advisory.Severity)
        {
            yield return ("severity", score.Score);
        }

        if (advisory.Names.Where(n => n.StartsWith("CVE-", StringComparison.OrdinalIgnoreCase)).ToImmutableArray() is { IsEmpty: false } cves)
        {
            yield return ("CVE", string.Join(", ", cves));
        }

        foreach (var affected in advisory.Affected)
        {
            yield return ("package", $"{affected.Name} ({affected.Ecosystem})");
            yield return ("affected", string.Join("; ", affected.Ranges.Where(r => r.Type != RangeType.Git).SelectMany(Spans).Concat(affected.Versions.Select(v => $"= {v}"))));
            var patched = affected.Ranges.Where(r => r.Type != RangeType.Git).SelectMany(r => r.Events).Where(e => e.Kind == RangeEventKind.Fixed).Select(e => e.Value).Distinct().ToList();
            yield return ("patched", patched.Count == 0 ? "none" : string.Join(", ", patched));
        }

        foreach (var credit in advisory.Credits)
        {
            yield return ("credit", credit.Type is { } type ? $"{credit.Name} ({type.ToLowerInvariant().Replace('_', ' ')})" : credit.Name);
        }
    }

    // ">= 1.3.0, < 1.3.1"
    private static IEnumerable<string> Spans(AffectedRange range)
    {
        string? from = null;
        foreach (var (kind, value) in range.Events.Where(e => e.Kind != RangeEventKind.Limit))
        {
            if (kind == RangeEventKind.Introduced)
            {
                from = value;
                continue;
            }

            var end = $"{(kind == RangeEventKind.Fixed ? "<" : "<=")} {value}";
            yield return from is null or "0" ? end : $">= {from}, {end}";
            from = null;
        }

        if (from is not null)
        {
            yield return from == "0" ? "all" : $">= {from}";
        }
    }
}
