using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>Two statements that cannot both hold. The pairs are a closed list: each stands on the rule's page.</summary>
internal static class POL1016
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var reading = new ReadingContext(context.Policy.Document);
        Finding?[] found = [PublicReports(context, reading), AcknowledgementTimes(context, reading), SameVersions(context), LatestOnly(context), Bounties(context, reading)];
        return found.OfType<Finding>().Concat(StatedFacts(context));
    }

    // The visible text wins: the comment has no effect, and may go.
    private static IEnumerable<Finding> StatedFacts(PolicyContext context)
    {
        foreach (var stated in context.Policy.Stated.Where(s => s.Outcome == StatedOutcome.Differs))
        {
            var comment = context.Policy.Document.Comments.FirstOrDefault(c => c.Span.Contains(stated.Span));
            var isAll = comment is not null && context.Policy.Stated.Count(s => comment.Span.Contains(s.Span)) == 1;
            yield return At(context, stated.Span, $"The comment states {stated.Key}={stated.Value}, and the visible text says something else, which is what counts.") with
            {
                Edits = isAll && DeadComment.Remove(context.Policy.Source, comment!) is { } removal ? [removal] : [new(WithSemicolon(context, stated.Span), "")],
            };
        }
    }

    private static TextSpan WithSemicolon(PolicyContext context, TextSpan pair)
    {
        var rest = context.Policy.Source.Content.AsSpan(pair.End);
        var blanks = rest.Length - rest.TrimStart(' ').Length;
        return blanks < rest.Length && rest[blanks] == ';' ? new(pair.Start, pair.Length + blanks + 1) : pair;
    }

    // To a reporter, "open an issue" here and "write to us" there means that either will do. In one sentence it says so, and is no
    // contradiction; but "as issues, here:" before the private form is.
    private static Finding? PublicReports(PolicyContext context, ReadingContext reading)
    {
        var channel = context.Policy.PrivateChannels.FirstOrDefault(c => c.Value.Type != ChannelType.Pgp);
        var contrary = context.Policy.DiscouragesPublicReports?.Span ?? channel?.Span;
        return contrary is { } span && reading.Sentences.FirstOrDefault(s => PublicRequest.IsIn(s) && !PublicRequest.LeavesOutDetails(s)) is { } request
            && (context.Policy.Document.SentenceAt(span) != request || (context.Policy.DiscouragesPublicReports is null && channel is { Value.Type: ChannelType.GitHub } && request.Span != span))
            ? At(context, request.Span, $"This asks for reports in public, and line {Line(context, span)} asks for them in private.")
            : null;
    }

    // Times that differ by severity differ on purpose, and those of one list are of steps that follow each other.
    private static Finding? AcknowledgementTimes(PolicyContext context, ReadingContext reading)
    {
        var times = Timing.Read(reading)
            .Where(t => t is { Topic: Term.Acknowledge, Duration.Period: not null } && !reading.IsAbout(t.Sentence, Term.SeverityName) && !reading.IsAbout(t.Sentence, Term.Severity))
            .ToList();
        return times.Find(t => t.Sentence != times[0].Sentence && Days(t) != Days(times[0]) && !AreSteps(t.Sentence, times[0].Sentence)) is { } other
            ? At(context, other.Span, $"The time to acknowledge a report is another one on line {Line(context, times[0].Span)}.")
            : null;

        static bool AreSteps(Sentence one, Sentence other) =>
            one.Kind == other.Kind && one.Kind is SentenceKind.ListItem or SentenceKind.TableCell && one.Section == other.Section && one.LeadIn == other.LeadIn;

        static (int, bool) Days(Timing timing) => (timing.Duration.Period!.Value.After(default).DayNumber, timing.Duration.BusinessDays);
    }

    private sealed record Subject(string Versions, Section? Section);

    // Another section may be about another product, another row about what comes before the release, and a branch is named for more than its support.
    private static Finding? SameVersions(PolicyContext context)
    {
        foreach (var rows in context.Policy.Support.Rows.Where(r => r.Value is { Supported: not null, PreRelease: false, Range.Kind: not RangeKind.Branch }).GroupBy(r => new Subject(r.Value.Versions.ToUpperInvariant(), SectionAt(context, r.Span))))
        {
            if (rows.FirstOrDefault(r => r.Value.Supported != rows.First().Value.Supported) is { } other)
            {
                return At(context, other.Span, $"{other.Value.Versions} is supported according to one of these lines and line {Line(context, rows.First().Span)}, and not according to the other.");
            }
        }

        return null;
    }

    // Of one minor line, the latest release stands for the line.
    private static Finding? LatestOnly(PolicyContext context)
    {
        var support = context.Policy.Support;
        var section = SectionAt(context, support.Window?.Span);
        var lines = support.Rows.Where(r => SectionAt(context, r.Span) == section).Where(r => r.Value is { Supported: true, Coverage: Coverage.Full or Coverage.Security, Range.Kind: RangeKind.Numbers }).ToList();
        return support is { Window: { Value: { Count: 1, Unit: ReleaseUnit.Release, PerMajor: false } } window, Exclusive: true, WindowNarrowsRows: false } && lines.Count > 0 && (lines.Count > 1 || lines[0].Value.Range.Unit == ReleaseUnit.Major)
            ? At(context, lines[^1].Span, $"{lines[^1].Value.Versions} is supported here, and only the latest release is on line {Line(context, window.Span)}.")
            : null;
    }

    private static Section? SectionAt(PolicyContext context, TextSpan? span) => span is { } place ? context.Policy.Document.SentenceAt(place)?.Section : null;

    private static Finding? Bounties(PolicyContext context, ReadingContext reading)
    {
        var spoken = reading.Sentences.Where(s => s.Has(Term.Bounty)).ToList();
        // What an item denies is a case that the reward leaves out.
        return spoken.Find(s => s.Negates(Term.Bounty) && s.Kind != SentenceKind.ListItem) is { } none && spoken.Find(s => !s.Negates(Term.Bounty) && s.Has(Term.Pay) && s.Has(Term.WeWill)) is { } pays
            ? At(context, pays.Span, $"This offers a reward, and line {Line(context, none.Span)} says that there is none.")
            : null;
    }

    private static Finding At(PolicyContext context, TextSpan span, string problem) => context.At(RuleCatalog.POL1016, span, $"{problem} Keep the one that holds.");

    private static int Line(PolicyContext context, TextSpan span) => context.Policy.Source.GetLine(span.Start);
}
