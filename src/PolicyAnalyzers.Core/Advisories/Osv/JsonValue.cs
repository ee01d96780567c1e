using System.Collections.Immutable;
using System.Text.Json;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Advisories.Osv;

/// <summary>A JSON value that knows where it stands.</summary>
/// <param name="Kind">Of its first token: <see cref="JsonTokenType.StartObject"/> for an object.</param>
internal sealed record JsonValue(JsonTokenType Kind, TextSpan Span)
{
    /// <summary>Of a string, what it says; of a number, its digits.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of an object, in order; names that stand twice are here twice.</summary>
    public ImmutableArray<JsonMember> Members { get; init; } = [];

    /// <summary>Of an array.</summary>
    public ImmutableArray<JsonValue> Items { get; init; } = [];

    /// <summary>As a message calls it.</summary>
    public string KindName => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}

/// <param name="Span">Of the name.</param>
internal sealed record JsonMember(string Name, TextSpan Span, JsonValue Value);
