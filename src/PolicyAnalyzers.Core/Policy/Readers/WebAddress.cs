using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What the address of a page tells of the page.</summary>
internal enum WebPage
{
    Unknown,

    /// <summary>The form of a platform for private reports.</summary>
    PrivateReport,

    /// <summary>The security page of a repository: advisories, and the button to report.</summary>
    Advisories,

    /// <summary>A form, a contact page, a bounty platform.</summary>
    Portal,

    /// <summary>A messenger, where it leads to somebody or a group.</summary>
    Chat,

    /// <summary>Documentation, definitions, public trackers.</summary>
    Other,
}

internal static class WebAddress
{
    public static WebPage Read(string address)
    {
        if (IsRepositorySecurityPage(address))
        {
            return WebPage.Advisories;
        }

        var terms = TermsOf(address);
        return terms.Has(Term.PlatformReporting) ? WebPage.PrivateReport
            : terms.Has(Term.OtherPurpose) ? WebPage.Other
            : terms.Has(Term.Advisory) ? WebPage.Advisories
            : terms.Has(Term.Portal) ? WebPage.Portal
            : terms.Has(Term.OtherChannel) ? WebPage.Chat
            : WebPage.Unknown;
    }

    /// <summary>The page of a repository where anybody can read what is written.</summary>
    public static bool IsTracker(string address) => TermsOf(address).Has(Term.OpenIssue);

    /// <summary>A page that explains the private reporting of a platform.</summary>
    public static bool TellsOfPlatform(string address) => TermsOf(address).Has(Term.PlatformName);

    /// <summary>Which terms there are in an address of a page or a mailbox.</summary>
    public static TermSet TermsOf(string address)
    {
        var terms = default(TermSet);
        foreach (var hit in Find(address))
        {
            terms = terms.With(hit.Term);
        }

        return terms;
    }

    /// <summary>The terms in an address of a page or a mailbox, or in a part of one.</summary>
    public static TermHit[] Find(string address)
    {
        var words = string.Create(address.Length, address, static (span, text) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsAsciiLetterOrDigit(text[i]) ? text[i] : ' ';
            }
        });
        return Vocabulary.WebAddresses.Find(words);
    }

    // github.com/OWNER/NAME/security
    private static bool IsRepositorySecurityPage(string address) =>
        address.Contains("security", StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.EndsWith("github.com", StringComparison.OrdinalIgnoreCase)
        && uri.Segments is [_, _, _, var page] && page.Trim('/').Equals("security", StringComparison.OrdinalIgnoreCase);
}
