using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A length of time and what it is a time for.</summary>
/// <param name="Topic">The term nearest before it that says what happens in that time, else the nearest after it.</param>
internal sealed record Timing(Sentence Sentence, Duration Duration, Term? Topic)
{
    private static readonly Term[] Topics =
        [Term.Acknowledge, Term.Respond, Term.Fix, Term.Publish, Term.Embargo, Term.Triage, Term.Update, Term.Detail, Term.AskTime, Term.Escalate, Term.OtherPurpose, Term.Supported];

    public TextSpan Span => Sentence.SpanOf(Duration.Start, Duration.End - Duration.Start);

    public Fact<TimePromise> ToFact() => new(
        new(Duration.Period) { BusinessDays = Duration.BusinessDays, BestEffort = Sentence.Has(Term.BestEffort), UnitMissing = Duration.Period is null },
        Span);

    public static ImmutableArray<Timing> Read(ReadingContext context)
    {
        var timings = ImmutableArray.CreateBuilder<Timing>();
        foreach (var sentence in context.Sentences)
        {
            var durations = Duration.In(sentence);
            foreach (var duration in durations)
            {
                timings.Add(new(sentence, duration, FindTopic(context, sentence, duration, durations)));
            }
        }

        return timings.ToImmutable();
    }

    private static Term? FindTopic(ReadingContext context, Sentence sentence, Duration duration, Duration[] others)
    {
        var (before, after) = Nearest(sentence, duration);
        if (before is { Term: Term.AskTime } && sentence.Has(Term.Acknowledge))
        {
            return Term.Acknowledge;
        }

        if ((IsMarkedBehind(sentence, duration) || IsTaken(before, duration, others)) && NextInClause(sentence, duration) is { } next)
        {
            return next.Term;
        }

        if ((before is { Term: Term.Fix } fix && IsReceived(sentence, fix)) || (before is null && after is { Term: Term.Fix } && IsOnSupport(sentence)))
        {
            return Term.Supported;
        }

        if (before is { Term: Term.AskTime } label && IsLabel(sentence, label))
        {
            return Term.Fix;
        }

        // "Allow 90 days for a response before you disclose it".
        if (before is null && after is { Term: Term.Respond or Term.Fix } && sentence.Has(Term.AskTime) && !sentence.Has(Term.WeWill))
        {
            return Term.AskTime;
        }

        return before?.Term ?? after?.Term
            // Where a row has several times, the heads of the columns tell them apart.
            ?? (context.HeadOfTimes(sentence) is { } head ? TopicOf(head) : null)
            // "Within 48 hours you get:", and the first item says what.
            ?? (sentence.EndsInColon && context.ItemsOf(sentence).FirstOrDefault() is { } item ? TopicOf(item) : null)
            ?? context.Around(sentence).Select(TopicOf).FirstOrDefault(topic => topic is not null);
    }

    private static (TermHit? Before, TermHit? After) Nearest(Sentence sentence, Duration duration)
    {
        // " or a ".
        const int Near = 6;
        TermHit? before = null;
        TermHit? after = null;
        TermHit? earlier = null;
        var (position, phraseEnd) = (-1, -1);
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            (position, earlier) = hit.Start == position ? (position, earlier) : (hit.Start, before);
            if (hit.Term is Term.Received or Term.Vulnerability)
            {
                // "Once a fix is out" tells from when on, and "confirmed vulnerabilities" of what: neither says what happens in that time.
                (before, phraseEnd) = (earlier, Math.Max(phraseEnd, hit.End));
            }

            // "Once a fix or a mitigation is out": both tell from when on.
            if (hit.Term == Term.Fix && phraseEnd >= 0 && hit.Start > phraseEnd && hit.Start <= phraseEnd + Near && sentence.HasWithin(Term.Received, sentence.Start, phraseEnd) && !sentence.HasClauseEnd(phraseEnd, hit.Start))
            {
                phraseEnd = Math.Max(phraseEnd, hit.End);
            }

            if (!IsTopic(hit) || hit.End <= phraseEnd)
            {
                continue;
            }

            if (hit.End <= duration.Start)
            {
                // What happens when nobody answers stays the topic to the end; "more detailed response" is no first response.
                var stays = before is { Term: Term.Escalate } || (before is { Term: Term.Detail } && hit.Term == Term.Respond && hit.Start < before.Value.End + 2)
                    || (before is { } known && (known.End >= hit.End
                        // "Acknowledged and looked into within 3 days".
                        || (known.Term == Term.Acknowledge && hit.Term == Term.Triage && !sentence.HasClauseEnd(known.End, hit.Start))
                        // "We fix confirmed vulnerabilities": what is fixed has been looked into.
                        || (known.Term == Term.Fix && hit.Term == Term.Triage && !sentence.HasClauseEnd(known.End, hit.Start))));
                before = stays ? before : hit;
            }
            else if (hit.End > duration.End)
            {
                // "Confirm that we have it" is more than "confirm".
                after = after is { } first && (hit.Start > first.Start || hit.Length <= first.Length) ? first : hit;
            }
        }

