using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>Whether a link is where reports go, or a page that tells about it.</summary>
internal static class PortalLink
{
    /// <summary>What a link leads to, by its address and by the words around it.</summary>
    public static WebPage Page(Sentence sentence, Link link) =>
        IsPrivatePlace(sentence, link) ? WebPage.Portal
        : WebAddress.Read(link.Target) is not WebPage.Portal and var web ? web
        : TellsOfProcess(sentence, link) ? WebPage.Other
        : WebPage.Portal;

    /// <summary>The address says so, or the words of the link do, or it is written out as the place to report to.</summary>
    public static bool IsPortal(WebPage web, Sentence sentence, Link link) =>
        web == WebPage.Unknown ? sentence.HasWithin(Term.Portal, link.Start, link.Start + link.Length) || IsPlaceToReport(sentence, link) : web == WebPage.Portal;

    /// <summary>"Report it via our programme:", and below it nothing but the address.</summary>
    public static bool IsIntroduced(Sentence sentence, Link link) =>
        link.Start <= sentence.Start && link.Start + link.Length >= sentence.End && sentence.Previous is { EndsInColon: true } above && above.Section == sentence.Section
        && above.Has(Term.Report) && above.Has(Term.Contact) && !above.Has(Term.OtherPurpose) && !PointsElsewhere(above) && !above.IsActing(above.End);

    private static bool IsPlaceToReport(Sentence sentence, Link link) =>
        sentence.Terms.First(Term.Report) is { } report
        && !PointsElsewhere(sentence) && !sentence.Has(Term.ThisDocument) && !sentence.Has(Term.Dependency)
        && IsWrittenOut(sentence, link)
        && (report.End <= link.Start ? !sentence.HasClauseEnd(report.End, EndOfWordsBefore(sentence, link)) || IsMeans(sentence, report.End, link.Start) : sentence.Has(Term.Contact));

    // "A confidential issue", in a tracker that knows such.
    private static bool IsPrivatePlace(Sentence sentence, Link link) =>
        sentence.HasWithin(Term.Privately, link.Start, link.Start + link.Length) && sentence.HasWithin(Term.PublicPlace, link.Start, link.Start + link.Length) && WebAddress.IsTracker(link.Target);

    // "Our security policy is kept at …"; "for more on the disclosure process, see …"; "see … for how to report".
    private static bool TellsOfProcess(Sentence sentence, Link link) =>
        sentence.IsToldElsewhere()
        || (sentence.Has(Term.Elsewhere) && sentence.Has(Term.ThisDocument) && !sentence.Has(Term.Vulnerability) && !IsProgramme(link))
        || (sentence.Has(Term.Elsewhere) && sentence.Has(Term.CoordinatedDisclosure) && !IsMeans(sentence, sentence.Start, link.Start));

    /// <summary>Its address is that of a programme which takes reports, by its host or its path.</summary>
    public static bool IsProgramme(Link link) => Array.Exists(WebAddress.Find(link.Target), hit => hit is { Term: Term.Portal, Value: "programme" });

    // Who finds a vulnerability is pointed nowhere.
    private static bool PointsElsewhere(Sentence sentence)
    {
        const int Near = 12;
        if (sentence.Has(Term.Elsewhere))
        {
            foreach (ref readonly var hit in sentence.Terms.Span)
            {
                if (hit.Term == Term.Elsewhere && !(sentence.Terms.First(Term.Vulnerability) is { } found && found.Start > hit.End && found.Start <= hit.End + Near))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Report it to our office: …": a colon leads to the address.
    private static int EndOfWordsBefore(Sentence sentence, Link link) =>
        sentence.Text[..(link.Start - sentence.Start)].TrimEnd() is [.. var words, ':'] ? sentence.Start + words.Length : link.Start;

    // "To report …, please use …": the last words before it say by what means.
    private static bool IsMeans(Sentence sentence, int start, int end)
    {
        var means = -1;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            means = hit.Term == Term.Contact && hit.Start >= start && hit.End <= end ? hit.End : means;
        }

        return means >= 0 && !sentence.HasClauseEnd(means, end);
    }

    private static bool IsWrittenOut(Sentence sentence, Link link) =>
        link.Start + link.Length <= sentence.End
        && WithoutScheme(sentence.Text.Slice(link.Start - sentence.Start, link.Length)).Equals(WithoutScheme(link.Target), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutScheme(ReadOnlySpan<char> address) =>
        (address.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? address[(scheme + 3)..] : address).TrimEnd('/');
}
