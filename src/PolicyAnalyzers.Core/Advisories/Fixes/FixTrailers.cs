namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>The advisories that the trailers of a commit say it fixes: <c>Fixes: GHSA-…</c>, <c>Security-Advisory: CVE-…</c>.</summary>
internal static class FixTrailers
{
    // "Introduced-by" and "See-also" name advisories, too.
    private static readonly string[] Keys = ["fix", "close", "resolve", "advisory", "cve", "ghsa"];

    public static IEnumerable<string> Of(string trailers)
    {
        foreach (var line in trailers.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Keys.Any(k => line.AsSpan(0, colon).Contains(k, StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var word in line[(colon + 1)..].Split([' ', ',', ';', '/', '(', ')', '#', '<', '>'], StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return word.TrimEnd('.');
                }
            }
        }
    }
}
