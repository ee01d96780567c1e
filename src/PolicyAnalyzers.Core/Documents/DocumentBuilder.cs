using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

/// <summary>Collects what a reader of markup meets, in order: the plain text, and the shapes in it. The document is made of both.</summary>
internal sealed class DocumentBuilder(SourceText source)
{
    public const int BoldHeadingLevel = 7;
    private const int CharactersPerSentence = 64;

    private readonly PlainTextBuilder _plain = new(source.Content);
    private readonly DocumentShape _shape = new(source.Content.Length / CharactersPerSentence);

    // The sentence that introduces each open list, from the outside in, and the one that a list here would be introduced by; -1 for none.
    private readonly Stack<int> _leadIns = new();
    private int _introduction = -1;

    private SentenceKind _kind;
    private int _block;
    private int _blockStart;
    private int _section;
    private DocumentShape.TableShape? _table;
    private int _itemNumber;

    /// <summary>Where the next character will stand in the plain text.</summary>
    public int Position => _plain.Length;

    public bool IsInCell { get; private set; }

    public PolicyDocument Build()
    {
        var text = MarkdownGuard.Apply(MarkdownMask.Apply(source.Content));
        new MarkdownReader(text, this).Read();
        CloseTable(source.Content.Length);
        return _shape.ToDocument(source, _plain.ToPlainText());
    }

    public void OpenSection(int level, int position)
    {
        // A heading ends what broken HTML left open.
        CloseTable(position);
        var parent = _section;
        while (_shape.Sections[parent].Level >= level)
        {
            parent = _shape.Sections[parent].Parent;
        }

        _section = _shape.Sections.Count;
        _shape.Sections.Add(new(level, parent));
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
        var index = _shape.Links.Count;
        while (index > 0 && _shape.Links[index - 1].Start > start)
        {
            index--;
        }

        _shape.Links.Insert(index, new(start, Position - start, target, span, isImage) { TargetSpan = targetSpan });
    }

    public void AddComment(TextSpan text, TextSpan span) =>
        _shape.Comments.Add(new(source.Content.Substring(text.Start, text.Length), text, span));

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
            _table.Rows[^1].Add(_shape.Sentences.Count);
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
            _shape.Tables.Add(_table);
        }

        _table = null;
    }

    private void AddSentence((int Start, int Length) place, SentenceKind kind)
    {
        var leadIn = kind == SentenceKind.ListItem && _leadIns.TryPeek(out var sentence) ? sentence : -1;
        _introduction = kind is SentenceKind.TableCell or SentenceKind.Code ? -1 : _shape.Sentences.Count;
        _shape.Sentences.Add(new(place.Start, place.Length, kind, _block, _section, leadIn, _itemNumber));
        _itemNumber = 0;
    }

    private (int Start, int Length) Trim(int start, int end)
    {
        var text = _plain.Text[start..end];
        var trimmed = text.TrimStart();
        return trimmed.IsEmpty ? (start, 0) : (end - trimmed.Length, trimmed.TrimEnd().Length);
    }
}
