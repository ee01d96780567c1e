using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What a report should contain: a sentence that asks for it, or that introduces the list of it.</summary>
internal static class ContentsReader
{
    /// <summary>Best in a sentence that asks for it by a word for asking; "mail a description and the steps" asks as well.</summary>
    public static Fact<ImmutableArray<string>>? Read(ReadingContext context) =>
        First(context, s => s.Has(Term.Include)) ?? First(context, NamesParts);

    private static Fact<ImmutableArray<string>>? First(ReadingContext context, Func<Sentence, bool> asks) =>
        context.Sentences.Select(s => Read(s, context, asks(s))).FirstOrDefault(fact => fact is not null);

    private static Fact<ImmutableArray<string>>? Read(Sentence sentence, ReadingContext context, bool asks)
    {
        // "Write to us with:" asks as well, if what follows tells what for.
        if ((!asks && !IsLeadIn(sentence)) || !IsAsked(sentence))
        {
            return null;
        }

        var items = context.ListUnder(sentence);
        var tellsItself = items.Count(i => i.Has(Term.ReportItem)) >= 2;
        if (!asks)
        {
            return tellsItself ? new([.. items.Select(i => i.ToString())], items.First(i => i.Has(Term.ReportItem)).Span) : null;
        }

        var listed = items.Any(i => i.Has(Term.ReportItem)) || items.Count(i => i.Has(Term.ReportDetail)) >= 2;
        return tellsItself || ((listed || Names(sentence)) && (IsOnReports(sentence, context) || (sentence.Kind == SentenceKind.Heading && items.Count(i => i.Has(Term.ReportItem) || i.Has(Term.ReportDetail)) > 2))) ? new([.. items.Select(i => i.ToString())], sentence.Span) : null;
    }

    // "Tell us the version and how to reproduce it": what a report has stands behind what is done with it.
    private static bool NamesParts(Sentence sentence)
    {
        if (sentence.Kind == SentenceKind.Heading || !sentence.Has(Term.ReportItem) || !(sentence.Has(Term.Report) || sentence.Has(Term.Email) || NamesAddress(sentence))
            || sentence.Has(Term.We) || sentence.Has(Term.WeWill) || sentence.Has(Term.Advisory) || sentence.Has(Term.Bounty) || sentence.Has(Term.OpenIssue) || sentence.Has(Term.PlatformName))
        {
            return false;
        }

        var (sent, parts, end) = (false, 0, -1);
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            sent |= hit.Term is Term.Report or Term.Email || (hit.Term == Term.Contact && NamesAddress(sentence));
            // Of parts that overlap the first counts: "affected versions" has "versions" in it.
            if (sent && hit.Term is Term.ReportItem or Term.ReportDetail && hit.Value != SentenceTerms.Purpose && hit.Start >= end)
            {
                (parts, end) = (parts + 1, hit.End);
            }
        }

        return parts >= 2;
    }

    // "Write to security@…: …".
    private static bool NamesAddress(Sentence sentence) => sentence.Has(Term.Contact) && sentence.Text.Contains('@');

    // "As much as possible, so that we can reproduce it" says what for, and not what.
    private static bool Names(Sentence sentence) => sentence.Has(Term.AsMuchAsPossible)
        ? CountItems(sentence) > 0 || sentence.Count(Term.ReportDetail) > 2
        : CountItems(sentence, except: null) > 0 || (sentence.Count(Term.ReportDetail) >= 2 && (sentence.Has(Term.Asks) || sentence.Has(Term.Report) || sentence.Terms.First(Term.Include)?.Start == sentence.Start));

    private static int CountItems(Sentence sentence, string? except = SentenceTerms.Purpose) => sentence.Count(Term.ReportItem, except, sentence.StartOfPurpose());

    private static bool IsLeadIn(Sentence sentence) =>
        (sentence.Has(Term.Email) || sentence.Has(Term.Report) || sentence.Has(Term.Contact) || sentence.Has(Term.Asks) || sentence.Has(Term.Triage)) && sentence.EndsInColon;

    // Of the reporter, and of a report: not of the project, and not in a list of what is no vulnerability.
    private static bool IsAsked(Sentence sentence) =>
        !IsProjectActing(sentence) && !sentence.Negates(Term.Include, Term.Prohibition) && !(sentence.Terms.First(Term.Include) is { } asked && sentence.IsForbiddenBehind(asked.End)) && !sentence.Has(Term.Received) && !sentence.Has(Term.Scanner) && !sentence.IsToldElsewhere()
        && !sentence.Section.IsAbout(Term.OutOfScope) && (!sentence.Section.IsAbout(Term.Advisory) || sentence.Section.IsAbout(Term.Report) || sentence.Has(Term.Report))
        && (sentence.Kind != SentenceKind.ListItem || (sentence.LeadIn?.Has(Term.OutOfScope) != true && !IsOnNonIssues(sentence.Section.Heading)));

    // "What is not a vulnerability".
    private static bool IsOnNonIssues(Sentence? heading) => heading is not null && heading.Has(Term.ScopeTopic) && heading.Has(Term.Negation);

    private static bool IsOnReports(Sentence sentence, ReadingContext context) =>
        sentence.Has(Term.Report) || sentence.Has(Term.Email) || sentence.Has(Term.AsMuchAsPossible) || context.IsAbout(sentence, Term.Report) || context.IsAbout(sentence, Term.Vulnerability) || context.IsAbout(sentence, Term.CoordinatedDisclosure)
        || context.TermsAround(sentence).Has(Term.ReportItem)
        || IsBehindReport(sentence);

    // In the next sentences of the paragraph, or right behind another that speaks of reports.
    private static bool IsBehindReport(Sentence sentence)
    {
        const int Near = 3;
        var before = sentence.Previous;
        for (var i = 0; i < Near && before is not null && before.Section == sentence.Section && (i == 0 || before.Block == sentence.Block); i++)
        {
            if (before.Has(Term.Report) && !before.Has(Term.TemplateText))
            {
                return true;
            }

            before = before.Previous;
        }

        return false;
    }

    // "We will publish … including …", but not "include …, so that we will …", nor "we will look into it, so please provide …".
    private static bool IsProjectActing(Sentence sentence) =>
        sentence.Terms.First(Term.Include) is { } asked
        && ((sentence.Terms.First(Term.WeWill) is { } acts && acts.Start < asked.Start && !sentence.HasWithin(Term.Asks, acts.End, asked.Start))
            || (sentence.Terms.First(Term.We) is { } we && we.End <= asked.Start && sentence.IsBlank(we.End, asked.Start) && !IsAddressed(sentence, we))
            || (sentence.Terms.First(Term.Advisory) is { } published && published.Start < asked.Start && !sentence.Has(Term.Report)));

    // "Mail the maintainers with …".
    private static bool IsAddressed(Sentence sentence, TermHit we)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Contact && hit.End <= we.Start && sentence.IsBlank(hit.End, we.Start))
            {
                return true;
            }
        }

        return false;
    }
}
