using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What all readers of facts share: the sentences that speak to a reporter, and what stands around each.</summary>
internal sealed class ReadingContext
{
    private readonly Dictionary<Sentence, (Table Table, int Row, int Column)> _cells = [];
    private readonly ILookup<Sentence?, Sentence> _items;

    // Tables with several times in a row.
    private readonly HashSet<Table> _schedules = [];

    // By the index of a sentence, once it was asked for.
    private readonly TermSet?[] _around;

    // How many sentences of a kind tell of the first answer, once a section was asked for.
    private readonly Dictionary<(Section Section, SentenceKind Kind), int> _answers = [];

    public ReadingContext(PolicyDocument document)
    {
        Document = document;
        _around = new TermSet?[document.Sentences.Length];
        TellsOfVulnerabilities = document.Sentences.Any(s => s.Has(Term.Vulnerability));
        Sentences = [.. document.Sentences.Where(s => s.Kind != SentenceKind.Code && !s.Has(Term.TemplateText) && !IsEntry(s))];
        _items = document.Sentences.Where(s => s.LeadIn is not null).ToLookup(s => s.LeadIn);
        foreach (var table in document.Tables)
        {
            if (table.Rows.Any(row => row.Count(cell => cell.Has(Term.Unit) || cell.Has(Term.Period)) > 1))
            {
                _schedules.Add(table);
            }

            for (var row = 0; row < table.Rows.Length; row++)
            {
                for (var column = 0; column < table.Rows[row].Length; column++)
                {
                    _cells[table.Rows[row][column]] = (table, row, column);
                }
            }
        }
    }

    public PolicyDocument Document { get; }

    /// <summary>All sentences but lines of code, the instructions of a template, and the entries of a table of contents.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Where no sentence does, what is to be kept to oneself is something else.</summary>
    public bool TellsOfVulnerabilities { get; }

    /// <summary>The items of lists, by what they stand under.</summary>
    public IEnumerable<IGrouping<ListPlace, Sentence>> Lists => Sentences.Where(s => s.Kind == SentenceKind.ListItem).GroupBy(s => new ListPlace(s.Section, s.LeadIn));

    private static bool IsEntry(Sentence sentence) =>
        sentence.Kind == SentenceKind.ListItem
        && sentence.Links.FirstOrDefault() is { } link && link.Target.StartsWith('#') && link.Start == sentence.Start && link.Length == sentence.Length;

    /// <summary>The sentences of the list that a sentence introduces; empty where it introduces none.</summary>
    public IReadOnlyCollection<Sentence> ItemsOf(Sentence sentence) => [.. _items[sentence]];

    /// <summary>
    /// The items of the list that a sentence introduces; for a heading, and for a sentence that a bold line parts from its list, those that follow
    /// in its section, a form to fill in among them; for a sentence before a block of code, its lines: such a form, or a list that was indented
    /// too far.
    /// </summary>
    public IReadOnlyCollection<Sentence> ListUnder(Sentence sentence)
    {
        var items = ItemsOf(sentence);
        if (items.Count > 0)
        {
            return items;
        }

        var next = sentence.Next;
        if (next?.Kind == SentenceKind.Code && sentence.Kind != SentenceKind.Code)
        {
            return [.. Document.Sentences.Skip(next.Index).TakeWhile(line => line.Kind == SentenceKind.Code)];
        }

        if (sentence.Kind != SentenceKind.Heading && (next?.Kind != SentenceKind.Heading || !sentence.EndsInColon))
        {
            return [];
        }

        var section = sentence.Kind == SentenceKind.Heading ? sentence.Section : next!.Section;
        return [.. section.Sentences.Where(s => s.Kind is SentenceKind.ListItem or SentenceKind.Code)];
    }

    /// <summary>
    /// What a person reads a sentence together with, the nearest first: for a cell the rest of its row and the head of its column,
    /// for an item what introduces its list, then the headings above.
    /// </summary>
    public IEnumerable<Sentence> Around(Sentence sentence)
    {
        if (_cells.TryGetValue(sentence, out var cell))
        {
            foreach (var other in cell.Table.Rows[cell.Row])
            {
                if (other != sentence)
                {
                    yield return other;
                }
            }

            if (cell.Column < cell.Table.Header.Length)
            {
                yield return cell.Table.Header[cell.Column];
            }
        }

        for (var leadIn = sentence.LeadIn; leadIn is not null; leadIn = leadIn.LeadIn)
        {
            yield return leadIn;
        }

        for (var section = sentence.Section; section is not null; section = section.Parent)
        {
            if (section.Heading is { } heading && heading != sentence)
            {
                yield return heading;
            }
        }
    }

    /// <summary>The head of the column of a cell, where a row has several times: one column tells of the first answer, the next of the fix.</summary>
    public Sentence? HeadOfTimes(Sentence sentence) =>
        _cells.TryGetValue(sentence, out var cell) && cell.Column < cell.Table.Header.Length && _schedules.Contains(cell.Table)
            ? cell.Table.Header[cell.Column]
            : null;

    /// <summary>The terms of what a sentence is read together with.</summary>
    public TermSet TermsAround(Sentence sentence) => _around[sentence.Index] ??= UnionAround(sentence);

    private TermSet UnionAround(Sentence sentence)
    {
        var terms = default(TermSet);
        foreach (var other in Around(sentence))
        {
            terms = terms.With(other.Terms.Set);
        }

        return terms;
    }

    /// <summary>The sentence has the term, or what it is read together with has.</summary>
    public bool IsAbout(Sentence sentence, Term term) => sentence.Has(term) || TermsAround(sentence).Has(term);

    /// <summary>It is an item, and what it is read together with has the term.</summary>
    public bool IsItemUnder(Sentence sentence, Term term) => sentence.Kind == SentenceKind.ListItem && TermsAround(sentence).Has(term);

    /// <summary>Another sentence of its section and kind tells of the first answer: both stand in one list or table of times.</summary>
    public bool HasAnswerBeside(Sentence sentence)
    {
        var place = (sentence.Section, sentence.Kind);
        if (!_answers.TryGetValue(place, out var count))
        {
            _answers.Add(place, count = sentence.Section.Sentences.Count(s => s.Kind == sentence.Kind && s.IsOnAnswer()));
        }

        return count > (sentence.IsOnAnswer() ? 1 : 0);
    }

    /// <summary>The fact that the first sentence states which does.</summary>
    public Fact<bool>? First(Func<Sentence, ReadingContext, bool> states) =>
        Sentences.FirstOrDefault(s => states(s, this)) is { } sentence ? new(true, sentence.Span) : null;
}

internal sealed record ListPlace(Section Section, Sentence? LeadIn);
