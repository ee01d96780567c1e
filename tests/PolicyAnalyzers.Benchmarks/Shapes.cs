using System.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>Texts of any size that nobody writes and a program must read all the same: one mark over and over, or one construct.</summary>
internal static class Shapes
{
    public static readonly (string Name, Func<int, string> Make)[] All =
    [
        .. "[]|<>*_`~&@!(\\#-+=:.1a \t\n\r世".Select(c => ($"only {Name(c)}", (Func<int, string>)(length => new string(c, length)))),
        Repeated("headings", "## Report {0}\n\n"),
        Repeated("nested headings", "# A\n\n## B\n\n### C\n\ntext\n\n"),
        Repeated("bold headings", "**Report {0}**\n\ntext\n\n"),
        Repeated("items", "- include item {0}\n"),
        Repeated("numbered items", "{0}. include steps\n"),
        Repeated("items with times", "- fix in {0} days\n"),
        Repeated("items with lead-ins", "Please include:\n\n- steps to reproduce\n\n"),
        Repeated("nested items", "- a\n  - b\n    - c\n      - d\n"),
        Repeated("items of levels", "{0}. experimental features, a fix\n", "Severity levels:\n\n"),
        Repeated("items of severities", "- Critical: code of kind {0} runs\n- High: a path of kind {0} is shown\n- Low: nothing of note is to be seen\n\nAnd:\n\n"),
        Repeated("rows of products", "| Part {0} | yes (latest release) |\n", "| Component | Supported |\n| --- | --- |\n"),
        Repeated("rows", "| {0}.x | :white_check_mark: |\n", "| Version | Supported |\n| --- | --- |\n"),
        Repeated("tables", "| Version | Supported |\n| --- | --- |\n| {0}.x | yes |\n\n"),
        Repeated("HTML rows", "<tr><td>{0}.x</td><td>yes</td></tr>\n", "<table>\n"),
        Repeated("HTML open", "<table><tr><td><ul><li><p>"),
        Repeated("HTML lists", "<ul><li>report it\n"),
        Repeated("comments", "<!-- {0} -->"),
        Repeated("open comments", "<!-- {0} "),
        Repeated("unclosed tags", "text <a href=\"x\" "),
        Repeated("placeholders", "send <your-email> "),
        Repeated("open quotes", "<a href=\"{0}>"),
        Repeated("links", "[report](https://example.com/{0}) it. "),
        Repeated("links in one line", "[report a vulnerability](https://github.com/a/b/security/advisories/new) "),
        Repeated("open links", "[a]("),
        Repeated("references", "[r{0}]: https://example.com/{0}\n"),
        Repeated("addresses", "security@example.com "),
        Repeated("addresses in lines", "Report to security{0}@example.com.\n\n"),
        Repeated("obfuscated", "security [at] example [dot] com "),
        Repeated("names at", "a at b dot "),
        Repeated("dots", "a.b."),
        Repeated("numbers", "{0} "),
        Repeated("numbers in sentences", "We respond within {0} days. "),
        Repeated("durations in one line", "we respond within 7 days and "),
        Repeated("words", "vulnerability report "),
        Repeated("words with hyphens", "security-vulnerability--report-"),
        Repeated("negations", "do not open a public issue "),
        Repeated("hexadecimal", "0123 4567 89AB CDEF "),
        Repeated("keys", "Our PGP key: 0123 4567 89AB CDEF 0123.\n\n"),
        Repeated("contacts", "Contact the maintainers privately on Discord about a vulnerability.\n\n"),
        Repeated("emphasis", "**a *b "),
        Repeated("entities", "&lt;&#64;&amp;"),
        Repeated("quotes", "> report a vulnerability\n"),
        Repeated("short lines", "report\n"),
        Repeated("short paragraphs", "report\n\n"),
        Repeated("code", "    report {0}\n"),
        Repeated("carriage returns", "report\r"),
        Repeated("Chinese", "请勿公开报告安全漏洞。"),
        Repeated("merge marks", "<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n"),
        Repeated("versions", "1.{0}.x "),
        Repeated("prose", "If you find a vulnerability, please report it by e-mail to security@example.org. We will answer within 5 business days and publish an advisory.\n\n"),
        ("nested quotes", length => new string('>', length / 2) + new string('a', length / 2)),
        ("nested lists", length => string.Concat(Enumerable.Range(0, (int)Math.Sqrt(length)).Select(i => new string(' ', i) + "- a\n"))),
        ("wide and long table", length => Table((int)Math.Sqrt(length))),
        ("many columns", length => $"{Row(length / 4, "| a ")}{Row(length / 4, "|---")}{Row(length / 4, "| b ")}"),
        ("one fence", length => "```\n" + new string('a', length - 8) + "\n```"),
    ];

    // As many columns as rows, and cells in the first row alone.
    private static string Table(int size) => Row(size, "| a ") + Row(size, "|---") + string.Concat(Enumerable.Repeat("| b\n", size));

    private static string Row(int columns, string cell) => string.Concat(Enumerable.Repeat(cell, columns)) + "|\n";

    private static (string Name, Func<int, string> Make) Repeated(string name, string unit, string head = "") => (name, length =>
    {
        var text = new StringBuilder(head, length + head.Length + unit.Length);
        var format = CompositeFormat.Parse(unit);
        for (var i = 1; text.Length < length; i++)
        {
            text.AppendFormat(null, format, i);
        }

        return text.ToString();
    });

    private static string Name(char c) => c switch
    {
        '\n' => "LF",
        '\r' => "CR",
        '\t' => "tabs",
        ' ' => "blanks",
        _ => c.ToString(),
    };
}
