using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Policy.Readers;

namespace PolicyAnalyzers.Rules;

/// <summary>The policy came with the text of another project, and sends reports to that one.</summary>
internal static class POL1015
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        if (context.Snapshot.Name?.Split('/') is not [var owner, var name])
        {
            return [];
        }

        return Repositories(context, owner, name)
            .Concat(KnownProjects(context, owner))
            .Concat(Keys(context))
            .Concat(ResponseCentres(context, owner));
    }

    // A channel on the pages of another repository. A fork that is to go back keeps the text, and an organisation may have one place for all.
    private static IEnumerable<Finding> Repositories(PolicyContext context, string owner, string name)
    {
        foreach (var channel in context.Policy.PrivateChannels.Where(c => c.Value.Type is ChannelType.GitHub or ChannelType.Url))
        {
            if (RepositoryLink.Of(channel.Value.Value) is { IsSecurity: true } other
                && !IsRelated(other.Owner, owner) && !IsSame(other.Name, name) && !IsForAll(other.Name)
                && !StandIn.IsTarget(channel.Value.Value) && context.Policy.Document.SentenceAt(channel.Span)?.Has(Term.Dependency) != true)
            {
                yield return context.At(RuleCatalog.POL1015, channel.Span, $"This sends reports to {other.Owner}/{other.Name}, and this is {owner}/{name}. Name a channel of this project.");
            }
        }
    }

    private static IEnumerable<Finding> KnownProjects(PolicyContext context, string owner)
    {
        foreach (var channel in context.Policy.PrivateChannels.Where(c => c.Value.Type is ChannelType.Email && !StandIn.IsMailAddress(c.Value.Value)))
        {
            var address = channel.Value.Value;
            foreach (var hit in WebAddress.Find(address).Where(h => h.Term == Term.KnownProject && h.End == address.Length && (h.Start == 0 || address[h.Start - 1] is '@' or '.')))
            {
                var owners = hit.Value!.Split(',');
                if (!owners.Any(known => owner.Contains(known, StringComparison.OrdinalIgnoreCase)) && context.Policy.Document.SentenceAt(channel.Span)?.Has(Term.Dependency) != true)
                {
                    yield return context.At(RuleCatalog.POL1015, channel.Span, $"{address} is an address of another project ({owners[0]}). Name a contact of this one.");
                }
            }
        }
    }

    // The key of the same mailbox somewhere else. Keys of persons are theirs wherever they work.
    private static IEnumerable<Finding> Keys(PolicyContext context)
    {
        var addresses = context.Policy.PrivateChannels.Where(c => c.Value.Type == ChannelType.Email && c.Value.Value.Contains('@')).Select(c => c.Value.Value).ToList();
        foreach (var key in KeyBlock.AllIn(context.Policy.Source.Content).Where(key => !key.Owners.Intersect(addresses, StringComparer.OrdinalIgnoreCase).Any()))
        {
            var pairs = key.Owners.SelectMany(_ => addresses, (theirs, ours) => (Theirs: theirs, Ours: ours));
            if (pairs.FirstOrDefault(pair => IsSame(LocalPart(pair.Theirs), LocalPart(pair.Ours))) is { Theirs: not null } pair)
            {
                yield return context.At(RuleCatalog.POL1015, new(key.Offset, 0), $"This is the key of {pair.Theirs}, and reports go to {pair.Ours}, who cannot read what it encrypts. Give the key of that address.");
            }
        }
    }

    // The key of a vendor for letters that do not go there.
    private static IEnumerable<Finding> ResponseCentres(PolicyContext context, string owner)
    {
        foreach (var sentence in context.Policy.Document.Sentences.Where(s => s.Has(Term.EncryptionKey)))
        {
            if (sentence.Terms.First(Term.ResponseCentre) is { Value: { } vendor } hit
                && !owner.Contains(vendor, StringComparison.OrdinalIgnoreCase)
                && context.Policy.PrivateChannels.Any(c => c.Value.Value.Contains('@'))
                && !context.Policy.PrivateChannels.Any(c => c.Value.Value.Contains(vendor, StringComparison.OrdinalIgnoreCase)))
            {
                var centre = sentence.Words(hit);
                yield return context.At(RuleCatalog.POL1015, sentence.SpanOf(hit.Start, hit.Length), $"This asks for letters encrypted with the key of the {centre}, which they do not reach. Give the key of the address that they go to.");
            }
        }
    }

    // "contoso" and "contoso-labs" are one organisation.
    private static bool IsRelated(string owner, string other) =>
        owner.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(owner, StringComparison.OrdinalIgnoreCase);

    private static bool IsForAll(string name) => name == ".github" || name.Contains("security", StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static string LocalPart(string address) => address.Split('@')[0];
}
