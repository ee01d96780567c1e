using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>
/// Which versions of a sentence are supported and which are not. In each clause, where a version stands first, its verb follows
/// ("2.5 gets updates but 2.4 does not"); where the verb stands first, its versions follow ("we support 2.5 but not 2.4").
/// </summary>
internal sealed class PolaritySigns
{
    private const int Touching = 1;

    // What is said, and where; and where each clause begins: its first sign and its first version.
    private readonly List<(int Start, bool Positive)> _signs = [];
    private readonly List<(int Start, int FirstSign, int FirstVersion)> _clauses = [(0, 0, int.MaxValue)];
    private readonly List<SupportToken> _tokens;
    private readonly Sentence _sentence;

    public PolaritySigns(Sentence sentence, List<SupportToken> tokens)
    {
        (_sentence, _tokens) = (sentence, tokens);
        var (end, negated, verb) = (0, false, false);
        foreach (var token in tokens)
        {
            if (token.Is(Term.Contrast) || EndsClause(token))
            {
                _clauses.Add((token.Start, _signs.Count, int.MaxValue));
            }

            if (token.Kind == SupportTokenKind.Version || token.Is(Term.Branch))
            {
                _clauses[^1] = _clauses[^1] with { FirstVersion = Math.Min(_clauses[^1].FirstVersion, token.Start) };
            }
            else if (token.Start >= end && SignOf(token) is { } positive)
            {
                // "is not supported": the verb belongs to its negation.
                var denied = positive && negated && token.Start - end <= 12;
                negated = !positive;
                if ((!positive && verb && token.Start - end <= Touching) || (token is { Kind: SupportTokenKind.Term, Hit: { Term: Term.Unsupported, Value: not null } } && _signs.Count > _clauses[^1].FirstSign))
                {
                    // "receive no updates", "support for 1.x has ended"
                    _signs[^1] = _signs[^1] with { Positive = false };
                }
                else if (!denied)
                {
                    _signs.Add((token.Start, positive));
                }

                (end, verb) = (token.End, positive && !denied && token.Is(Term.Supported));
            }
            else if (token.Is(Term.Unsupported) && token.End > end && _signs is [.., var (start, _)] && start == token.Start)
            {
                // サポート対象外: in some languages the denial stands behind, in one word with what it denies.
                (_signs[^1], end, negated, verb) = ((start, false), token.End, true, false);
            }
        }
    }

    // "4.x is maintained; 3.x is not", "We maintain v4. v3 is out of support."
    private bool EndsClause(SupportToken token)
    {
        var before = _sentence.Text[..(token.Start - _sentence.Start)].TrimEnd();
        return before.Length > 0 && before[^1] is ';' or '；' or '.' && _clauses[^1].Start < token.Start;
    }

    /// <summary>What is said of the version that stands there.</summary>
    public SupportStatusCell At(int start, int end)
    {
        // An item is a row: what follows the version is its cell.
        if (_sentence.Kind == SentenceKind.ListItem && _clauses is [var only] && only.FirstVersion == start && SupportStatusCell.Read(_sentence, end) is { IsStated: true } cell)
        {
            return cell;
        }

        // "✅ 3.x", "Not supported: 2.x"
        if (_sentence.Kind == SentenceKind.ListItem && _signs.Count == 0 && SupportStatusCell.Read(_sentence) is { IsStated: true } ahead)
        {
            return ahead;
        }

        if ((MarkAt(end) ?? LabelAt(start)) is { } mark)
        {
            return mark;
        }

        if (_signs.Count == 0)
        {
            return Inherited();
        }

        // A clause without a sign is read with those of the whole sentence; what users of a version are told to do is none.
        var clause = Last(_clauses, c => c.Start <= start);
        var (first, last) = (_clauses[clause].FirstSign, clause + 1 < _clauses.Count ? _clauses[clause + 1].FirstSign : _signs.Count);
        if (first == last && _tokens.Exists(t => t.Is(Term.Advice) && t.Start > start && (clause + 1 == _clauses.Count || t.Start < _clauses[clause + 1].Start)))
        {
            return default;
        }

        (first, last) = first < last ? (first, last) : (0, _signs.Count);

        var before = Last(_signs, s => s.Start < start);
        var verbFirst = _signs[first].Start < _clauses[clause].FirstVersion;
        return LimitAt(start) is { } limit ? new(null, limit, null, true) : Plain(_signs[Math.Clamp(verbFirst ? before : before + 1, first, last - 1)].Positive);
    }

