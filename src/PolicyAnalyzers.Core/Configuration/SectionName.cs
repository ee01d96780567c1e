using System.Text;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Configuration;

/// <summary>What stands between the brackets of an <c>.editorconfig</c>: a pattern of paths.</summary>
internal static class SectionName
{
    // Far beyond what people write, far below what takes time.
    private const int MaxLength = 1000;

    private static readonly string[] CodeExtensions = ["cs", "vb", "fs"];

    /// <param name="path">Relative to the folder of the file that has the section, with forward slashes.</param>
    public static bool Matches(string section, string path)
    {
        try
        {
            return section == "*"
                || (section.Length <= MaxLength && new Regex(ToPattern(section), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant).IsMatch(path));
        }
        catch (ArgumentException)
        {
            // Such as a range that ends before it begins: no pattern, so it matches nothing.
            return false;
        }
    }

    /// <summary>Whether it ends in extensions, none of which is that of code.</summary>
    public static bool MatchesNoCode(string section)
    {
        var extensions = section[(section.LastIndexOf('.') + 1)..].Trim('{', '}').Split(',');
        return section.Contains('.') && extensions.All(e => e.Length > 0 && e.All(char.IsAsciiLetterOrDigit) && !CodeExtensions.Contains(e, StringComparer.OrdinalIgnoreCase));
    }

    private static string ToPattern(string section)
    {
        // Without a slash it is about names, in whatever folder.
        var pattern = new StringBuilder(section.Contains('/') ? "^" : "^(?:.*/)?");
        var braces = 0;
        var text = section.StartsWith('/') ? section[1..] : section;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '*' when i + 1 < text.Length && text[i + 1] == '*':
                    pattern.Append(".*");
                    i++;
                    break;
                case '*':
                    pattern.Append("[^/]*");
                    break;
                case '?':
                    pattern.Append("[^/]");
                    break;
                case '{' when text.IndexOf('}', i) > 0:
                    pattern.Append("(?:");
                    braces++;
                    break;
                case ',' when braces > 0:
                    pattern.Append('|');
                    break;
                case '}' when braces > 0:
                    pattern.Append(')');
                    braces--;
                    break;
                case '[' when text.IndexOf(']', i) is var end && end > i + 1:
                    var negated = text[i + 1] == '!';
                    pattern.Append(negated ? "[^" : "[").Append(Regex.Escape(text[(i + (negated ? 2 : 1))..end])).Append(']');
                    i = end;
                    break;
                case '\\' when i + 1 < text.Length:
                    pattern.Append(Regex.Escape(text[++i].ToString()));
                    break;
                default:
                    pattern.Append(Regex.Escape(text[i].ToString()));
                    break;
            }
        }

        return pattern.Append(')', braces).Append('$').ToString();
    }
}