        return (before, after);
    }

    // "The previous major receives patches for 3 months": how long, and not how soon.
    private static bool IsReceived(Sentence sentence, in TermHit fix) =>
        sentence.Kind != SentenceKind.TableCell && !sentence.Has(Term.StrictlyWithin) && sentence.Terms.First(Term.Supported) is { } gets && gets.End <= fix.Start && !sentence.HasClauseEnd(gets.End, fix.Start);

    // "Time to fix: 60 days".
    private static bool IsLabel(Sentence sentence, in TermHit words) =>
        words.Start == sentence.Start && sentence.Text[words.Length..].StartsWith(":") && sentence.HasWithin(Term.Fix, words.Start, words.End);

    // Of versions, where the section is about them: "the last minor, for six months after a new major is out with fixes".
    private static bool IsOnSupport(Sentence sentence) => sentence.Section.IsAbout(Term.SupportTopic) && sentence.Has(Term.Version) && !sentence.Has(Term.StrictlyWithin);

    // "We confirm within 3 days and within 60 days release a fix": the first topic has its time.
    private static bool IsTaken(TermHit? before, Duration duration, Duration[] others) =>
        before is { } topic && Array.Exists(others, other => other.Start >= topic.End && other.End <= duration.Start);

    // To provide, to receive: of support only where versions are spoken of.
    private static bool IsTopic(in TermHit hit) => Array.IndexOf(Topics, hit.Term) >= 0 && hit is not { Term: Term.Supported, Value: "weak" };

    // "48時間以内に返信": where "within" stands behind a time, so does what happens in it.
    private static bool IsMarkedBehind(Sentence sentence, Duration duration)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Within && hit.Value == TermHit.Behind && hit.Start >= duration.End && sentence.IsBlank(duration.End, hit.Start))
            {
                return true;
            }
        }

        return false;
    }

    // Of topics that start together the longest says more: "返信がない場合" is no reply. What happens when nobody answers is the topic of its clause.
    private static TermHit? NextInClause(Sentence sentence, Duration duration)
    {
        TermHit? next = null;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Start < duration.End || !IsTopic(hit))
            {
                continue;
            }

            if (sentence.HasClauseEnd(duration.End, hit.Start))
            {
                break;
            }

            if (next is not { } known || hit.Term == Term.Escalate || (hit.Start == known.Start && hit.Length > known.Length))
            {
                next = hit;
            }
        }

        return next;
    }

    // The first, but "confirmation of receipt" is more than "confirmation".
    private static Term? TopicOf(Sentence sentence)
    {
        TermHit? topic = null;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (topic is { } first && hit.Start > first.Start)
            {
                break;
            }

            if (IsTopic(hit) && (topic is not { } known || (hit.Term == Term.Acknowledge && hit.Length > known.Length)))
            {
                topic = hit;
            }
        }

        return topic?.Term;
    }
}
