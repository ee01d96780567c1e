using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>
/// Which versions of a sentence are supported and which are not. Where a version stands first, its verb follows
/// ("2.5 gets updates but 2.4 does not"); where the verb stands first, its versions follow ("we support 2.5 but not 2.4").
/// </summary>
internal sealed class PolaritySigns
{
    private readonly List<(int Start, bool Positive)> _signs = [];
    private readonly Sentence _sentence;
    private readonly bool _verbFirst;

    public PolaritySigns(Sentence sentence, List<SupportToken> tokens)
    {
        _sentence = sentence;
        var (end, firstVersion) = (0, int.MaxValue);
        foreach (var token in tokens)
        {
            if (token.Kind == SupportTokenKind.Version || token.Is(Term.Branch))
            {
                firstVersion = Math.Min(firstVersion, token.Start);
            }
            else if (token.Start >= end && SignOf(token) is { } positive)
            {
                // "is not supported": the verb belongs to its negation.
                if (_signs is [.., (_, false)] && positive && token.Start - end <= 12)
                {
                    end = token.End;
                    continue;
                }

                _signs.Add((token.Start, positive));
                end = token.End;
            }
        }

        _verbFirst = _signs.Count > 0 && _signs[0].Start < firstVersion;
    }

    /// <summary>What is said of the version that stands there.</summary>
    public SupportStatusCell At(int start, int end)
    {
        // In an item, what follows the version may be a tick.
        if (_signs.Count == 0)
        {
            var status = _sentence.Kind == SentenceKind.ListItem ? SupportStatusCell.Read(_sentence, end) : default;
            return status.IsStated ? status : Inherited();
        }

        var index = _verbFirst
            ? Math.Max(0, _signs.FindLastIndex(s => s.Start < start))
            : _signs.FindIndex(s => s.Start >= end) is >= 0 and var next ? next : _signs.Count - 1;
        return Plain(_signs[index].Positive);
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
