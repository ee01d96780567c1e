using System.Globalization;
using NuGet.Versioning;

namespace PolicyAnalyzers.Support;

/// <summary>Versions as builds and tags write them. Ordered and told apart by NuGet's rules, which know four parts and pre-releases.</summary>
public static class VersionText
{
    // Labels that mean the release itself, or what came after it, where NuGet's rules would see a pre-release.
    private static readonly string[] ReleaseLabels = ["final", "ga", "release", "post", "sr", "sp"];

    private const string Release = "release";
    private const int DateLength = 10;

    /// <param name="text">With or without <c>v</c>; <c>2.4b1</c>, <c>1.0.0.Final</c> and <c>RELEASE.2025-09-07T16-13-09Z</c> are understood too.</param>
    public static NuGetVersion? TryParse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > Release.Length && text.StartsWith(Release, StringComparison.OrdinalIgnoreCase) && text[Release.Length] is '.' or '-' or '_')
        {
            text = text[(Release.Length + 1)..];
        }

        if (OfDay(text) is { } day)
        {
            return day;
        }

        if (text.Length > 1 && text[0] is 'v' or 'V')
        {
            text = text[1..].TrimStart('.');
        }

        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var label = text[end..].TrimStart("-._");
        if (end == 0 || (end < text.Length && !char.IsAsciiLetterOrDigit(text[end]) && text[end] is not ('-' or '.' or '_' or '+')))
        {
            return null;
        }

        // "1.6.x" is a line.
        if (label is "x" or "X")
        {
            return null;
        }

        var normal = text[end..].StartsWith("+") ? text.ToString()
            : label.IsEmpty || IsReleaseLabel(label) ? text[..end].ToString()
            : $"{text[..end]}-{label}";
        return NuGetVersion.TryParse(normal, out var version) ? version : null;
    }

    // A release named by its day counts as year, month and day; the time of the day, without its marks, is the fourth number.
    private static NuGetVersion? OfDay(ReadOnlySpan<char> text)
    {
        if (text.Length < DateLength || !DateOnly.TryParseExact(text[..DateLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        var time = 0;
        foreach (var c in text[DateLength..])
        {
            if (char.IsAsciiDigit(c) && time < 100_000)
            {
                time = (time * 10) + (c - '0');
            }
            else if (c is not ('T' or '-' or ':' or 'Z'))
            {
                return null;
            }
        }

        return new(day.Year, day.Month, day.Day, time);
    }

    private static bool IsReleaseLabel(ReadOnlySpan<char> label)
    {
        label = label.TrimEnd("0123456789.");
        foreach (var known in ReleaseLabels)
        {
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
