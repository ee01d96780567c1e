using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>The promises of time, told apart by what is promised.</summary>
internal static class TimeReader
{
    public static SecurityPolicy Read(SecurityPolicy policy, ReadingContext context)
    {
        var timings = Timing.Read(context);
        return policy with
        {
            AcknowledgeWithin = ReadAcknowledgement(timings, context) ?? ReadDeclined(context),
            FixWithin = ReadFixes(timings),
            PublishAfterFix = First(timings, t => t.Topic == Term.Publish && t.Sentence.Has(Term.Fix)),
            MaxEmbargo = First(timings, t => t.Topic == Term.Embargo || (t.Topic == Term.Publish && !t.Sentence.Has(Term.Fix))),
            EmbargoAskedOfReporter = First(timings, t => t.Topic == Term.AskTime),
        };
    }

    private static Fact<TimePromise>? ReadAcknowledgement(ImmutableArray<Timing> timings, ReadingContext context) =>
        ReadAcknowledgement(timings, Term.Acknowledge) ?? ReadAcknowledgement([.. timings.Where(t => !IsOfSoftware(t.Sentence, context))], Term.Respond);

    // "Responses are kept for one hour", in a section where nobody reports and nobody answers.
    private static bool IsOfSoftware(Sentence sentence, ReadingContext context) =>
        !sentence.Has(Term.We) && !sentence.Has(Term.WeWill) && !sentence.Has(Term.Reporter) && !sentence.Has(Term.Maintainers) && !sentence.Has(Term.Acknowledge)
        && !context.IsAbout(sentence, Term.Report) && !context.IsAbout(sentence, Term.Vulnerability) && !context.IsAbout(sentence, Term.ProcessTopic) && !context.IsAbout(sentence, Term.Contact)
        && !context.Sentences.Any(other => other.Section == sentence.Section && (other.Has(Term.Report) || other.Has(Term.Contact)));

    // In a table by severity, or by customer, the longest holds for any report.
    private static Fact<TimePromise>? ReadAcknowledgement(ImmutableArray<Timing> timings, Term topic) =>
        timings.FirstOrDefault(t => t.Topic == topic) is not { } first ? null
        : first.Sentence.Kind != SentenceKind.TableCell ? first.ToFact()
        : timings.Where(t => t.Topic == topic && t.Sentence.Kind == SentenceKind.TableCell && t.Sentence.Section == first.Sentence.Section && t.Duration.Period is not null).Select(t => t.ToFact())
            .OrderByDescending(f => f.Value.Period!.Value.After(default).DayNumber).FirstOrDefault() ?? first.ToFact();

    private static Fact<TimePromise>? ReadDeclined(ReadingContext context) =>
        context.Sentences.FirstOrDefault(s => s.Has(Term.NoGuarantee) && s.IsOnAnswer()) is { } sentence
            ? new(new(null) { Declined = true }, sentence.Span)
            : null;

    // Where the times differ by severity, the longest holds for any report.
    private static ImmutableArray<Fact<TimePromise>> ReadFixes(ImmutableArray<Timing> timings) =>
        [.. timings.Where(t => t.Topic == Term.Fix && t.Duration.Period is not null).Select(t => t.ToFact()).OrderByDescending(f => f.Value.Period!.Value.After(default).DayNumber)];

    private static Fact<TimePromise>? First(ImmutableArray<Timing> timings, Func<Timing, bool> predicate) => timings.FirstOrDefault(predicate)?.ToFact();
}
