using System.Collections.Immutable;
using System.Globalization;
using System.Net.Mail;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>From what a person writes of a report to what a record holds. Each gives null, or what is wrong: what was read, and what would be accepted.</summary>
internal static class ReportReader
{
    public const string Anonymous = "anonymous";
    public const string People = "a name, or 'Ada Lovelace <ada@contoso.com>'";
    public const string Reporters = $"{People}; '{Anonymous}' for who asks not to be named";
    public const string Days = "a day such as 2026-06-30";

    private const int LongestTitle = 200;

    public static string? ReadTitle(string text, out string title)
    {
        title = text.Trim();
        return title.Length is > 0 and <= LongestTitle && !title.Any(char.IsControl) ? null : $"A title is one line of at most {LongestTitle} characters.";
    }

    public static string? ReadReporter(string text, out Person? reporter)
    {
        reporter = null;
        return text == Anonymous ? null : ReadPerson(text, out reporter);
    }

    public static string? ReadPerson(string text, out Person? person)
    {
        person = null;
        var open = text.IndexOf('<', StringComparison.Ordinal);
        var name = (open < 0 ? text : text[..open]).Trim();
        var mail = open < 0 ? null : text[(open + 1)..].TrimEnd().TrimEnd('>');
        if (name.Length == 0 || name.Any(char.IsControl) || name.Contains('@') || (mail is not null && !(MailAddress.TryCreate(mail, out var address) && address.Address == mail)))
        {
            return $"'{text}' names nobody. Accepted: {People}.";
        }

        person = new(name, mail);
        return null;
    }

    public static string? ReadDay(string text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return day is null ? $"'{text}' is no day. Accepted: {Days}." : null;
    }

    /// <param name="highest">Of the policy's levels.</param>
    public static string? ReadLevel(string text, int highest, out int? level)
    {
        level = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read >= 1 && read <= highest ? read : null;
        return level is null ? string.Create(CultureInfo.InvariantCulture, $"'{text}' is no level of handling. Accepted: 1 to {highest}.") : null;
    }

    /// <param name="told">Each <c>N=TEXT</c>: what the report tells on the item of that number.</param>
    /// <param name="asked">The policy's list of contents.</param>
    public static ImmutableArray<ReportItem> ReadItems(string option, IEnumerable<string> told, ImmutableArray<string> asked)
    {
        var items = asked.Select(a => new ReportItem(a, null)).ToArray();
        foreach (var text in told)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || !int.TryParse(text.AsSpan(0, equals), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > items.Length)
            {
                throw new UsageException(
                    $"{option} is '{text}'. Accepted is N=TEXT, where N is the number of an item that the policy asks for{(items.Length == 0 ? ", and it lists none." : ":")}",
                    [.. asked.Select((a, i) => string.Create(CultureInfo.InvariantCulture, $"  {i + 1}: {a}"))]);
            }

            items[number - 1] = items[number - 1] with { Told = text[(equals + 1)..].Trim() };
        }

        return [.. items];
    }
}
