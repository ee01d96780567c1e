using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Advisories.Osv;

/// <summary>One object of a record: gives the members that are as they should be, and notes a fault for every other.</summary>
/// <param name="name">As messages call it.</param>
internal sealed class OsvObject(JsonValue value, string name, FaultList faults)
{
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public TextSpan Span => value.Span;

    /// <summary>An object, each member of which stands once; null, with a fault, where the value is none.</summary>
    public static OsvObject? Of(JsonValue value, string name, FaultList faults)
    {
        if (value.Kind != JsonTokenType.StartObject)
        {
            faults.Add(value.Span, $"{name} is {value.KindName}; it has to be an object.");
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.Members.Where(m => !seen.Add(m.Name)))
        {
            faults.Add(member.Span, $"'{Shown(member.Name)}' stands twice in {name}. Programs read one or the other: leave one.");
        }

        return new(value, name, faults);
    }

    /// <summary>Where a member stands; the object itself, where it is missing.</summary>
    public TextSpan SpanOf(string member) => Find(member)?.Value.Span ?? value.Span;

    public bool Has(string member) => Find(member) is not null;

    public string? Text(string member, bool required = false) => Get(member, JsonTokenType.String, "a string", required)?.Text;

    /// <summary>A string that is one of a few.</summary>
    public string? Word(string member, IReadOnlyList<string> accepted, bool required = false)
    {
        var text = Text(member, required);
        if (text is not null && !accepted.Contains(text))
        {
            faults.Add(SpanOf(member), $"'{member}' of {name} is '{Shown(text)}'. Accepted: {string.Join(", ", accepted)}.");
            return null;
        }

        return text;
    }

    /// <summary>A time as the schema has it: RFC 3339, in UTC.</summary>
    public DateTimeOffset? Time(string member, bool required = false)
    {
        if (Text(member, required) is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        faults.Add(SpanOf(member), $"'{member}' is '{Shown(text)}'. Accepted is a time in UTC such as 2026-06-30T12:00:00Z.");
        return null;
    }

    /// <summary>A day, or a time of which the day counts.</summary>
    public DateOnly? Day(string member)
    {
        if (Text(member) is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd", .. Times], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return DateOnly.FromDateTime(time.UtcDateTime);
        }

        faults.Add(SpanOf(member), $"'{member}' is '{Shown(text)}'. Accepted is a day such as 2026-06-30.");
        return null;
    }

    public bool? Flag(string member)
    {
        if (Find(member) is not { Value: var found })
        {
            return null;
        }

        if (found.Kind is JsonTokenType.True or JsonTokenType.False)
        {
            return found.Kind == JsonTokenType.True;
        }

        faults.Add(found.Span, $"'{member}' of {name} is {found.KindName}; it has to be true or false.");
        return null;
    }

    /// <summary>A whole number from 1 on.</summary>
    public int? Number(string member)
    {
        if (Get(member, JsonTokenType.Number, "a number", required: false) is not { } found)
        {
            return null;
        }

        if (int.TryParse(found.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
        {
            return number;
        }

        faults.Add(found.Span, $"'{member}' is {Shown(found.Text)}; it has to be a whole number from 1 on.");
        return null;
    }

    public OsvObject? Object(string member, bool required = false) =>
        Get(member, JsonTokenType.StartObject, "an object", required) is { } found ? Of(found, $"'{member}'", faults) : null;

    /// <summary>The members of an object as they stand, whatever their names.</summary>
    public IEnumerable<JsonMember> Members => value.Members;

    public ImmutableArray<JsonValue> List(string member, bool required = false) =>
        // The schema lets some lists be null, and means that there is none.
        Find(member) is { Value.Kind: JsonTokenType.Null } ? [] : Get(member, JsonTokenType.StartArray, "an array", required)?.Items ?? [];

    public ImmutableArray<string> Texts(string member)
    {
        var items = List(member);
        foreach (var item in items.Where(i => i.Kind != JsonTokenType.String))
        {
            faults.Add(item.Span, $"What stands here in '{member}' is {item.KindName}; it has to be a string.");
        }

        return [.. items.Where(i => i.Kind == JsonTokenType.String).Select(i => i.Text)];
    }

    public IEnumerable<OsvObject> Objects(string member, bool required = false) =>
        List(member, required).Select(item => Of(item, $"an item of '{member}'", faults)).OfType<OsvObject>();

    /// <summary>Notes a fault for each member that nobody asked for: most are misspelled.</summary>
    public void RefuseOthers()
    {
        foreach (var member in value.Members.Where(m => !_known.Contains(m.Name)))
        {
            faults.Add(member.Span, $"There is no member '{Shown(member.Name)}' in {name}. Accepted: {string.Join(", ", _known)}.");
        }
    }

    /// <summary>A value as far as it helps: it may be megabytes.</summary>
    public static string Shown(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private JsonValue? Get(string member, JsonTokenType kind, string kindName, bool required)
    {
        if (Find(member) is not { Value: var found })
        {
            if (required)
            {
                faults.Add(value.Span with { Length = Math.Min(1, value.Span.Length) }, $"{name} lacks '{member}'.");
            }

            return null;
        }

        if (found.Kind == kind)
        {
            return found;
        }

        faults.Add(found.Span, $"'{member}' of {name} is {found.KindName}; it has to be {kindName}.");
        return null;
    }

    private JsonMember? Find(string member)
    {
        _known.Add(member);
        return value.Members.FirstOrDefault(m => m.Name == member);
    }
}
