namespace PolicyAnalyzers.Repository;

/// <summary>Whether a text has a name as a word: CVE-2026-1000 is not named by CVE-2026-10001.</summary>
internal static class NameSearch
{
    public static bool Has(ReadOnlySpan<char> text, string name)
    {
        while (text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            var rest = text[(at + name.Length)..];
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (rest.IsEmpty || !char.IsLetterOrDigit(rest[0])))
            {
                return true;
            }

            text = text[(at + 1)..];
        }

        return false;
    }
}
