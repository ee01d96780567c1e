using System.Globalization;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A version, or a place in line behind the newest, as its characters stand in a text: <c>v1.2.x</c>, <c>2.latest</c>, <c>1.0-rc.1</c>, <c>N-1</c>.</summary>
/// <param name="Behind">How many lines behind the newest; null of a version.</param>
internal readonly record struct VersionLiteral(int End, VersionNumber Number, int? Behind = null)
{
    // Longer numbers are no versions, and could not be counted on.
    private const int LongestPart = 8;

    /// <summary>One number without a mark: a version in a cell, a count in a sentence.</summary>
    public bool Bare { get; init; }

    /// <summary><c>2.latest</c>.</summary>
    public bool Latest { get; init; }

    /// <param name="i">Where a word begins.</param>
    public static VersionLiteral? At(ReadOnlySpan<char> text, int i)
    {
        var marked = text[i] is 'v' or 'V' && i + 1 < text.Length;
        i += marked ? 1 : 0;
        i += marked && text[i] == '.' ? 1 : 0;
        return i == text.Length ? null
            : char.IsAsciiDigit(text[i]) ? Numbers(text, i, marked)
            : Letters(text, i);
    }

    private static VersionLiteral? Numbers(ReadOnlySpan<char> text, int i, bool marked)
    {
        Span<int> parts = stackalloc int[4];
        var (count, wildcard, latest) = (0, false, false);
        while (true)
        {
            var digits = Digits(text, i);
            if (digits > i && digits - i <= LongestPart && !wildcard && count < parts.Length)
            {
                parts[count++] = int.Parse(text[i..digits], CultureInfo.InvariantCulture);
                i = digits;
            }
            else if (digits == i && count > 0 && IsPlaceholder(text, i))
            {
                wildcard = true;
                i++;
            }
            else if (count > 0 && text[i..].StartsWith("latest", StringComparison.OrdinalIgnoreCase))
            {
                (wildcard, latest) = (true, true);
                i += "latest".Length;
            }
            else
            {
                // What follows the point is none of it.
                i--;
                break;
            }

            if (i + 1 >= text.Length || text[i] != '.' || !(char.IsAsciiLetterOrDigit(text[i + 1]) || text[i + 1] == '*'))
            {
                break;
            }

            i++;
        }

        if (count == 0)
        {
            return null;
        }

        var number = new VersionNumber(count, parts[0], parts[1], parts[2], parts[3]) { Wildcard = wildcard };
        if (wildcard && BehindAt(text, i) is var (behind, end))
        {
            return new(end, number, behind);
        }

        // "48h", "50%"
        return i < text.Length && (text[i] == '%' || (char.IsAsciiLetter(text[i]) && count == 1)) ? null
            : count == 1 && !wildcard && !marked ? new(i, number) { Bare = true }
            : new(SkipLabel(text, i), number) { Latest = latest };
    }

    // "N", "N-1", "X.Y-1", "n - 2"
    private static VersionLiteral? Letters(ReadOnlySpan<char> text, int i)
    {
        var letter = text[i++];
        if (letter is not ('N' or 'n' or 'X' or 'Y'))
        {
            return null;
        }

        while (i + 1 < text.Length && text[i] == '.' && IsPlaceholder(text, i + 1))
        {
            i += 2;
        }

        return BehindAt(text, i) is var (behind, end) ? new(end, default, behind)
            : letter == 'N' && (i == text.Length || !(char.IsLetterOrDigit(text[i]) || text[i] is '+' or '/' or '\'')) ? new(i, default, 0)
            : null;
    }

    // "1.0.0-rc.1", "2.4b1": the label changes nothing of what a row means.
    private static int SkipLabel(ReadOnlySpan<char> text, int i)
    {
        if (i >= text.Length || !(char.IsAsciiLetter(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]))))
        {
            return i;
        }

        i++;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || (text[i] == '.' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static (int Behind, int End)? BehindAt(ReadOnlySpan<char> text, int i)
    {
        var end = Skip(text, i);
        if (end >= text.Length || text[end] is not ('-' or '−' or '–'))
        {
            return null;
        }

        end = Skip(text, end + 1);
        return end < text.Length && text[end] is >= '1' and <= '9' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])) ? (text[end] - '0', end + 1) : null;
    }

    // A letter alone that stands for any number.
    private static bool IsPlaceholder(ReadOnlySpan<char> text, int i) =>
        text[i] is 'x' or 'X' or '*' or 'n' or 'N' or 'y' or 'Y' or 'z' or 'Z' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));

    private static int Digits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int Skip(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        return i;
    }
}
