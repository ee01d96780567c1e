using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

/// <summary>
/// Collects what a reader of markup meets, in order, and makes the document of it: first the plain text and the shapes in it by number,
/// then, with the terms of the whole text found in one pass, the objects.
/// </summary>
internal sealed class DocumentBuilder(SourceText source)
{
    public const int BoldHeadingLevel = 7;
    private const int CharactersPerSentence = 64;

    private readonly PlainTextBuilder _plain = new(source.Content);
    private readonly List<Sentence.Shape> _sentences = new(source.Content.Length / CharactersPerSentence);
    private readonly List<SectionShape> _sections = [new(0, -1)];
    private readonly List<Link> _links = [];
    private readonly List<Comment> _comments = [];
    private readonly List<TableShape> _tables = [];

    // The sentence that introduces each open list, from the outside in, and the one that a list here would be introduced by; -1 for none.
    private readonly Stack<int> _leadIns = new();
    private int _introduction = -1;

    private SentenceKind _kind;
    private int _block;
    private int _blockStart;
    private int _section;
    private TableShape? _table;
    private int _itemNumber;

    private sealed record SectionShape(int Level, int Parent);

    private sealed record TableShape(int Section, int Start)
    {
        public List<List<int>> Rows { get; } = [];

        public bool HasHeader { get; set; }

        public int End { get; set; }
    }

    /// <summary>Where the next character will stand in the plain text.</summary>
    public int Position => _plain.Length;

    public bool IsInCell { get; private set; }

    public PolicyDocument Build()
    {
        var text = MarkdownGuard.Apply(MarkdownMask.Apply(source.Content));
        new MarkdownReader(text, this).Read();
        CloseTable(source.Content.Length);
        var plain = _plain.ToPlainText();
        var words = new Words(plain.Text);
        var vocabulary = Vocabulary.For(words);
        var document = new PolicyDocument(source, plain, vocabulary.Language);
        var sections = BuildSections(document);
        var sentences = BuildSentences(document, sections, vocabulary.Find(words));
        words.Return();
        document.Sections = ImmutableCollectionsMarshal.AsImmutableArray(sections);
        document.Sentences = ImmutableCollectionsMarshal.AsImmutableArray(sentences);
        document.Links = [.. _links];
        document.Comments = [.. _comments];
        document.Tables = [.. _tables.Select(t => BuildTable(t, sections, sentences))];
        return document;
    }

    public void OpenSection(int level, int position)
    {
        // A heading ends what broken HTML left open.
        CloseTable(position);
        var parent = _section;
        while (_sections[parent].Level >= level)
        {
            parent = _sections[parent].Parent;
        }

        _section = _sections.Count;
        _sections.Add(new(level, parent));
    }

    /// <summary>Begins a block of its own; within a cell all is one.</summary>
    public void BeginBlock(SentenceKind kind)
    {
        if (!IsInCell)
        {
            _kind = kind;
            _blockStart = Position;
        }
    }

    public void Append(ReadOnlySpan<char> text, TextSpan span) => _plain.Append(text, span);

    /// <summary>A line ends within a block. A hard break ends a sentence, too.</summary>
    public void Break(bool hard, int position)
    {
        if (hard)
        {
            _plain.EndLine(position);
        }
        else
        {
            _plain.AppendSpace(position);
        }
    }

    public void EndBlock(int position)
    {
        _plain.EndLine(position);
        if (IsInCell)
        {
            return;
        }

        _block++;
        for (int start = _blockStart, end; start < Position; start = end)
        {
            end = SentenceSplitter.FindEnd(_plain.Text, start, whole: _kind is SentenceKind.Heading or SentenceKind.Code);
            if (Trim(start, end) is { Length: > 0 } sentence)
            {
                AddSentence(sentence, _kind);
            }
        }

        _blockStart = Position;
    }

    public void AddLink(int start, string target, TextSpan span, TextSpan targetSpan, bool isImage = false)
    {
        // A link is known when it ends; what began within it is there already.
        var index = _links.Count;
        while (index > 0 && _links[index - 1].Start > start)
        {
            index--;
        }

        _links.Insert(index, new(start, Position - start, target, span, isImage) { TargetSpan = targetSpan });
    }

    public void AddComment(TextSpan text, TextSpan span) =>
        _comments.Add(new(source.Content.Substring(text.Start, text.Length), text, span));

    public void OpenList() => _leadIns.Push(_introduction);

    /// <summary>An item begins.</summary>
    /// <param name="number">Its number; 0 in a list without numbers.</param>
    public void OpenItem(int number) => _itemNumber = number;

    // What introduced the list introduces one that follows right on.
    public void CloseList() => _introduction = _leadIns.TryPop(out var leadIn) ? leadIn : _introduction;

    public void OpenTable(int position) => _table ??= new(_section, position);

    public void OpenRow() => _table?.Rows.Add([]);

