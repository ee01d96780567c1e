using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>Support for a time that begins with a release: "two years from its first release", "six months after the next major".</summary>
internal static class SupportPeriodReader
{
    // "after the", "from its most": between a length of time and the release that it counts from.
    private const int Near = 20;

    /// <param name="start">With what it begins, where more than this sentence tells.</param>
    public static Fact<SupportPeriod>? Read(SupportSentence sentence, PeriodStart? start, ReleaseUnit? unit)
    {
        if (!sentence.Speaks || !sentence.Has(Term.Version) || !(sentence.InTopic || sentence.Any(t => t is { Kind: SupportTokenKind.Term, Hit: { Term: Term.Supported, Value: null } })) || Lengths(sentence).Select(d => (Duration?)d).FirstOrDefault() is not { } length)
        {
            return null;
        }

        unit ??= sentence.Any(t => t.Is(Term.ReleaseUnit) && t.Hit.Value == "minor") ? ReleaseUnit.Minor : ReleaseUnit.Major;
        return new(new(length.Period!.Value, start ?? StartOf(sentence, length), unit.Value) { LongTermOnly = sentence.Has(Term.LongTerm) }, sentence.SpanOf(length.Start, length.End));
    }

    /// <summary>The words for a release say when the time begins: "for 12 months after its last release" is no window.</summary>
    public static bool IsStart(SupportSentence sentence, WindowReader.Found found) => Lengths(sentence).Any(length => IsRightBehind(found.Start, length));

    // Nobody supports a line for hours or days.
    private static IEnumerable<Duration> Lengths(SupportSentence sentence) =>
        Duration.In(sentence.Sentence).Where(d => d.Period is { Unit: PeriodUnit.Month or PeriodUnit.Year or PeriodUnit.Week });

    private static PeriodStart StartOf(SupportSentence sentence, Duration length) =>
        sentence.Any(t => t.Is(Term.Next) && t.Start > length.Start) ? PeriodStart.NextLine
        : sentence.Any(t => t.Is(Term.Latest) && IsRightBehind(t.Start, length)) ? PeriodStart.LastOfLine
        // "released in the last 12 months": each release has its own time.
        : sentence.Any(t => (t.Is(Term.Latest) || t.Is(Term.Previous)) && length.Start - t.End is 0 or 1) ? PeriodStart.Release
        : PeriodStart.FirstOfLine;

    private static bool IsRightBehind(int start, Duration length) => start > length.End + 1 && start - length.End <= Near;
}
