using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Policy.Readers;

namespace PolicyAnalyzers.Rules;

/// <summary>A reporter finds no way to report in private. Where a public one is named instead, POL1005 says so.</summary>
internal static class POL1004
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var named = context.Policy.PrivateChannels.FirstOrDefault(c => c.Value.IsNamedOnly);
        if (context.Policy.PublicChannelOnly is null && !context.Policy.PrivateChannels.Any(IsUsable) && !context.Policy.Document.Sentences.Any(PointsToInstructions)
            // "Open an issue. Otherwise, contact the maintainer": a reporter finds a way, and who wants to be told in private can be asked for it there.
            && !(named is not null && (context.Policy.Document.Sentences.Any(PublicRequest.IsIn) || OffersIssue(context.Policy.Document, named))))
        {
            yield return context.At(
                RuleCatalog.POL1004,
                named?.Span ?? context.Title,
                (named is null ? "No private channel to report through was found." : $"Reports go to '{named.Value.Value}', and no line says where that is.")
                + " Name an e-mail address, a form, or the platform's private vulnerability reporting.") with
            {
                AuthorEdit = Asking.Section(context, "Reporting a vulnerability", "Where is a vulnerability reported in private?", "Write to <security@lighthouse.contoso.com>."),
            };
        }
    }

    // "Open an issue or contact the maintainer directly".
    private static bool OffersIssue(PolicyDocument document, Fact<Channel> named) =>
        document.SentenceAt(named.Span) is { } sentence && sentence.Terms.First(Term.OpenIssue) is { } open && !sentence.IsNegated(open.Start);

    // "Follow the steps of our policy": what stands on that page, no clone can tell.
    private static bool PointsToInstructions(Sentence sentence) =>
        sentence.Kind is SentenceKind.Paragraph or SentenceKind.ListItem && sentence.Has(Term.Elsewhere)
        && (sentence.Has(Term.Report) || sentence.Has(Term.CoordinatedDisclosure) || sentence.Section.IsAbout(Term.Report))
        && (sentence.Links.Any(IsPage) || (sentence.Text.TrimEnd() is [.., ':'] && sentence.Next?.Links.Any(IsPage) == true));

    private static bool IsPage(Link link) => !link.IsImage && link.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    // A key encrypts a report, it does not carry one.
    private static bool IsUsable(Fact<Channel> channel) => channel.Value is { Type: not ChannelType.Pgp, IsNamedOnly: false };
}
