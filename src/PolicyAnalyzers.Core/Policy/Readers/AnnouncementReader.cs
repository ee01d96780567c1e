using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>Where users learn that a vulnerability has been fixed.</summary>
internal static class AnnouncementReader
{
    private const string Notes = "notes";

    /// <summary>
    /// Says where or how fixes are announced, best with a link to it; where it says so nowhere, that a reporter is named in what is published
    /// tells that there is such a thing.
    /// </summary>
    public static Fact<bool>? Read(ReadingContext context) =>
        context.First((s, c) => IsAnnouncement(s, c) && s.Links.Any(l => !l.IsImage) && !s.Has(Term.Report))
        ?? context.First(IsAnnouncement)
        ?? context.First((s, c) => IsOnAdvisories(s, c) && s.Has(Term.Credit) && s.Has(Term.Advisory, "published"));

    private static bool IsAnnouncement(Sentence sentence, ReadingContext context) => UserNews.IsIn(sentence, context) || (IsOnAdvisories(sentence, context) && !NamesPlaceOfThanks(sentence)
        && ((UserNews.HasPublishVerb(sentence) && (sentence.IsOurs(Term.PublishVerb) || IsStep(sentence, context))) || (sentence.Kind != SentenceKind.Heading && (IsSaidOfAdvisories(sentence, context) || IsSubject(sentence) || LeadsToAdvisories(sentence, context)))));

    // "Report with Security Advisories once the repository is published" tells when to report.
    private static bool IsSaidOfAdvisories(Sentence sentence, ReadingContext context) => sentence.Has(Term.Announced)
        && !(PlatformReport.NamedIn(sentence, context) is { } named && sentence.HasWithin(Term.Report, sentence.Start, named.Start));

    // In the steps of a process: "Publish the patch with an advisory".
    private static bool IsStep(Sentence sentence, ReadingContext context) => !sentence.Has(Term.Asks) && context.IsItemUnder(sentence, Term.ProcessTopic);

    // "An advisory will follow".
    private static bool IsSubject(Sentence sentence)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Advisory && hit.Value != Notes && sentence.IsPartOf(hit, Term.WeWill))
            {
                return true;
            }
        }

        return false;
    }

    // "See the advisories of this repository", which nobody is asked to open one in; "our advisories can be found on the site"; "see our list of fixed vulnerabilities".
    private static bool LeadsToAdvisories(Sentence sentence, ReadingContext context) => sentence.Has(Term.Elsewhere) && !sentence.Has(Term.Report) && !(sentence.Kind == SentenceKind.ListItem && context.IsAbout(sentence, Term.Report))
        && ((sentence.Has(Term.Outlet) && !IsOnReleases(sentence) && !sentence.Has(Term.Open)) || sentence.Links.Any(link => !link.Target.StartsWith('#') && WebAddress.Read(link.Target) switch
        {
            WebPage.Advisories => true,
            WebPage.Unknown => NamesVulnerabilities(sentence) || ((sentence.Has(Term.Vulnerability) || sentence.Has(Term.Security)) && sentence.HasWithin(Term.Advisory, link.Start, link.Start + link.Length) && !sentence.HasWithin(Term.Open, link.Start, link.Start + link.Length)),
            _ => false,
        }));

    // "For a list of vulnerabilities".
    private static bool NamesVulnerabilities(Sentence sentence) => sentence.HasAsPart(Term.Vulnerability, Term.Advisory);

    // The changelog tells of everything: what is said of it alone is about releases, where the sentence speaks of no fix.
    private static bool IsOnReleases(Sentence sentence) => sentence.Count(Term.Advisory, except: Notes) == 0;

    private static bool IsOnFixes(Sentence sentence, ReadingContext context) =>
        (sentence.Has(Term.Vulnerability) || sentence.Has(Term.Fix) || sentence.Has(Term.Security) || sentence.Has(Term.Received) || context.IsAbout(sentence, Term.SecurityFix) || context.IsAbout(sentence, Term.ProcessTopic))
        && !(sentence.Has(Term.Embargo) && sentence.Has(Term.Reporter));

    private static bool IsOnAdvisories(Sentence sentence, ReadingContext context) =>
        sentence.Has(Term.Advisory) && (!IsOnReleases(sentence) || IsOnFixes(sentence, context)) && !context.IsAbout(sentence, Term.OutOfScope) && !sentence.Has(Term.Draft) && !sentence.Has(Term.Unsupported)
        && !sentence.Has(Term.Dependency) && !sentence.Negates(Term.Advisory) && !IsThanks(sentence) && !(IsOnReleases(sentence) && IsOnSupport(sentence))
        // "Changes to this policy are announced …".
        && !(sentence.Has(Term.ThisDocument) && !sentence.Has(Term.Vulnerability) && !sentence.Has(Term.Fix) && !sentence.Has(Term.Security));

    // "Reporters will be:", and an item below "mentioned in the release notes".
    private static bool IsThanks(Sentence sentence) =>
        sentence.Kind == SentenceKind.ListItem && sentence.LeadIn is { } above && (above.Has(Term.Reporter) || above.Has(Term.Credit)) && !above.Has(Term.Fix) && !sentence.Has(Term.Fix) && sentence.Section.IsAbout(Term.Credit);

    // "A fix will be published, and you are credited in the advisory": behind the thanks an advisory is where they stand.
    private static bool NamesPlaceOfThanks(Sentence sentence)
    {
        if (!sentence.Has(Term.Credit) || !(sentence.Has(Term.Reporter) || sentence.Has(Term.Anonymous)))
        {
            return false;
        }

        if (sentence.Has(Term.Credit, "place"))
        {
            return true;
        }

        var thanked = false;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Advisory)
            {
                return thanked && !sentence.HasWithin(Term.PublishVerb, hit.End, sentence.End);
            }

            thanked = hit.Term == Term.Credit || (thanked && !UserNews.IsPublishVerb(sentence, hit));
        }

        return false;
    }

    // "Only the latest of our GitHub releases gets fixes".
    private static bool IsOnSupport(Sentence sentence) => sentence.Has(Term.Latest) && sentence.Has(Term.Supported);
}
