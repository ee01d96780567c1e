namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>What a character is to a word.</summary>
internal enum CharacterKind : byte
{
    Other,
    Letter,
    Digit,

    /// <summary>Of a script without blanks: a word for itself.</summary>
    Ideograph,
}

/// <summary>Which spellings of a word are one, whatever the script.</summary>
internal static class Spelling
{
    // The letters from U+00C0 to U+017F without their accents: people write both "seguridad más" and "seguridad mas".
    private const char FirstAccented = '\u00C0';
    private const string Bare =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    // Latin, Greek and Cyrillic, which have most of the letters that a text is asked for.
    private const int Known = 0x500;

    private static readonly Letter[] Letters = [.. Enumerable.Range(0, Known).Select(c => Make((char)c))];

    /// <summary>A character as words have it.</summary>
    /// <param name="Folded">The spelling that stands for all of it: small, without an accent, a blank for a hyphen.</param>
    /// <param name="Kind">What it is once it is folded.</param>
    internal readonly record struct Letter(char Folded, CharacterKind Kind);

    public static Letter Of(char c) => c < Known ? Letters[c] : Make(c);

    public static char Fold(char c) => Of(c).Folded;

    private static Letter Make(char c) => new(FoldOf(c), Classify(FoldOf(c)));

    private static char FoldOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c == '-' ? ' ' : c,
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u00A0' => ' ',
        '\u2018' or '\u2019' or '\u02BB' or '\u02BC' => '\'',
        'ё' or 'Ё' => 'е',
        _ when c >= FirstAccented && c - FirstAccented < Bare.Length => Bare[c - FirstAccented],
        _ => char.ToLowerInvariant(c),
    };

    private static CharacterKind Classify(char c) =>
        IsIdeographic(c) ? CharacterKind.Ideograph : char.IsLetter(c) ? CharacterKind.Letter : char.IsDigit(c) ? CharacterKind.Digit : CharacterKind.Other;

    private static bool IsIdeographic(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');
}
