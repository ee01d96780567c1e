using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>
/// The channels through which a reporter is told to report in private. An address that serves another purpose is none, and neither is a
/// page that says how to report.
/// </summary>
internal sealed class ChannelReader(ReadingContext context)
{
    // "public " and a blank.
    private const int LongestGap = 8;

    private readonly List<Fact<Channel>> _found = [];
    private readonly HashSet<Channel> _known = [];

    public static ImmutableArray<Fact<Channel>> Read(ReadingContext context)
    {
        var reader = new ChannelReader(context);
        foreach (var sentence in context.Document.Sentences)
        {
            reader.ReadAddresses(sentence);
            reader.ReadLinks(sentence);
        }

        foreach (var sentence in context.Sentences)
        {
            reader.ReadPlatform(sentence);
        }

        foreach (var (key, span) in KeyReader.Read(context))
        {
            reader.Add(key, span);
        }

        reader.ReadOthers();
        return [.. reader._found.OrderBy(f => f.Span.Start)];
    }

    private void ReadAddresses(Sentence sentence)
    {
        foreach (var address in Address.In(sentence))
        {
            var span = sentence.SpanOf(address.Start, address.Length);
            if (IsForReports(sentence, address.Start, address.Value))
            {
                Add(ChannelType.Email, address.Value.Length > 0 ? address.Value : "[email protected]", span, address.Obfuscated);
            }
        }

        foreach (var link in sentence.Links)
        {
            if (MailLink.Of(link) is { Address: { Length: > 0 } address } && IsForReports(sentence, link.Start, address))
            {
                Add(ChannelType.Email, address, link.Span);
            }
        }
    }

    // A sentence about other purposes has addresses for them, unless it speaks of vulnerabilities as well.
    private bool IsForReports(Sentence sentence, int position, string address)
    {
        if (sentence.IsNegated(position) || sentence.IsActing(position) || IsAboutPolicy(sentence))
        {
            return false;
        }

        // "News@", "sales@": the name of a mailbox tells, too.
        var mailbox = WebAddress.TermsOf(address);
        if (mailbox.Has(Term.Announced))
        {
            return false;
        }

        var forSecurity = sentence.Has(Term.Vulnerability) || IsSecurityName(address);
        if (forSecurity || sentence.Has(Term.OtherPurpose) || mailbox.Has(Term.OtherPurpose))
        {
            return forSecurity && !(sentence.Has(Term.Scanner) && sentence.Has(Term.Anonymous));
        }

        var isElsewhere = (sentence.LeadIn ?? sentence.Section.Heading) is { } near
            && (near.Has(Term.WeWill) || (near.Terms.First(Term.Public) is { } open && !near.IsNegated(open.Start) && (!near.Has(Term.Privately) || near.IsPartOf(open, Term.PublicPlace))));
        return !isElsewhere
            && (sentence.Has(Term.Report) || sentence.Has(Term.Email) || sentence.Has(Term.Contact)
                || context.TermsAround(sentence) is var around && (around.Has(Term.Report) || around.Has(Term.Contact) || around.Has(Term.Email)));
    }

    // "For questions about this security policy, write to security@…".
    private static bool IsAboutPolicy(Sentence sentence) =>
        sentence.Terms.First(Term.OtherPurpose) is { } other && sentence.Has(Term.ThisDocument) && !sentence.IsWithin(other, Term.ThisDocument, value: null)
        && !sentence.Has(Term.Vulnerability) && !sentence.Has(Term.Report);

