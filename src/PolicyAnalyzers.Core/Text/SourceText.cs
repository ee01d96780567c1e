using System.Buffers;

namespace PolicyAnalyzers.Text;

/// <summary>
/// The text of a file with its line starts: every sequence of bytes has a text, and every span a place.
/// </summary>
public sealed class SourceText
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private readonly List<int> _lineStarts = [0];

    /// <param name="path">Path relative to the repository's root, with forward slashes; for messages only.</param>
    /// <param name="content">The decoded text, without a byte order mark.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        for (var i = content.AsSpan().IndexOfAny(LineEnds); i >= 0;)
        {
            i += content[i] == '\r' && i + 1 < content.Length && content[i + 1] == '\n' ? 2 : 1;
            _lineStarts.Add(i);
            var next = content.AsSpan(i).IndexOfAny(LineEnds);
            i = next < 0 ? -1 : i + next;
        }
    }

    public string Path { get; }

    public string Content { get; }

    /// <summary>The bytes are no text in any encoding that is read here: they hold NUL characters.</summary>
    public bool IsBinary => Content.Contains('\0');

    /// <summary>How the bytes of the file stand for the characters.</summary>
    public TextEncoding Encoding { get; private init; } = TextEncoding.Utf8;

    /// <summary>What ends its first line; a line feed where it has one line.</summary>
    public string LineEnd => Content.AsSpan().IndexOfAny(LineEnds) is var at and >= 0 && Content[at] == '\r' ? Content.AsSpan(at + 1) is ['\n', ..] ? "\r\n" : "\r" : "\n";

    public static SourceText FromBytes(string path, ReadOnlySpan<byte> bytes)
    {
        var encoding = TextEncoding.Of(bytes);
        return new(path, encoding.Decode(bytes)) { Encoding = encoding };
    }

    /// <summary>The place of a character; offsets past the end give the end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line + 1, offset - _lineStarts[line] + 1);
    }

    public int GetLine(int offset) => GetPosition(offset).Line;

    /// <summary>A line with what ends it; empty before the first and behind the last.</summary>
    public TextSpan LineSpan(int line) =>
        line < 1 ? default
        : line > _lineStarts.Count ? new(Content.Length, 0)
        : TextSpan.FromBounds(_lineStarts[line - 1], line < _lineStarts.Count ? _lineStarts[line] : Content.Length);

    /// <summary>The line that a character stands in, without its end.</summary>
    public TextSpan GetLineSpan(int offset)
    {
        var line = LineSpan(GetLine(offset));
        return new(line.Start, Content.AsSpan(line.Start, line.Length).TrimEnd("\r\n").Length);
    }
}
