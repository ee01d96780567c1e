using NuGet.Versioning;

namespace PolicyAnalyzers.Support;

/// <summary>Versions as builds and tags write them. Ordered and told apart by NuGet's rules, which know four parts and pre-releases.</summary>
public static class VersionText
{
    // Labels that mean the release itself, or what came after it, where NuGet's rules would see a pre-release.
    private static readonly string[] ReleaseLabels = ["final", "ga", "release", "post", "sr", "sp"];

    /// <param name="text">With or without <c>v</c>; <c>2.4b1</c> and <c>1.0.0.Final</c> are understood too.</param>
    public static NuGetVersion? TryParse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
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
