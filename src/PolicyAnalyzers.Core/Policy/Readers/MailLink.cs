using PolicyAnalyzers.Documents;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A link that is meant to open a letter.</summary>
/// <param name="Address">Empty where it names none.</param>
/// <param name="Mended">The target as it has to be; null where it is right, or no address is there to mend it with.</param>
internal readonly record struct MailLink(string Address, string? Mended)
{
    private const string Scheme = "mailto:";

    public bool IsBroken => Address.Length == 0 || Mended is not null;

    public static MailLink? Of(Link link)
    {
        var target = link.Target.Trim();
        if (target.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            var written = target[Scheme.Length..];
            var rest = TrimStart(written);
            var address = Uri.UnescapeDataString(rest.Split('?')[0]).Trim();
            return !address.Contains('@') ? new("", null) : new(address, rest.Length == written.Length ? null : Scheme + rest);
        }

        if (!target.Contains('@'))
        {
            return null;
        }

        if (IsAddress(target))
        {
            return new(target, Scheme + target);
        }

        // "https://security@contoso.com" signs in to a web site.
        var isPage = Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        return isPage && uri!.UserInfo.Length > 0 && !uri.UserInfo.Contains(':') && uri.PathAndQuery == "/"
            ? new($"{uri.UserInfo}@{uri.Host}", $"{Scheme}{uri.UserInfo}@{uri.Host}")
            : null;
    }

    private static string TrimStart(string address)
    {
        const string blank = "%20";
        var rest = address.TrimStart('/', ' ');
        while (rest.StartsWith(blank, StringComparison.Ordinal))
        {
            rest = rest[blank.Length..];
        }

        return rest;
    }

    private static bool IsAddress(string target)
    {
        var at = target.IndexOf('@');
        return at > 0 && at == target.LastIndexOf('@') && target.IndexOf('.', at) > at + 1 && target.IndexOfAny([':', '/', ' ', '#', '?', '(']) < 0;
    }
}
