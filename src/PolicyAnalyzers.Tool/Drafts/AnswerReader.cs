using System.Collections.Immutable;
using System.Globalization;
using System.Net.Mail;

namespace PolicyAnalyzers.Tool.Drafts;

/// <summary>From what a person writes to an answer. Each gives null, or what is wrong: what was read, and what would be accepted.</summary>
internal static class AnswerReader
{
    public const string Contacts = "an e-mail address, an https:// address of a form, or 'github' for its private vulnerability reporting; several with commas";
    public const string Times = "'5 business days', '14 days', another number of hours, days, business days or weeks, or 'none'";
    public const string Windows = "'latest' (the newest release), 'latest 2 minor', 'latest 1 major' or other numbers of release lines, or 'none'";
    public const string YesOrNo = "'yes' or 'no'";

    private const string None = "none";
    private const int MostLines = 12;
    private const int LongestTime = 365;

    private static readonly string[] TimeUnits = ["hour", "day", "business day", "week"];

    /// <param name="gitHub"><c>OWNER/NAME</c>; null where unknown.</param>
    public static string? ReadChannels(string texts, string? gitHub, out ImmutableArray<DraftChannel> channels)
    {
        var found = ImmutableArray.CreateBuilder<DraftChannel>();
        channels = [];
        foreach (var text in texts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (text.Equals("github", StringComparison.OrdinalIgnoreCase))
            {
                if (gitHub is null)
                {
                    return "Which repository on GitHub this is, its remote 'origin' does not tell. Name it with --repository OWNER/NAME.";
                }

                found.Add(new(DraftChannelKind.GitHub, gitHub));
            }
            else if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Host.Contains('.') && !text.Any(IsMarkup))
            {
                found.Add(new(DraftChannelKind.Form, text));
            }
            else if (MailAddress.TryCreate(text, out var mail) && mail.Address == text && mail.Host.Contains('.') && !text.Any(IsMarkup))
            {
                found.Add(new(DraftChannelKind.Mail, text));
            }
            else
            {
                return $"'{text}' is no contact. Accepted: {Contacts}.";
            }
        }

        channels = [.. found.Distinct()];
        return channels.IsEmpty ? $"No contact is named. Accepted: {Contacts}." : null;
    }

    public static string? ReadTime(string text, out string? time)
    {
        time = null;
        var words = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words is [None])
        {
            return null;
        }

        if (words is not [var number, var unit] || !IsNumber(number, LongestTime, out var count)
            || Array.Find(TimeUnits, u => u == unit || u + "s" == unit) is not { } known)
        {
            return $"'{text}' is no time to acknowledge a report. Accepted: {Times}.";
        }

        time = string.Create(CultureInfo.InvariantCulture, $"{count} {known}{(count == 1 ? "" : "s")}");
        return null;
    }

    public static string? ReadWindow(string text, out DraftWindow? window)
    {
        window = null;
        switch (text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            case [None]:
                return null;
            case ["latest"]:
                window = new(1, "release");
                return null;
            case ["latest", var number, ("minor" or "major") and var unit] when IsNumber(number, MostLines, out var count):
                window = new(count, unit);
                return null;
            default:
                return $"'{text}' is no support window. Accepted: {Windows}.";
        }
    }

    public static string? ReadYesOrNo(string text, out bool yes)
    {
        yes = text is "yes" or "y";
        return yes || text is "no" or "n" ? null : $"'{text}' is no answer here. Accepted: {YesOrNo}.";
    }

    private static bool IsNumber(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;

    // What would end the link that the address is put in.
    private static bool IsMarkup(char c) => c is '<' or '>' or '(' or ')' or '[' or ']' or '"' or '\\' or '`' || char.IsWhiteSpace(c) || char.IsControl(c);
}
