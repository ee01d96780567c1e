using PolicyAnalyzers.Policy.Readers;

namespace PolicyAnalyzers.Rules;

/// <summary>Vulnerabilities that nobody knows of yet are to be reported where everybody reads them.</summary>
internal static class POL1005
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        if (context.Policy.PublicChannelOnly is { } request && !(context.Policy.Document.SentenceAt(request.Span) is { } asks && PublicRequest.LeavesOutDetails(asks)))
        {
            yield return context.At(RuleCatalog.POL1005, request.Span, "This asks for vulnerabilities in public before there is a fix. Name a private channel, and keep public trackers for what is public already.") with
            {
                AuthorEdit = new(request.Span, "Where is a vulnerability reported in private, in place of this?") { Example = "Report a vulnerability to <security@lighthouse.contoso.com>." },
            };
        }
    }
}
