using System.Text;

namespace PolicyAnalyzers.Text;

/// <summary>
/// How a file keeps its characters. Bytes become characters here and nowhere else: UTF-8 and UTF-16 with their byte order marks,
/// UTF-8 without, and Latin-1 where the bytes are no UTF-8.
/// </summary>
public sealed class TextEncoding
{
    /// <summary>Without a byte order mark.</summary>
    public static readonly TextEncoding Utf8 = new("UTF-8", new UTF8Encoding(false, throwOnInvalidBytes: true), 0);

    private static readonly Encoding Latin1 = Encoding.GetEncoding("latin1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private readonly Encoding _encoding;
    private readonly int _markLength;

    private TextEncoding(string name, Encoding encoding, int markLength) => (Name, _encoding, _markLength) = (name, encoding, markLength);

    public string Name { get; }

    public static TextEncoding Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return new("UTF-16", Encoding.Unicode, 2);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new("UTF-16", Encoding.BigEndianUnicode, 2);
        }

        var markLength = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        return System.Text.Unicode.Utf8.IsValid(bytes) ? new(Utf8.Name, Utf8._encoding, markLength) : new("Latin-1", Latin1, markLength);
    }

    /// <summary>The text, without a byte order mark.</summary>
    public string Decode(ReadOnlySpan<byte> bytes) => _encoding.GetString(bytes[_markLength..]);

    /// <summary>This encoding has bytes for all characters of a text.</summary>
    public bool CanEncode(string text)
    {
        try
        {
            _encoding.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Edits a text in the bytes that stand for it, as <see cref="TextEdit.Apply"/> does; all other bytes stay as they are.</summary>
    /// <param name="text">What the bytes were read as.</param>
    public byte[] Apply(ReadOnlySpan<byte> bytes, string text, IEnumerable<TextEdit> edits)
    {
        var result = new List<byte>(bytes.Length);
        var (position, offset, kept) = (0, _markLength, 0);
        foreach (var edit in TextEdit.InOrder(edits))
        {
            offset += _encoding.GetByteCount(text.AsSpan(position, edit.Span.Start - position));
            result.AddRange(bytes[kept..Math.Min(offset, bytes.Length)]);
            result.AddRange(_encoding.GetBytes(edit.NewText));
            offset += _encoding.GetByteCount(text.AsSpan(edit.Span.Start, edit.Span.Length));
            // Half a character at the end of UTF-16 has been read as a whole one.
            (position, kept) = (edit.Span.End, Math.Min(offset, bytes.Length));
        }

        result.AddRange(bytes[kept..]);
        return [.. result];
    }
}
