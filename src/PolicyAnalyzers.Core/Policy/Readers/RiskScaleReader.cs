using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A scale of levels that the policy sets up: numbered from the gravest, else named.</summary>
internal static class RiskScaleReader
{
    private const int FewestLevels = 3;

    public static Fact<RiskScale>? Read(ReadingContext context)
    {
        foreach (var list in context.Lists)
        {
            var items = list.Where(s => s.Number > 0).ToList();
            var inOrder = items.Count >= FewestLevels && items.Select((item, i) => item.Number == i + 1).All(follows => follows);
            var handling = items.Any(i => i.Has(Term.Experimental) || i.Has(Term.Troubleshooting)) || items.Count(i => i.Has(Term.Fix)) >= 2;

            // "Levels" alone may be those of anything, unless they tell what is fixed where.
            if (!inOrder || !(Introduces(list.Key.LeadIn, list.Key.Section) || (handling && (list.Key.LeadIn ?? list.Key.Section.Heading)?.Has(Term.Level) == true)))
            {
                continue;
            }

            ImmutableArray<Fact<RiskLevel>> levels =
            [
                .. items.Select(item => new Fact<RiskLevel>(
                    new(item.Number, item.ToString()) { CoversExperimental = item.Has(Term.Experimental), CoversTroubleshooting = item.Has(Term.Troubleshooting), Scope = ReadScope(item) },
                    item.Span)),
            ];
            return new(new(levels, handling) { OpenFrom = ReadOpenFrom(context, levels.Length) }, levels[0].Span);
        }

        return NamedScaleReader.Read(context);
    }

    private static FixScope ReadScope(Sentence item) =>
        !item.Has(Term.Fix) ? FixScope.Unstated
        : item.Has(Term.SupportedLine) ? FixScope.EverySupportedLine
        : item.Has(Term.Next) || item.Has(Term.Branch) ? FixScope.NextRelease
        : FixScope.Unstated;

    internal static bool Introduces(Sentence? leadIn, Section section) =>
        (leadIn?.Has(Term.Level) == true && leadIn.Has(Term.Severity))
        || (section.Heading?.Has(Term.Level) == true && section.Heading.Has(Term.Severity));

    // "Level N or higher is treated as a regular issue."
    private static Fact<int>? ReadOpenFrom(ReadingContext context, int levels)
    {
        foreach (var sentence in context.Sentences.Where(s => s.Has(Term.HandledInOpen) && s.Has(Term.Level, "range") && s.Count(Term.Level, except: "range") > 0))
        {
            var text = sentence.Text;
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsAsciiDigit(text[i]) && text[i] - '0' is var level && level >= 1 && level <= levels && (i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1])))
                {
                    return new(level, sentence.Span);
                }
            }
        }

        return null;
    }
}
