namespace PolicyAnalyzers.Advisories.Osv;

/// <summary>Ids of advisories: of a database that the schema knows, or <c>x_…</c> for one that it does not. They end up in file names, commands and logs.</summary>
internal static class OsvId
{
    public const int MaxLength = 100;

    // The schema's, as of 1.7.5.
    private static readonly string[] Prefixes =
    [
        "ALBA", "ALEA", "ALPINE", "ALSA", "ASB-A", "AZL", "BELL", "BIT", "CGA", "CLEANSTART", "CURL", "CVE", "DEBIAN", "DHI", "DLA", "DRUPAL",
        "DSA", "DTSA", "ECHO", "EEF", "ELA", "FreeBSD", "GHSA", "GO", "GSD", "HSEC", "JLSEC", "KUBE", "LBSEC", "LSN", "MAL", "MGASA", "MINI",
        "OESA", "OSEC", "OSV", "PHSA", "PSF", "PUB-A", "PYSEC", "RHBA", "RHEA", "RHSA", "RLSA", "ROOT", "RSEC", "RUSTSEC", "RXSA", "SUSE-FU",
        "SUSE-OU", "SUSE-RU", "SUSE-SU", "UBUNTU", "USN", "V8", "openSUSE-SU",
    ];

    /// <returns>What is wrong with an id; null where nothing is.</returns>
    public static string? Problem(string id) =>
        !IsPlain(id) ? $"holds what no id may hold. Accepted are at most {MaxLength} letters, digits and the signs . _ : + -, with a letter or digit in front"
        : !id.StartsWith("x_", StringComparison.Ordinal) && !Prefixes.Any(p => id.Length > p.Length + 1 && id[p.Length] == '-' && id.StartsWith(p, StringComparison.Ordinal))
            ? "begins with the name of no database that the schema knows. An id of your own begins with x_"
        : null;

    private static bool IsPlain(string id) =>
        id.Length is > 0 and <= MaxLength && char.IsAsciiLetterOrDigit(id[0]) && !id.Contains("..", StringComparison.Ordinal)
        && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or ':' or '+' or '-');
}
