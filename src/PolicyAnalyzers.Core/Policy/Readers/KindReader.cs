using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What kind of text a file is, judged when its facts are known.</summary>
internal static class KindReader
{
    // A text that only points elsewhere is short.
    private const int LongestRedirect = 5;

    public static PolicyKind Read(SecurityPolicy policy, ReadingContext context)
    {
        var prose = context.Sentences.Where(s => s.Kind is SentenceKind.Paragraph or SentenceKind.ListItem).ToList();
        if (policy.Document.Sentences.IsEmpty)
        {
            return PolicyKind.Empty;
        }

        var says = !policy.PrivateChannels.IsEmpty || policy.PublicChannelOnly is not null || policy.DiscouragesPublicReports is not null
            || policy.ReportContents is not null || policy.AcknowledgeWithin is not null
            || (policy.Support is { IsTemplate: false, Form: not (SupportForm.None or SupportForm.Link) } support && (support.Window is not null || !support.Rows.IsEmpty));
        if (says)
        {
            return PolicyKind.Policy;
        }

        if (prose.Count <= LongestRedirect && prose.Any(s => s.Links.Any(l => !l.IsImage)) && prose.Any(s => s.Has(Term.Elsewhere) && IsOnSecurity(s)))
        {
            return PolicyKind.Redirect;
        }

        // What a platform puts in is its words, or its table alone.
        if ((policy.Support.IsTemplate && !prose.Exists(s => s.Has(Term.Vulnerability))) || policy.Document.Sentences.Any(s => s.Has(Term.TemplateText)))
        {
            return PolicyKind.Template;
        }

        return policy.Document.Sentences.Any(s => s.Has(Term.Vulnerability) && (s.Has(Term.Report) || (s.Kind == SentenceKind.Heading && !s.Has(Term.PracticeTopic))))
            ? PolicyKind.Policy
            : PolicyKind.Other;
    }

    private static bool IsOnSecurity(Sentence sentence) =>
        sentence.Has(Term.Security) || sentence.Has(Term.Vulnerability) || sentence.Has(Term.Report) || sentence.Has(Term.ThisDocument)
        || sentence.Links.Any(l => l.Target.Contains("secur", StringComparison.OrdinalIgnoreCase));
}
