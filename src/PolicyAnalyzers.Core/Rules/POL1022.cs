using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>Another text of the repository sends security reports where the policy does not.</summary>
internal static class POL1022
{
    private static readonly string[] Names = ["readme", "contributing", "support"];

    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var others = context.Snapshot.Files.Where(IsRead).ToList();
        if (others.Count == 0)
        {
            return [];
        }

        var named = Places(context.Policy).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return others.SelectMany(file => Compare(context, PolicyReader.Read(SourceText.FromBytes(file.Path, file.Content.Span)), named));
    }

    private static bool IsRead(RepositoryFile file)
    {
        var name = file.Path.Split('/')[^1];
        return file.Path.Contains("ISSUE_TEMPLATE/", StringComparison.OrdinalIgnoreCase)
            || (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && Names.Contains(name[..^3], StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<Finding> Compare(PolicyContext context, SecurityPolicy other, HashSet<string> named)
    {
        foreach (var channel in other.PrivateChannels)
        {
            if (Place(channel.Value) is { } place && !named.Contains(place) && IsForVulnerabilities(other, channel.Span))
            {
                yield return Finding.At(RuleCatalog.POL1022, other.Source, channel.Span, $"This sends security reports to {channel.Value.Value}, which {context.Policy.Source.Path} does not name. Let both name the same, or point to the policy.");
            }
        }

        if (!context.Policy.PrivateChannels.IsEmpty && other.Document.Sentences.FirstOrDefault(PublicRequest.IsIn) is { } request)
        {
            yield return Finding.At(RuleCatalog.POL1022, other.Source, request.Span, $"This asks for security reports in public, and {context.Policy.Source.Path} names a private channel. Point to the policy.");
        }
    }

    // Addresses, and what stands for a platform's own reporting; hosts, since the page behind one form may be called in several ways.
    private static IEnumerable<string> Places(SecurityPolicy policy) => policy.Document.Sentences
        .SelectMany(s => Address.In(s)).Select(a => a.Value)
        .Concat(policy.Document.Links.Select(l => MailLink.Of(l)?.Address ?? Host(l.Target) ?? ""))
        .Concat(policy.PrivateChannels.Select(c => Place(c.Value) ?? ""));

    private static string? Place(Channel channel) => channel.Type switch
    {
        ChannelType.Email when channel.Value.Contains('@') => channel.Value,
        ChannelType.Url => Host(channel.Value),
        ChannelType.GitHub => nameof(ChannelType.GitHub),
        _ => null,
    };

    private static string? Host(string target) => Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : null;

    // A README has addresses for much else.
    private static bool IsForVulnerabilities(SecurityPolicy other, TextSpan span) =>
        other.Document.SentenceAt(span) is { } sentence && !sentence.Has(Term.Dependency)
        && (sentence.Has(Term.Vulnerability) || sentence.Section.Heading is { } heading && (heading.Has(Term.Vulnerability) || heading.Has(Term.Security)));
}
