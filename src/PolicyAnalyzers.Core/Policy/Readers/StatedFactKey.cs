using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>One thing that an author can state for programs.</summary>
/// <param name="Accepts">What values it takes, in words.</param>
/// <param name="Parse">Null for a value that it does not take.</param>
/// <param name="Agrees">Whether the visible text says the same; null where it is silent.</param>
/// <param name="Fill">Puts a value in the place of silence.</param>
internal sealed record StatedFactKey(
    string Accepts,
    Func<string, object?> Parse,
    Func<SecurityPolicy, object, bool?> Agrees,
    Func<SecurityPolicy, object, TextSpan, SecurityPolicy> Fill)
{
    private static readonly ImmutableSortedDictionary<string, StatedFactKey> Keys = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        new Dictionary<string, StatedFactKey>
        {
            ["acknowledge-within"] = Time(p => p.AcknowledgeWithin, (p, fact) => p with { AcknowledgeWithin = fact }),
            ["fix-within"] = Time(p => p.FixWithin.FirstOrDefault(), (p, fact) => p with { FixWithin = [fact] }),
            ["publish-after-fix"] = Time(p => p.PublishAfterFix, (p, fact) => p with { PublishAfterFix = fact }),
            ["max-embargo"] = Time(p => p.MaxEmbargo, (p, fact) => p with { MaxEmbargo = fact }),
            ["supported"] = new(
                "latest N release, patch, minor or major",
                ParseWindow,
                (p, value) => p.Support is { Form: SupportForm.None, Declined: null } ? null : p.Support.Window?.Value.Equals(value) ?? false,
                (p, value, span) => p with { Support = new(SupportForm.Window, span) { Window = Fact((SupportWindow)value, span) } }),
            ["contact"] = new(
                "mailto:ADDRESS or https://ADDRESS",
                ParseContact,
                (p, value) => p.PrivateChannels.Where(c => c.Value.Type != ChannelType.Pgp).ToArray() is { Length: > 0 } channels ? channels.Any(c => IsSame(c.Value, (Channel)value)) : null,
                (p, value, span) => p with { PrivateChannels = [Fact((Channel)value, span)] }),
            ["cve"] = new(
                "assigns or none",
                text => ParseName<CvePractice>(text),
                (p, value) => p.Cve?.Value.Equals(value),
                (p, value, span) => p with { Cve = Fact((CvePractice)value, span) }),
            ["bounty"] = new(
                "pays or none",
                text => ParseName<Bounty>(text),
                (p, value) => p.Bounty?.Value.Equals(value),
                (p, value, span) => p with { Bounty = Fact((Bounty)value, span) }),
            ["policy-date"] = new(
                "a day such as 2026-06-30",
                text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new PartialDate(day) : null,
                (p, value) => p.PolicyDate?.Value.Equals(value),
                (p, value, span) => p with { PolicyDate = Fact((PartialDate)value, span) }),
            ["report-contents"] = new(
                "what a report should contain, with commas",
                text => text.Length > 0 ? text : null,
                // Lists in two wordings, or languages, are not to be told apart.
                (p, _) => p.ReportContents is null ? null : true,
                (p, value, span) => p with { ReportContents = Fact(((string)value).Split(',', StringSplitOptions.TrimEntries).ToImmutableArray(), span) }),
            ["public-reports"] = Flag("discouraged", p => p.DiscouragesPublicReports, (p, fact) => p with { DiscouragesPublicReports = fact }),
            ["disclosure-process"] = Flag("stated", p => p.DisclosureProcess, (p, fact) => p with { DisclosureProcess = fact }),
            ["advisories"] = Flag("published", p => p.Advisories, (p, fact) => p with { Advisories = fact }),
            ["credit"] = Flag("given", p => p.Credit, (p, fact) => p with { Credit = fact }),
            ["scope"] = Flag("stated", p => p.Scope, (p, fact) => p with { Scope = fact }),
            ["safe-harbor"] = Flag("granted", p => p.SafeHarbor, (p, fact) => p with { SafeHarbor = fact }),
            ["scanner-findings"] = Flag("stated", p => p.ScannerFindings, (p, fact) => p with { ScannerFindings = fact }),
            ["dependency-reports"] = Flag("stated", p => p.DependencyReports, (p, fact) => p with { DependencyReports = fact }),
        });

    /// <summary>All names, and what each accepts.</summary>
    public static IEnumerable<(string Name, string Accepts)> All => Keys.Select(k => (k.Key, k.Value.Accepts));

    public static string Names => "the keys " + string.Join(", ", Keys.Keys);

    public static StatedFactKey? Find(string name) => Keys.GetValueOrDefault(name);

    private static StatedFactKey Flag(string word, Func<SecurityPolicy, Fact<bool>?> get, Func<SecurityPolicy, Fact<bool>, SecurityPolicy> set) =>
        new(word, text => text == word ? true : null, (p, _) => get(p)?.Value, (p, _, span) => set(p, Fact(true, span)));

    private static StatedFactKey Time(Func<SecurityPolicy, Fact<TimePromise>?> get, Func<SecurityPolicy, Fact<TimePromise>, SecurityPolicy> set) => new(
        "an ISO 8601 duration such as P7D, with 'business' behind it where only business days count, or none",
        ParsePromise,
        (p, value) => get(p) is { } fact ? IsSame(fact.Value, (TimePromise)value) : null,
        (p, value, span) => set(p, Fact((TimePromise)value, span)));

    private static Fact<T> Fact<T>(T value, TextSpan span) => new(value, span) { Source = FactSource.Comment };

    // Two weeks are 14 days. A number without a unit may be any: POL1009 speaks of it.
    private static bool IsSame(TimePromise visible, TimePromise stated) =>
        visible.UnitMissing || (visible.Period?.After(default) == stated.Period?.After(default) && visible.BusinessDays == stated.BusinessDays);

    private static bool IsSame(Channel visible, Channel stated) => string.Equals(visible.Value, stated.Value, StringComparison.OrdinalIgnoreCase);

    private static TimePromise? ParsePromise(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["none"] => new(null) { Declined = true },
        [var duration] when Period.TryParse(duration, out var period) => new(period),
        [var duration, "business"] when Period.TryParse(duration, out var period) => new(period) { BusinessDays = true },
        _ => null,
    };

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

    private static Channel? ParseContact(string text) =>
        !Uri.TryCreate(text, UriKind.Absolute, out var uri) ? null
        : uri.Scheme == Uri.UriSchemeMailto && uri.UserInfo.Length > 0 && uri.Host.Length > 0 ? new Channel(ChannelType.Email, text["mailto:".Length..])
        : uri.Scheme == Uri.UriSchemeHttps ? new Channel(WebAddress.Read(text) is WebPage.PrivateReport or WebPage.Advisories ? ChannelType.GitHub : ChannelType.Url, text)
        : null;
}