    private static bool IsSecurityName(string address) =>
        address.Contains("secur", StringComparison.OrdinalIgnoreCase) || address.Contains("vuln", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("psirt", StringComparison.OrdinalIgnoreCase) || address.StartsWith("cert@", StringComparison.OrdinalIgnoreCase);

    private void ReadPlatform(Sentence sentence)
    {
        if (!IsProjectsOwnStep(sentence) && PlatformReport.NamedIn(sentence, context) is { } named)
        {
            var link = LinkAt(sentence, named);
            Add(ChannelType.GitHub, link?.Target ?? sentence.Words(named), link?.Span ?? sentence.SpanOf(named.Start, named.Length));
        }
    }

    private static Link? LinkAt(Sentence sentence, TermHit hit) => sentence.Links.FirstOrDefault(l => l.Start < hit.End && l.Start + l.Length > hit.Start);

    private void ReadLinks(Sentence sentence)
    {
        foreach (var link in sentence.Links.Where(l => !l.IsImage && MailLink.Of(l) is null))
        {
            if (!link.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                // What stands in for a form is the place of one; that it is none is told by POL1007.
                if (StandIn.IsTarget(link.Target) && IsAsked(sentence))
                {
                    Add(ChannelType.Url, link.Target, link.Span);
                }

                continue;
            }

            var web = PortalLink.Page(sentence, link);
            if (web == WebPage.Other || sentence.IsNegated(link.Start) || IsProjectsOwnStep(sentence))
            {
                continue;
            }

            if (web == WebPage.PrivateReport || (web == WebPage.Advisories && (sentence.Has(Term.Report) || GoesOnAboutReport(sentence) || IsWayToReport(sentence)) && !sentence.IsActing(link.Start)))
            {
                Add(ChannelType.GitHub, link.Target, link.Span);
            }
            else if (web == WebPage.Chat && sentence.Has(Term.Report) && IsAsked(sentence))
            {
                Add(ChannelType.Other, link.Target, link.Span);
            }
            else if ((web == WebPage.Unknown && PortalLink.IsIntroduced(sentence, link)) || (PortalLink.IsPortal(web, sentence, link) && !sentence.Has(Term.OtherPurpose) && !context.IsAbout(sentence, Term.OutOfScope) && !sentence.IsActing(link.Start) && (IsAsked(sentence) || IsProgramme(sentence, link))))
            {
                Add(ChannelType.Url, link.Target, link.Span);
            }
        }
    }

    // "Do not report it in an issue. Instead, use …": what is to be done there the sentence before says.
    private static bool GoesOnAboutReport(Sentence sentence) =>
        sentence.Terms.First(Term.Turn)?.Start == sentence.Start && sentence.Previous is { } before && before.Block == sentence.Block && before.Has(Term.Report);

    // "Ways to report:", and an item "open the security page".
    private bool IsWayToReport(Sentence sentence) =>
        context.IsItemUnder(sentence, Term.Report) && (sentence.Has(Term.Contact) || sentence.Has(Term.Open)) && !sentence.Has(Term.Elsewhere);

    // "When we receive a report, we will: create an advisory".
    private static bool IsProjectsOwnStep(Sentence sentence) => sentence.LeadIn is { } above && (above.Has(Term.WeWill) || above.Has(Term.Received) || (above.Has(Term.We) && above.Has(Term.Advisory))) && !sentence.Has(Term.Reporter);

    private bool IsAsked(Sentence sentence) =>
        !sentence.Has(Term.Received)
        && (sentence.Has(Term.Report) || ((sentence.Has(Term.Contact) || sentence.Kind == SentenceKind.ListItem) && context.IsAbout(sentence, Term.Vulnerability)));

    // "Reporting a vulnerability", and below it "see hackerone.com/…".
    private bool IsProgramme(Sentence sentence, Link link) =>
        context.TermsAround(sentence) is var around && around.Has(Term.Report) && around.Has(Term.Vulnerability)
        && PortalLink.IsProgramme(link);

    // Where no address is given: a chat, else the maintainers.
    private void ReadOthers()
    {
        foreach (var sentence in context.Sentences.Where(s => s.Kind != SentenceKind.Heading && (s.Has(Term.Report) || s.Has(Term.Contact)) && !s.Has(Term.OtherPurpose) && !s.Has(Term.WeWill)))
        {
            if (StandIn.In(sentence) is { } standIn && sentence.Has(Term.Email) && !_found.Exists(f => f.Value.Type == ChannelType.Email))
            {
                Add(ChannelType.Email, sentence.Words(standIn), sentence.SpanOf(standIn.Start, standIn.Length));
            }
            else if (sentence.Terms.First(Term.OtherChannel) is { } channel && IsNamed(sentence, channel) && !sentence.IsNegated(channel.Start) && !IsPublic(sentence, channel) && !IsAskedFor(sentence, channel) && (sentence.Has(Term.Report) || context.IsAbout(sentence, Term.Vulnerability)))
            {
                AddNamed(ChannelType.Other, sentence, channel);
            }
            else if (sentence.Terms.First(Term.Maintainers) is { } people && (sentence.Has(Term.Privately) || sentence.Has(Term.Email) || IntroducesHandles(sentence)) && !_found.Exists(f => f.Value.Type != ChannelType.Pgp))
            {
                AddNamed(sentence.Has(Term.Email) ? ChannelType.Email : IsThroughPlatform(sentence) ? ChannelType.GitHub : ChannelType.Other, sentence, people);
            }
        }
    }

    // "Signal" is a messenger, and "signal" none; "the private channel below" is one of those that are known.
    private bool IsNamed(Sentence sentence, TermHit channel) => channel.Value switch
    {
        "name" => char.IsUpper(sentence.Text[channel.Start - sentence.Start]),
        "any" => !_found.Exists(f => f.Value.Type != ChannelType.Pgp),
        _ => true,
    };

    // "Our public Discord", with a link or none between; "not on Discord, nor any other public forum".
    private static bool IsPublic(Sentence sentence, TermHit channel) =>
        (sentence.HasWithin(Term.Public, Math.Max(sentence.Start, channel.Start - LongestGap), channel.Start) && !sentence.Negates(Term.Public))
        || (sentence.Terms.First(Term.Older) is { Value: "cell" } other && other.Start > channel.End && sentence.HasWithin(Term.Public, other.End, Math.Min(sentence.End, other.End + LongestGap)));

    // "Open an issue and request a private channel": it is not there yet.
    private static bool IsAskedFor(Sentence sentence, TermHit channel) =>
        sentence.Terms.First(Term.OpenIssue) is { } open && !sentence.IsNegated(open.Start)
        && (sentence.HasWithin(Term.Assign, open.End, channel.Start) || sentence.HasWithin(Term.Asks, open.End, channel.Start));

    // "Privately to the owner through GitHub".
    private static bool IsThroughPlatform(Sentence sentence) =>
        sentence.Terms.First(Term.PlatformName) is { } platform && sentence.HasWithin(Term.Through, sentence.Start, platform.Start) && !sentence.IsNegated(platform.Start)
        && sentence.Terms.First(Term.Privately) is { } privately && !sentence.HasClauseEnd(privately.Start, platform.Start);

    // "Contact me:", and the item below is a handle.
    private bool IntroducesHandles(Sentence sentence) => context.ItemsOf(sentence) is { Count: > 0 } items && items.All(item => PointsSomewhere(item.Text) && item.Count(Term.ReportItem) == 0);

    // A link, a handle or a file beside the words tells where.
    private void AddNamed(ChannelType type, Sentence sentence, TermHit hit) =>
        Add(
            new(type, sentence.Words(hit)) { IsNamedOnly = type != ChannelType.GitHub && !sentence.Links.Any(l => !l.IsImage) && !PointsSomewhere(sentence.Text) && !context.ItemsOf(sentence).Any(item => !item.Links.IsEmpty || PointsSomewhere(item.Text)) },
            sentence.SpanOf(hit.Start, hit.Length));

    private static bool PointsSomewhere(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var opens = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
            if ((text[i] is '@' or '#' or '+' && opens && char.IsLetterOrDigit(text[i + 1])) || (text[i] == '#' && char.IsAsciiDigit(text[i + 1])) || (text[i] == '.' && !opens && char.IsLetter(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    // By what makes two of them one.
    private static Channel Known(ChannelType type, string value) => new(type, value.ToUpperInvariant());

    private void Add(ChannelType type, string value, TextSpan span, bool obfuscated = false) => Add(new(type, value) { Obfuscated = obfuscated }, span);

    private void Add(Channel channel, TextSpan span)
    {
        if (_known.Add(Known(channel.Type, channel.Value)))
        {
            _found.Add(new(channel, span));
        }
    }
}