    /// <summary>The row at hand is a header.</summary>
    public void MarkHeader()
    {
        if (_table is { Rows.Count: 1 })
        {
            _table.HasHeader = true;
        }
    }

    public void BeginCell(int position)
    {
        CloseCell(position);
        EndBlock(position);
        OpenTable(position);
        IsInCell = true;
    }

    public void CloseCell(int position)
    {
        if (!IsInCell || _table is null)
        {
            return;
        }

        IsInCell = false;

        if (_table.Rows.Count == 0)
        {
            OpenRow();
        }

        // Every cell is there, also an empty one: its column counts, and so does its place.
        _plain.EndLine(position, evenIfEmpty: Position == _blockStart);
        _block++;
        if (_table.Rows[^1].Count < Table.MostColumns)
        {
            _table.Rows[^1].Add(_sentences.Count);
            AddSentence(Trim(_blockStart, Math.Min(Position, _blockStart + SentenceSplitter.LongestSentence)), SentenceKind.TableCell);
        }

        _blockStart = Position;
    }

    public void CloseTable(int end)
    {
        CloseCell(end);
        if (_table is { Rows.Count: > 0 })
        {
            _table.End = end;
            _tables.Add(_table);
        }

        _table = null;
    }

    private void AddSentence((int Start, int Length) place, SentenceKind kind)
    {
        var leadIn = kind == SentenceKind.ListItem && _leadIns.TryPeek(out var sentence) ? sentence : -1;
        _introduction = kind is SentenceKind.TableCell or SentenceKind.Code ? -1 : _sentences.Count;
        _sentences.Add(new(place.Start, place.Length, kind, _block, _section, leadIn, _itemNumber));
        _itemNumber = 0;
    }

    private (int Start, int Length) Trim(int start, int end)
    {
        var text = _plain.Text[start..end];
        var trimmed = text.TrimStart();
        return trimmed.IsEmpty ? (start, 0) : (end - trimmed.Length, trimmed.TrimEnd().Length);
    }

    private Section[] BuildSections(PolicyDocument document)
    {
        var sections = new Section[_sections.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            var (level, parent) = _sections[i];
            sections[i] = new(document, i, level, parent < 0 ? null : sections[parent]);
        }

        return sections;
    }

    private Sentence[] BuildSentences(PolicyDocument document, Section[] sections, TermHit[] hits)
    {
        var sentences = new Sentence[_sentences.Count];
        var (nextHit, nextLink) = (0, 0);
        for (var i = 0; i < sentences.Length; i++)
        {
            var shape = _sentences[i];
            var section = sections[shape.Section];
            sentences[i] = new(document, i, shape, section, shape.LeadIn < 0 ? null : sentences[shape.LeadIn])
            {
                Terms = TakeHits(hits, shape, ref nextHit),
                Links = TakeLinks(shape, ref nextLink),
            };
            if (shape.Kind == SentenceKind.Heading)
            {
                section.Heading ??= sentences[i];
            }
        }

        // A section's own sentences stand together: a subsection never returns to it.
        for (int i = 0, end; i < sentences.Length; i = end)
        {
            var section = sentences[i].Section;
            for (end = i; end < sentences.Length && sentences[end].Section == section; end++)
            {
                i += sentences[end].Kind == SentenceKind.Heading ? 1 : 0;
            }

            section.Sentences = ImmutableArray.Create(sentences, i, end - i);
        }

        return sentences;
    }

    private static TermHits TakeHits(TermHit[] hits, Sentence.Shape shape, ref int next)
    {
        while (next < hits.Length && hits[next].Start < shape.Start)
        {
            next++;
        }

        var first = next;
        var end = shape.Start + shape.Length;
        for (; next < hits.Length && hits[next].Start < end; next++)
        {
            // A phrase may go over the place where an endless sentence was cut.
            hits[next] = hits[next].End <= end ? hits[next] : hits[next] with { Length = end - hits[next].Start };
        }

        return new(hits, first, next - first);
    }

    private ImmutableArray<Link> TakeLinks(Sentence.Shape shape, ref int next)
    {
        while (next < _links.Count && _links[next].Start < shape.Start)
        {
            next++;
        }

        var first = next;
        while (next < _links.Count && _links[next].Start < shape.Start + shape.Length)
        {
            next++;
        }

        return next == first ? [] : [.. _links[first..next]];
    }

    private static Table BuildTable(TableShape shape, Section[] sections, Sentence[] sentences)
    {
        ImmutableArray<ImmutableArray<Sentence>> rows = [.. shape.Rows.Select(row => row.Select(cell => sentences[cell]).ToImmutableArray())];
        var span = TextSpan.FromBounds(shape.Start, Math.Max(shape.Start, shape.End));
        return shape.HasHeader ? new(span, sections[shape.Section], rows[0], rows[1..]) : new(span, sections[shape.Section], [], rows);
    }
}
