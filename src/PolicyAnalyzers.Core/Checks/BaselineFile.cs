using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Checks;

/// <summary>Baselines as JSON.</summary>
internal static class BaselineFile
{
    private const string Accepted = "Write it anew (security-policy check --write-baseline).";

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        // People read the differences of this file.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The baseline that the options name; or what is wrong with it.</summary>
    public static (Baseline? Baseline, Finding? Problem) Find(RepositorySnapshot snapshot, string path)
    {
        if (snapshot.Files.FirstOrDefault(f => f.Path == path) is { } file)
        {
            return Read(SourceText.FromBytes(file.Path, file.Content.Span));
        }

        var reason = snapshot.Unread.FirstOrDefault(f => f.Path == path) is { } unread ? $"could not be read, because {unread.Reason}" : "is not there";
        return (null, new(RuleCatalog.POL9001, null, $"The baseline '{path}' {reason}. {Accepted}"));
    }

    public static string Write(IEnumerable<BaselineEntry> entries) =>
        "{\n  \"findings\": [" + string.Join(",", entries.Select(e => "\n    " + JsonSerializer.Serialize(e, Format))) + "\n  ]\n}\n";

    public static (Baseline? Baseline, Finding? Problem) Read(SourceText source)
    {
        var utf8 = Encoding.UTF8.GetBytes(source.Content);
        var reader = new Utf8JsonReader(utf8, new() { CommentHandling = JsonCommentHandling.Skip });
        var at = 0L;
        try
        {
            return (new(ReadEntries(ref reader, source, utf8, ref at)), null);
        }
        catch (JsonException e)
        {
            // The library's own messages speak of bytes and paths; the place says it better.
            var message = e.LineNumber is null ? e.Message : "What stands here is no entry, or no JSON.";
            return (null, Finding.At(RuleCatalog.POL9001, source, new(Offset(utf8, at), 0), $"The baseline cannot be read. {message} {Accepted}"));
        }
    }

    /// <param name="at">Where that which is being read starts, in bytes.</param>
    private static ImmutableArray<(BaselineEntry, Location)> ReadEntries(ref Utf8JsonReader reader, SourceText source, byte[] utf8, ref long at)
    {
        Expect(ref reader, JsonTokenType.StartObject, "an object");
        Expect(ref reader, JsonTokenType.PropertyName, "the member \"findings\"");
        at = reader.TokenStartIndex;
        if (!reader.ValueTextEquals("findings"))
        {
            throw new JsonException("The one member is \"findings\".");
        }

        Expect(ref reader, JsonTokenType.StartArray, "an array");
        var entries = ImmutableArray.CreateBuilder<(BaselineEntry, Location)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            at = reader.TokenStartIndex;
            var entry = JsonSerializer.Deserialize<BaselineEntry>(ref reader, Format);
            if (entry is not { Rule.Length: > 0, Count: > 0 } || RuleCatalog.Find(entry.Rule) is null)
            {
                throw new JsonException("An entry names a rule that there is, and a count above 0.");
            }

            entries.Add((entry, Location.Of(source, TextSpan.FromBounds(Offset(utf8, at), Offset(utf8, reader.BytesConsumed)))));
        }

        Expect(ref reader, JsonTokenType.EndObject, "the end of the object");
        return entries.ToImmutable();
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string name)
    {
        if (!reader.Read() || reader.TokenType != type)
        {
            throw new JsonException($"Expected {name}.");
        }
    }

    private static int Offset(byte[] utf8, long index) => Encoding.UTF8.GetCharCount(utf8.AsSpan(0, (int)Math.Min(index, utf8.Length)));
}
