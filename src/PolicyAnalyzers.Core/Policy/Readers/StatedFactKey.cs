using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>One thing that an author can state for programs.</summary>
/// <param name="Accepts">What values it takes, in words.</param>
/// <param name="Parse">Null for a value that it does not take.</param>
/// <param name="Visible">What the visible text says, to compare with; null where it is silent.</param>
/// <param name="Fill">Puts a value in the place of silence.</param>
internal sealed record StatedFactKey(
    string Accepts,
    Func<string, object?> Parse,
    Func<SecurityPolicy, object?> Visible,
    Func<SecurityPolicy, object, TextSpan, SecurityPolicy> Fill)
{
    private const string Declined = "none";

    private static readonly ImmutableSortedDictionary<string, StatedFactKey> Keys = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        new Dictionary<string, StatedFactKey>
        {
            ["acknowledge-within"] = new(
                "an ISO 8601 duration such as P7D, or none",
                ParsePeriod,
                p => p.AcknowledgeWithin is { } fact ? fact.Value.Period ?? (object)Declined : null,
                (p, value, span) => p with { AcknowledgeWithin = Fact(ToPromise(value), span) }),
            ["fix-within"] = new(
                "an ISO 8601 duration such as P90D",
                ParsePeriod,
                p => p.FixWithin is [var fix, ..] ? fix.Value.Period : null,
                (p, value, span) => p with { FixWithin = [Fact(ToPromise(value), span)] }),
            ["supported"] = new(
                "latest N release, patch, minor or major",
                ParseWindow,
                p => p.Support.Form == SupportForm.None ? null : p.Support.Window?.Value ?? (object)p.Support,
                (p, value, span) => p with { Support = new(SupportForm.Window, span) { Window = Fact((SupportWindow)value, span) } }),
            ["contact"] = new(
                "mailto:ADDRESS or https://ADDRESS",
                ParseContact,
                p => p.PrivateChannels is { IsEmpty: false } channels ? channels.Select(c => c.Value).FirstOrDefault(c => c.Type != ChannelType.Pgp) : null,
                (p, value, span) => p with { PrivateChannels = [Fact((Channel)value, span)] }),
            ["cve"] = new(
                "assigns or none",
                text => ParseName<CvePractice>(text),
                p => p.Cve?.Value,
                (p, value, span) => p with { Cve = Fact((CvePractice)value, span) }),
            ["bounty"] = new(
                "pays or none",
                text => ParseName<Bounty>(text),
                p => p.Bounty?.Value,
                (p, value, span) => p with { Bounty = Fact((Bounty)value, span) }),
            ["report-contents"] = new(
                "what a report should contain, with commas",
                text => text.Length > 0 ? text : null,
                p => p.ReportContents is null ? null : "",
                (p, value, span) => p with { ReportContents = Fact(((string)value).Split(',', StringSplitOptions.TrimEntries).ToImmutableArray(), span) }),
            ["public-reports"] = Flag("discouraged", p => p.DiscouragesPublicReports, (p, fact) => p with { DiscouragesPublicReports = fact }),
            ["disclosure-process"] = Flag("stated", p => p.DisclosureProcess, (p, fact) => p with { DisclosureProcess = fact }),
            ["advisories"] = Flag("published", p => p.Advisories, (p, fact) => p with { Advisories = fact }),
            ["credit"] = Flag("given", p => p.Credit, (p, fact) => p with { Credit = fact }),
        });

    public static string Names => "the keys " + string.Join(", ", Keys.Keys);

    public static StatedFactKey? Find(string name) => Keys.GetValueOrDefault(name);

    private static StatedFactKey Flag(string word, Func<SecurityPolicy, Fact<bool>?> get, Func<SecurityPolicy, Fact<bool>, SecurityPolicy> set) =>
        new(word, text => text == word ? true : null, p => get(p)?.Value, (p, _, span) => set(p, Fact(true, span)));

    private static Fact<T> Fact<T>(T value, TextSpan span) => new(value, span) { Source = FactSource.Comment };

    private static TimePromise ToPromise(object value) => value is Period period ? new(period) : new(null) { Declined = true };

    private static object? ParsePeriod(string text) => text == Declined ? Declined : Period.TryParse(text, out var period) ? period : null;

    private static object? ParseName<T>(string text)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(text, ignoreCase: true) : null;

    private static SupportWindow? ParseWindow(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is ["latest", var number, var unit]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            && ParseName<ReleaseUnit>(unit.TrimEnd('s')) is ReleaseUnit known
            ? new SupportWindow(count, known)
            : null;
    }

    private static Channel? ParseContact(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri)
        ? uri.Scheme == Uri.UriSchemeMailto ? new Channel(ChannelType.Email, text["mailto:".Length..])
            : uri.Scheme == Uri.UriSchemeHttps ? new Channel(WebAddress.Read(text) is WebPage.PrivateReport or WebPage.Advisories ? ChannelType.GitHub : ChannelType.Url, text)
            : null
        : null;
}
