using System.Buffers;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

/// <summary>What a sentence stands in.</summary>
public enum SentenceKind
{
    Paragraph,
    Heading,
    ListItem,
    TableCell,

    /// <summary>A line of a code block.</summary>
    Code,
}

/// <summary>
/// A sentence, or what stands in the place of one: a heading, a cell, a line.
/// Offsets count in the <see cref="PlainText"/> of the document; <see cref="Span"/> is the way to the source.
/// </summary>
public sealed class Sentence
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:—，；：、");

    private readonly PolicyDocument _document;

    internal Sentence(PolicyDocument document, int index, DocumentShape.SentenceShape shape, Section section, Sentence? leadIn)
    {
        _document = document;
        Index = index;
        Start = shape.Start;
        Length = shape.Length;
        Kind = shape.Kind;
        Block = shape.Block;
        Number = shape.Number;
        Section = section;
        LeadIn = leadIn;
    }

    /// <summary>Position among the sentences of the document.</summary>
    public int Index { get; }

    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public SentenceKind Kind { get; }

    /// <summary>Number of the block that it stands in: sentences of one paragraph share it.</summary>
    public int Block { get; }

    /// <summary>The number of the item that it begins; 0 where it begins none that has one.</summary>
    public int Number { get; }

    public Section Section { get; }

    /// <summary>What introduces the list that it stands in: the sentence before the list, or the item around it.</summary>
    public Sentence? LeadIn { get; }

    /// <summary>The terms of the lexicon that stand in it, in order.</summary>
    public TermHits Terms { get; internal init; }

    public ReadOnlySpan<char> Text => _document.Plain.Text.AsSpan(Start, Length);

    public TextSpan Span => _document.Plain.ToSource(Start, Length);

    public Sentence? Previous => Index > 0 ? _document.Sentences[Index - 1] : null;

    public Sentence? Next => Index + 1 < _document.Sentences.Length ? _document.Sentences[Index + 1] : null;

    /// <summary>The links whose text stands in it.</summary>
    public ImmutableArray<Link> Links { get; internal init; } = [];

    /// <summary>The source of a part of it.</summary>
    /// <param name="start">Offset in the plain text of the document.</param>
    public TextSpan SpanOf(int start, int length)
    {
        var span = _document.Plain.ToSource(start, length);
        return new(span.Start, span.Length + MarksThatClose(_document.Source.Content.AsSpan(span.Start, span.Length), _document.Source.Content.AsSpan(span.End)));
    }

    /// <summary>The words of a term in it.</summary>
    public string Words(TermHit hit) => Text.Slice(hit.Start - Start, hit.Length).ToString();

    public bool Has(Term term) => Terms.Has(term);

    /// <summary>Code begins there.</summary>
    /// <param name="start">Offset in the plain text of the document.</param>
    public bool IsCode(int start) => _document.Plain.ToSource(start, 1).Start is > 0 and var source && _document.Source.Content[source - 1] == '`';

    /// <summary>It introduces what follows.</summary>
    public bool EndsInColon => Text.TrimEnd() is [.., ':'];

    /// <summary>No line ends in a part of it, in the source.</summary>
    /// <param name="start">Offset in the plain text of the document.</param>
    public bool IsOnOneLine(int start, int length)
    {
        var span = _document.Plain.ToSource(start, length);
        return _document.Source.Content.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n') < 0;
    }

    /// <summary>It has the term between two offsets in the plain text of the document.</summary>
    public bool HasWithin(Term term, int start, int end)
    {
        foreach (ref readonly var hit in Terms.Span)
        {
            if (hit.Term == term && hit.Start >= start && hit.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It has the term, and negates the first of its kind.</summary>
    /// <param name="negation">Which kind of negation.</param>
    public bool Negates(Term term, Term negation = Term.Negation) => Terms.First(term) is { } hit && IsNegated(hit.Start, negation);

    /// <summary>
    /// A negation stands before the position, or behind it where that is the place of this negation in its language, with no clause between
    /// that ends or turns it.
    /// </summary>
    /// <param name="position">Offset in the plain text of the document.</param>
    /// <param name="term">Which kind of negation.</param>
    public bool IsNegated(int position, Term term = Term.Negation) => IsNegatedFromBefore(position, term) || IsNegatedFromBehind(position, term);

    private bool IsNegatedFromBefore(int position, Term term)
    {
        var negation = -1;
        foreach (ref readonly var hit in Terms.Span)
        {
            if (hit.Start >= position)
            {
                break;
            }

            negation = hit.Term == term && hit.Value != TermHit.Behind ? Math.Max(negation, hit.End)
                : hit.Term == Term.Turn && hit.Start >= negation ? -1
                : negation;
        }

        // "Not in public" holds what it negates.
        return negation > position || (negation >= 0 && !HasClauseEnd(negation, position));
    }

    private bool IsNegatedFromBehind(int position, Term term)
    {
        foreach (ref readonly var hit in Terms.Span)
        {
            if (hit.Start > position && (hit.Term == Term.Turn || (hit.Term == term && hit.Value == TermHit.Behind)))
            {
                return hit.Term == term && !HasClauseEnd(position, hit.Start);
            }
        }

        return false;
    }

    // "within **7**": emphasis, or code, that opens in a part and closes right behind it.
    private static int MarksThatClose(ReadOnlySpan<char> part, ReadOnlySpan<char> behind)
    {
        var last = part.LastIndexOfAny('*', '`');
        if (last < 0)
        {
            return 0;
        }

        var first = part[..last].LastIndexOfAnyExcept(part[last]) + 1;
        var marks = part[first..(last + 1)];
        return first > 0 && char.IsWhiteSpace(part[first - 1]) && behind.StartsWith(marks) ? marks.Length : 0;
    }

    /// <summary>A clause ends between two offsets in the plain text of the document; none does between terms that overlap.</summary>
    public bool HasClauseEnd(int start, int end) => end > start && Text[(start - Start)..(end - Start)].IndexOfAny(ClauseEnds) >= 0;

    public bool IsBlank(int start, int end) => Text[(start - Start)..(end - Start)].IsWhiteSpace();

    public override string ToString() => Text.ToString();
}
