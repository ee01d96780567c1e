using CsCheck;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Tests.Properties;

/// <summary>Texts to read: any bytes, and what looks like a policy.</summary>
internal static class Texts
{
    private static readonly string[] Marks =
    [
        "\n", "\n", "\n\n", "\n\n", " ", " ", ". ", ", ", ": ", "\r\n", "\t", "    ", "  \n", "\\\n", "# ", "## ", "\n---\n", "\n===\n", "- ", "* ", "1. ", "2. ", "3) ", "> ",
        "**", "*", "_", "`", "```\n", "~~~\n", "| ", " | ", "|\n", "\n| --- | --- |\n", "| :-: |", "[", "]", "(", ")", "](", "![", "[a]: ", "<", ">", "</", "/>", "<!--", "-->",
        "<br>", "<p>", "</p>", "<h2>", "</h2>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<th>", "<td>", "</td>", "</tr>", "</table>", "<a href=\"", "\">", "</a>", "<your-email>",
        "&amp;", "&#64;", "&lt;", "&nbsp;", "&", "@", "\\", "\\*", "~", "^", "=", "+", "!", "?", "。", "\u00A0", "\u200B", "\uFEFF", "\0", "😀", "\uD83D", "é", "漏洞", "보안", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> b\n",
        "security@example.com", "a [at] b [dot] org", "[email\u00A0protected]", "mailto:", "https://example.com/security", "https://github.com/a/b/security/advisories/new", "../../security/advisories/new",
        "7", "14", "3-5", "90", "1.8", "v2.x", "< 3.0", ">= 1.2", "2024-05-31", ":white_check_mark:", ":x:", "✅", "0123 4567 89AB CDEF 0123", "<!-- security-policy: acknowledge-within=P7D -->", "<!-- security-policy: contact=mailto:a@b.org; cve=none -->\n", "<!-- Use this section to tell people -->\n", "Use this section to tell people how.\n\n", "[us](a@b.org)", "---\na: b\n---\n",
    ];

    private static readonly string[] Phrases =
    [
        .. typeof(PolicyReader).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".lex", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => LexiconFile.Read(name, typeof(PolicyReader).Assembly.GetManifestResourceStream(name)!).Entries)
            .Select(entry => entry.Phrase.Replace("*", "", StringComparison.Ordinal)),
    ];

    public static readonly Gen<byte[]> Bytes = Gen.Byte.Array[0, 300];

    public static readonly Gen<string> Characters = Gen.String[Gen.Char, 0, 200];

    /// <summary>Pieces of Markdown and HTML, and phrases of the lexicon, in any order.</summary>
    public static readonly Gen<string> Markdown = Gen.Frequency((3, Gen.OneOf(Marks)), (2, Gen.OneOf(Phrases).Select(phrase => phrase + " "))).Array[0, 80].Select(string.Concat);

    /// <summary>The same values on every machine and in every run.</summary>
    public static IEnumerable<T> Series<T>(Gen<T> gen, int count, uint seed = 1)
    {
        var random = new PCG(seed, seed);
        for (var i = 0; i < count; i++)
        {
            yield return gen.Generate(random, null, out _);
        }
    }

    /// <summary>All rows of so many pieces.</summary>
    public static IEnumerable<string> AllOf(string[] alphabet, int pieces) =>
        pieces == 0 ? [""] : AllOf(alphabet, pieces - 1).SelectMany(_ => alphabet, string.Concat);

    /// <summary>The bytes as a literal of C#, Latin-1 for each, to be pasted into a test.</summary>
    public static string Literal(byte[] bytes) =>
        $"\"{string.Concat(bytes.Select(b => b is >= 0x20 and < 0x7F and not ((byte)'"' or (byte)'\\') ? ((char)b).ToString() : b == '\n' ? "\\n" : $"\\u{b:X4}"))}\"";
}
