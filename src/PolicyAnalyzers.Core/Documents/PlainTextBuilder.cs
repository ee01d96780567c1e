using System.Buffers;
using System.Collections.Immutable;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

internal sealed class PlainTextBuilder(string source)
{
    private static readonly SearchValues<char> Folded = SearchValues.Create("\t\r\n\u00A0\u2019");

    private readonly ImmutableArray<PlainText.Run>.Builder _runs = ImmutableArray.CreateBuilder<PlainText.Run>();
    private char[] _text = new char[source.Length + 16];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Appends text that stands so in the source, or that a span of the source stands for.</summary>
    public void Append(ReadOnlySpan<char> text, TextSpan span)
    {
        if (text.IsEmpty)
        {
            return;
        }

        AddRun(text.Length, span);
        var added = _text.AsSpan(Length, text.Length);
        text.CopyTo(added);
        for (var i = added.IndexOfAny(Folded); i >= 0; i = added.IndexOfAny(Folded))
        {
            added[i] = added[i] == '\u2019' ? '\'' : ' ';
            added = added[(i + 1)..];
        }

        Length += text.Length;
    }

    /// <summary>Appends a space, unless one is there.</summary>
    public void AppendSpace(int position)
    {
        if (Length > 0 && !char.IsWhiteSpace(_text[Length - 1]))
        {
            Append(" ", new(position, 1));
        }
    }

    /// <summary>Ends a line, unless one has just ended.</summary>
    /// <param name="evenIfEmpty">Also where one has: an empty line stands for a place in the source with nothing in it.</param>
    public void EndLine(int position, bool evenIfEmpty = false)
    {
        if (evenIfEmpty || (Length > 0 && _text[Length - 1] != '\n'))
        {
            AddRun(1, new(position, 0));
            _text[Length++] = '\n';
        }
    }

    public PlainText ToPlainText() => new(Text.ToString(), _runs.DrainToImmutable(), source.Length);

    private void AddRun(int length, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, source.Length);
        _runs.Add(new(Length, length, TextSpan.FromBounds(start, Math.Clamp(span.End, start, source.Length))));
        if (Length + length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + length));
        }
    }
}
