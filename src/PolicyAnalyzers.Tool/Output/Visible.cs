using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>Text out of files, made safe for a terminal: whatever would steer it is shown instead of sent.</summary>
public static class Visible
{
    public static string Text(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = IsHidden(c) ? result.Append(Symbol(c)) : result.Append(c);
        }

        return result.ToString();
    }

    // Format characters turn the direction of text around, or hide it.
    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;

    private static string Symbol(char c) => c switch
    {
        '\t' or '\n' or '\r' => " ",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
    };
}
