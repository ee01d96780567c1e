using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A length of time as it stands in a sentence; offsets as in <see cref="Sentence"/>.</summary>
/// <param name="Period">Null where the unit is missing.</param>
internal sealed record Duration(int Start, int End, Period? Period, bool BusinessDays)
{
    private const int LongestNumber = 3;

    /// <summary>All lengths of time in a sentence, the upper bound of each range.</summary>
    public static Duration[] In(Sentence sentence)
    {
        if (!sentence.Has(Term.Unit) && !sentence.Has(Term.Period) && !sentence.Has(Term.StrictlyWithin))
        {
            return [];
        }

        var found = new List<Duration>();
        for (var i = NextStart(sentence, sentence.Start); i < sentence.End; i = NextStart(sentence, i))
        {
            if (At(sentence, i) is { } duration)
            {
                found.Add(duration);
                i = Math.Max(duration.End, i + 1);
            }
            else
            {
                i++;
            }
        }

        return [.. found];
    }

    // A length of time begins with a digit, or with a word for a number or for the whole of it.
    private static int NextStart(Sentence sentence, int i)
    {
        var digit = sentence.Text[(i - sentence.Start)..].IndexOfAnyInRange('0', '9') is var at and >= 0 ? i + at : sentence.End;
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Start >= i && hit.Term is Term.Number or Term.Period)
            {
                return Math.Min(hit.Start, digit);
            }
        }

        return digit;
    }

    private static Duration? At(Sentence sentence, int i)
    {
        if (Hit(sentence, Term.Period, i) is { } period)
        {
            var (count, unit) = (period.Value![1] == 'T' ? period.Value[2] - '0' : period.Value[1] - '0', ToUnit(period.Value[^1]));
            return new(i, period.End, new(count, unit), HasWithin(sentence, Term.Business, i, period.End));
        }

        if (Number(sentence, i) is not { } first)
        {
            return null;
        }

        var (value, end) = first;
        if (IsInDate(sentence, i) || Hit(sentence, Term.Month, i) is not null || HitBefore(sentence, Term.Month, i) is not null)
        {
            // "3月15日" is a day, no length of time.
            return null;
        }

        var next = Skip(sentence, end);
        if (RangeEnd(sentence, next) is var (upper, upperEnd) && upper >= value)
        {
            (value, end) = (upper, upperEnd);
            next = Skip(sentence, end);
        }

        var business = Hit(sentence, Term.Business, next);
        var unitAt = business is { } b ? Hit(sentence, Term.Unit, next) is null ? Skip(sentence, b.End) : next : next;
        if (Hit(sentence, Term.Unit, unitAt) is { } hit)
        {
            return new(i, hit.End, new(value, ToUnit(hit.Value![0])), business is not null || HitBefore(sentence, Term.Business, i) is not null);
        }

        return WithoutUnit(sentence, i, end);
    }

    // "2027 年 6 月"
    private static bool IsInDate(Sentence sentence, int i) => sentence.Text[..(i - sentence.Start)].TrimEnd() is [.., '年'];

    private static (int Value, int End)? Number(Sentence sentence, int i)
    {
        var text = sentence.Text;
        var at = i - sentence.Start;
        if (!char.IsAsciiDigit(text[at]))
        {
            return Hit(sentence, Term.Number, i) is { } word ? (int.Parse(word.Value!, null), word.End) : null;
        }

        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        // Not a part of a version, a date, a time of day or an amount; "reply:48" has no digit before the colon.
        var alone = (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '/' or '$' or '#' || (text[at - 1] is ',' or ':' && at > 1 && char.IsAsciiDigit(text[at - 2]))))
            && (end >= text.Length - 1 || !(text[end] is '.' or '/' or ',' or ':' or '%' && char.IsAsciiDigit(text[end + 1])));
        return alone && end - at <= LongestNumber ? (int.Parse(text[at..end], null), sentence.Start + end) : null;
    }

    // "2-3", "2 to 3", "between 2 and 3", "five (5)": the number behind a mark of range or in brackets.
    private static (int Value, int End)? RangeEnd(Sentence sentence, int i)
    {
        if (Hit(sentence, Term.Unit, i) is { } unit && !HasWithin(sentence, Term.Business, i, i + 1))
        {
            // "24 hours to 48 hours"
            i = Skip(sentence, unit.End);
            return Hit(sentence, Term.RangeMark, i) is { } mark ? NumberAt(sentence, Skip(sentence, mark.End)) : null;
        }

        return Hit(sentence, Term.RangeMark, i) is { } to ? NumberAt(sentence, Skip(sentence, to.End)) : NumberAt(sentence, i);
    }

    private static (int Value, int End)? NumberAt(Sentence sentence, int i) => i < sentence.End ? Number(sentence, i) : null;

    // "within **7**.": a word that only a length of time follows, and none of what follows a number that is something else.
    private static Duration? WithoutUnit(Sentence sentence, int start, int end)
    {
        var next = Skip(sentence, end);
        var lacksUnit = next >= sentence.End
            || char.IsPunctuation(sentence.Text[next - sentence.Start])
            || Hit(sentence, Term.Acknowledge, next) is not null
            || Hit(sentence, Term.Within, next) is not null
            || Hit(sentence, Term.RangeMark, next) is not null;
        return lacksUnit && HitBefore(sentence, Term.StrictlyWithin, start) is { } within ? new(within.Start, end, null, false) : null;
    }

    private static bool HasWithin(Sentence sentence, Term term, int start, int end)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == term && hit.Start >= start && hit.Start < end)
            {
                return true;
            }
        }

        return false;
    }

    private static TermHit? HitBefore(Sentence sentence, Term term, int start)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == term && hit.End <= start && Skip(sentence, hit.End) == start)
            {
                return hit;
            }
        }

        return null;
    }

    private static TermHit? Hit(Sentence sentence, Term term, int start)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Start == start && hit.Term == term)
            {
                return hit;
            }
        }

        return null;
    }

    private static int Skip(Sentence sentence, int i)
    {
        var text = sentence.Text;
        while (i < sentence.End && text[i - sentence.Start] is ' ' or '-' or '–' or '—' or '~' or '～' or '〜' or '(' or ')' or '（' or '）' or '*' or '+' or '个' or '個')
        {
            i++;
        }

        return i;
    }

    private static PeriodUnit ToUnit(char letter) => letter switch
    {
        'H' => PeriodUnit.Hour,
        'D' => PeriodUnit.Day,
        'W' => PeriodUnit.Week,
        'M' => PeriodUnit.Month,
        _ => PeriodUnit.Year,
    };
}
