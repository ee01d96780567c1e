using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>
/// A scale of severities by their names, in a list, in the rows of a table, or in headings: "Critical: code runs without a login". Names that
/// have no more beside them than a time set up none: they say who is served first.
/// </summary>
internal static class NamedScaleReader
{
    private const int FewestLevels = 3;
    private const string Low = "low";

    // Of characters: more than a word or two, and more than a time with the words around it.
    private const int Some = 16;
    private const int Much = 48;

    public static Fact<RiskScale>? Read(ReadingContext context) =>
        context.Sentences.Count(s => s.Has(Term.SeverityName)) < FewestLevels ? null
        : context.Lists.Select(list => Collect(list.Select(item => (item, Enumerable.Empty<Sentence>()))))
            .Concat(context.Document.Tables.Select(table => Collect(table.Rows.Where(row => row.Length > 0).Select(row => (row[0], row.Skip(1))))))
            .Concat(context.Document.Sections.Where(s => s.Heading is not null).GroupBy(s => (s.Parent, s.Level))
                .Select(sections => Collect(sections.Select(s => (s.Heading!, s.Sentences.AsEnumerable())))))
            .Where(IsScale)
            .MinBy(levels => levels[0].Sentence.Start) is { } first ? ToFact(first) : null;

    // What begins with the name of a severity, each name once.
    private static List<Named> Collect(IEnumerable<(Sentence Sentence, IEnumerable<Sentence> Beside)> places)
    {
        var (levels, known) = (new List<Named>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var (sentence, beside) in places)
        {
            if (NameIn(sentence) is { } name && known.Add(sentence.Words(name)))
            {
                levels.Add(new(sentence, name, Tells(sentence, name.Length) || beside.Any(other => Tells(other))));
            }
        }

        return levels;
    }

    // A sign may stand before it.
    private static TermHit? NameIn(Sentence sentence)
    {
        if (sentence.Terms.First(Term.SeverityName) is not { } name)
        {
            return null;
        }

        foreach (var c in sentence.Text[..(name.Start - sentence.Start)])
        {
            if (char.IsLetterOrDigit(c))
            {
                return null;
            }
        }

        return name;
    }

    private static bool Tells(Sentence sentence, int name = 0) => sentence.Length - name >= (sentence.Has(Term.Unit) ? Much : Some);

    private static bool IsScale(List<Named> levels) => levels.Count >= FewestLevels && levels.Count(level => level.Tells) * 2 > levels.Count;

    private static Fact<RiskScale> ToFact(List<Named> levels)
    {
        var first = levels[0].Sentence.Span;
        if (levels[0].Name.Value == Low)
        {
            levels.Reverse();
        }

        return new(new([.. levels.Select((level, i) => new Fact<RiskLevel>(new(i + 1, level.Sentence.ToString()), level.Sentence.Span))], Handling: false), first);
    }

    private sealed record Named(Sentence Sentence, TermHit Name, bool Tells);
}
