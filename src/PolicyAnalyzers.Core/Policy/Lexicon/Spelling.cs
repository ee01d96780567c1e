namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>Where words begin and end, and which spellings of them are one, whatever the script.</summary>
internal static class Spelling
{
    // The letters from U+00C0 to U+017F without their accents: people write both "seguridad más" and "seguridad mas".
    private const char FirstAccented = '\u00C0';
    private const string Bare =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c == '-' ? ' ' : c,
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u00A0' => ' ',
        '\u2018' or '\u2019' or '\u02BB' or '\u02BC' => '\'',
        'ё' or 'Ё' => 'е',
        _ when c >= FirstAccented && c - FirstAccented < Bare.Length => Bare[c - FirstAccented],
        _ => char.ToLowerInvariant(c),
    };

    // Scripts without blanks have a word start, and an end, at every character; "48h" is two words.
    public static bool IsWordStart(ReadOnlySpan<char> text, int i)
    {
        if (i == 0)
        {
            return true;
        }

        var (before, c) = (text[i - 1], text[i]);
        return IsIdeographic(c) || !char.IsLetterOrDigit(before) || IsIdeographic(before) || (char.IsDigit(before) && char.IsLetter(c));
    }

    public static bool IsWordEnd(ReadOnlySpan<char> text, int i) =>
        i >= text.Length || !char.IsLetterOrDigit(text[i]) || IsIdeographic(text[i]) || IsIdeographic(text[i - 1]) || !char.IsLetterOrDigit(text[i - 1]);

    /// <summary>What a star stands for ends here.</summary>
    public static int SkipLetters(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsLetter(text[i]) && !IsIdeographic(text[i]))
        {
            i++;
        }

        return i;
    }

    public static int SkipBlanks(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Fold(text[i]) == ' ')
        {
            i++;
        }

        return i;
    }

    private static bool IsIdeographic(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');
}
