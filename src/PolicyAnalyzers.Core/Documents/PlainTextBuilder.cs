using System.Collections.Immutable;
using System.Text;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

internal sealed class PlainTextBuilder(string source)
{
    private readonly StringBuilder _text = new(source.Length);
    private readonly ImmutableArray<PlainText.Run>.Builder _runs = ImmutableArray.CreateBuilder<PlainText.Run>();

    public int Length => _text.Length;

    public char this[int index] => _text[index];

    /// <summary>Appends text that stands so in the source, or that a span of the source stands for.</summary>
    public void Append(ReadOnlySpan<char> text, TextSpan span)
    {
        if (text.IsEmpty)
        {
            return;
        }

        _runs.Add(new(_text.Length, text.Length, Clamp(span)));
        foreach (var c in text)
        {
            _text.Append(c is '\t' or '\r' or '\n' or '\u00A0' ? ' ' : c == '\u2019' ? '\'' : c);
        }
    }

    /// <summary>Appends a space, unless one is there.</summary>
    public void AppendSpace(int position)
    {
        if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
        {
            Append(" ", new(position, 1));
        }
    }

    /// <summary>Ends a line, unless one has just ended.</summary>
    public void EndLine(int position)
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _runs.Add(new(_text.Length, 1, Clamp(new(position, 0))));
            _text.Append('\n');
        }
    }

    public PlainText ToPlainText() => new(_text.ToString(), _runs.ToImmutable(), source.Length);

    private TextSpan Clamp(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, source.Length);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, source.Length));
    }
}
