using System.Buffers;
using System.Globalization;
using System.Text;
using PolicyAnalyzers.Documents;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The places in a document that a link can lead to, named as GitHub names them.</summary>
internal static class Anchors
{
    private const int LongestName = 200;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n>/");

    public static HashSet<string> Of(PolicyDocument document)
    {
        var anchors = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Sections.Where(s => s.Level < DocumentBuilder.BoldHeadingLevel).Select(s => s.Heading).OfType<Sentence>())
        {
            var slug = Slug(heading.Text);
            var unique = slug;
            while (taken.ContainsKey(unique))
            {
                unique = $"{slug}-{++taken[slug]}";
            }

            taken[unique] = 0;
            anchors.Add(unique);
        }

        AddWritten(document.Source.Content, anchors);
        return anchors;
    }

    // Small letters, digits, hyphens and underscores stay, and blanks become hyphens.
    private static string Slug(ReadOnlySpan<char> heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var rune in heading.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                slug.Append('-');
            }
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return slug.ToString();
    }

    // <a name="…">, id='…'
    private static void AddWritten(string text, HashSet<string> anchors)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["id=", "name="])
        {
            for (var i = text.IndexOf(attribute, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(attribute, i + 1, StringComparison.OrdinalIgnoreCase))
            {
                var start = i + attribute.Length;
                var value = text.AsSpan(start, Math.Min(LongestName, text.Length - start));
                var quoted = value is ['"' or '\'', ..];
                var end = quoted ? value[1..].IndexOf(value[0]) + 1 : value.IndexOfAny(ValueEnds);
                if (end > 0)
                {
                    anchors.Add(value[(quoted ? 1 : 0)..end].ToString());
                }
            }
        }
    }
}
