using System.Buffers;
using System.Text;

namespace PolicyAnalyzers.Text;

/// <summary>
/// The text of a file with its line starts. Bytes become characters here and nowhere else:
/// UTF-8 and UTF-16 with their byte order marks, UTF-8 without, and Latin-1 where the bytes are no UTF-8,
/// so that every sequence of bytes has a text and every span a place.
/// </summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
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

    public static SourceText FromBytes(string path, ReadOnlySpan<byte> bytes) => new(path, Decode(bytes));

    /// <summary>The place of a character; offsets past the end give the end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The line that a character stands in, without its end.</summary>
    public TextSpan GetLineSpan(int offset)
    {
        var line = GetPosition(offset).Line;
        var (start, end) = (_lineStarts[line - 1], line < _lineStarts.Count ? _lineStarts[line] : Content.Length);
        return TextSpan.FromBounds(start, start + Content.AsSpan(start, end - start).TrimEnd("\r\n").Length);
    }

    public int GetLine(int offset) => GetPosition(offset).Line;

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
