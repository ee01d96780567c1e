using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Advisories.Osv;

/// <summary>From text to <see cref="JsonValue"/>; the library's own documents forget where things stood. Depth is bounded by the library's reader.</summary>
internal ref struct JsonParser
{
    private readonly byte[] _utf8;
    private Utf8JsonReader _reader;

    // Spans are asked for in the order of the text, so that counting characters goes on where it stopped.
    private int _byte;
    private int _char;

    private JsonParser(byte[] utf8)
    {
        _utf8 = utf8;
        _reader = new(utf8);
    }

    /// <returns>The value; or where the text is no JSON, and what the trouble is.</returns>
    public static (JsonValue? Root, TextSpan At, string? Problem) Parse(string text)
    {
        var parser = new JsonParser(Encoding.UTF8.GetBytes(text));
        try
        {
            parser._reader.Read();
            var root = parser.ReadValue();
            // Text behind the value throws.
            parser._reader.Read();
            return (root, root.Span, null);
        }
        catch (JsonException)
        {
            // The library's words speak of bytes and quote the text; the place says it better.
            return IsBeginning(parser._utf8)
                ? (null, new(text.Length, 0), "the text ends early")
                : (null, new(parser.Offset((int)parser._reader.BytesConsumed), 0), "what stands here is no JSON");
        }
        catch (InvalidOperationException)
        {
            return (null, new(parser.Offset((int)parser._reader.TokenStartIndex), 0), "the string that stands here holds half a character");
        }
    }

    private static bool IsBeginning(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private JsonValue ReadValue()
    {
        var start = Offset((int)_reader.TokenStartIndex);
        var kind = _reader.TokenType;
        switch (kind)
        {
            case JsonTokenType.StartObject:
                var members = ImmutableArray.CreateBuilder<JsonMember>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = _reader.GetString()!;
                    var span = TextSpan.FromBounds(Offset((int)_reader.TokenStartIndex), Offset((int)_reader.TokenStartIndex + _reader.ValueSpan.Length + 2));
                    _reader.Read();
                    members.Add(new(name, span, ReadValue()));
                }

                return new(kind, Span(start)) { Members = members.ToImmutable() };
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<JsonValue>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue());
                }

                return new(kind, Span(start)) { Items = items.ToImmutable() };
            case JsonTokenType.String:
                var text = _reader.GetString()!;
                return new(kind, Span(start)) { Text = text };
            case JsonTokenType.Number:
                return new(kind, Span(start)) { Text = Encoding.UTF8.GetString(_reader.ValueSpan) };
            default:
                return new(kind, Span(start));
        }
    }

    private TextSpan Span(int start) => TextSpan.FromBounds(start, Offset((int)_reader.BytesConsumed));

    private int Offset(int index)
    {
        if (index > _byte)
        {
            _char += Encoding.UTF8.GetCharCount(_utf8.AsSpan(_byte, index - _byte));
            _byte = index;
        }

        return _char;
    }
}