    // "2.x is supported, and 1.x on a best-effort basis": what limits a promise stands in one part of the sentence with the version. A part
    // that has its version and its verb ends at the next comma or "and".
    private Coverage? LimitAt(int start)
    {
        var (sign, version, reached, dated) = (false, false, false, false);
        Coverage? limit = null;
        foreach (var token in _tokens)
        {
            if (_clauses.Exists(c => c.Start == token.Start && c.Start > 0) || (sign && version && (token.Kind == SupportTokenKind.Separator || token.Is(Term.RangeMark))))
            {
                if (reached)
                {
                    break;
                }

                (sign, version, limit, dated) = (false, false, null, false);
            }

            sign |= SignOf(token) is not null;
            version |= token.Kind is SupportTokenKind.Version or SupportTokenKind.Number || token.Is(Term.Branch);
            reached |= token.Start == start;
            dated |= token.Kind == SupportTokenKind.Date || token.Is(Term.EndOfSupport);
            limit ??= token.Is(Term.Discretion) ? Coverage.BestEffort : token.Is(Term.Limited) ? SupportStatusCell.ToCoverage(token.Hit.Value!) is { } coverage and not Coverage.Security ? coverage : null : null;
        }

        // "Critical fixes until 2027": what it gets, it is promised.
        return dated ? null : limit;
    }

    // "Active: 3.x", "End of life: 1.x": what stands before the colon, behind the version before.
    private SupportStatusCell? LabelAt(int start)
    {
        var ahead = _sentence.Text[..(start - _sentence.Start)].TrimEnd([' ', '`', '*', 'v']);
        if (ahead.Length == 0 || ahead[^1] is not (':' or '：'))
        {
            return null;
        }

        var from = _tokens.FindLast(t => t.Kind == SupportTokenKind.Version && t.End <= start) is { End: > 0 } before ? before.End : _sentence.Start;
        foreach (ref readonly var hit in _sentence.Terms.Span)
        {
            if (hit.Start >= from && hit.Start < start && hit.Term is Term.Affirmed or Term.Denied or Term.Limited)
            {
                return hit.Term != Term.Limited ? Plain(hit.Term == Term.Affirmed)
                    : SupportStatusCell.ToCoverage(hit.Value!) is { } coverage ? new(coverage == Coverage.Security ? true : null, coverage, null, true)
                    : null;
            }
        }

        return null;
    }

    // "3.x ✅, 2.x ❌", "3.x: yes": a mark right behind a version, as in a table that was pasted as text.
    private SupportStatusCell? MarkAt(int end)
    {
        var labelled = _sentence.Text[(end - _sentence.Start)..].StartsWith(": ");
        end += labelled ? 2 : 0;
        foreach (ref readonly var hit in _sentence.Terms.Span)
        {
            if (hit.Start > end + Touching)
            {
                break;
            }

            if (labelled && hit is { Term: Term.Limited, Value: "security" or "maintenance" } && hit.Start == end)
            {
                return new(true, Coverage.Security, null, true);
            }

            if (hit.Start >= end && hit.Term is Term.Affirmed or Term.Denied && (labelled || !char.IsLetter(_sentence.Text[hit.Start - _sentence.Start])))
            {
                return Plain(hit.Term == Term.Affirmed);
            }
        }

        return null;
    }

    // The last element for which something holds that holds for all before it; -1 where it holds for none.
    private static int Last<T>(List<T> items, Func<T, bool> holds)
    {
        var (low, high) = (-1, items.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = holds(items[middle]) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    // An item is read with what introduces its list, else with the heading.
    private SupportStatusCell Inherited()
    {
        if (_sentence.Kind != SentenceKind.ListItem)
        {
            return default;
        }

        var above = _sentence.LeadIn ?? _sentence.Section.Heading;
        return above is null ? default
            : above.Has(Term.Unsupported) || (above.Has(Term.Negation) && above.Has(Term.Supported)) ? Plain(false)
            : above.Has(Term.Supported) || above.Has(Term.SecurityFix) || above.Has(Term.SupportTopic) ? Plain(true)
            : default;
    }

    private static SupportStatusCell Plain(bool positive) => new(positive, positive ? Coverage.Full : Coverage.None, null, true);

    private static bool? SignOf(SupportToken token) => token.Kind != SupportTokenKind.Term ? null : token.Hit.Term switch
    {
        Term.Supported or Term.SecurityFix => true,
        Term.Unsupported or Term.Negation => false,
        _ => null,
    };
}
