using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyAnalyzers.Risk;

/// <summary>
/// The register as JSON, the same for the same code whatever built it: one object an entry, by assembly and id. Members that have nothing to say are absent.
/// </summary>
public static class RiskRegisterFile
{
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(RiskRegister register)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, register);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    public static void Write(Utf8JsonWriter json, RiskRegister register)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartArray("code");
        foreach (var (code, frameworks) in register.Entries)
        {
            json.WriteStartObject();
            json.WriteString("assembly", code.Assembly);
            json.WriteString("id", code.Id);
            WriteList(json, "marks", code.Marks.Select(Word));
            if (code.Record is { } record)
            {
                json.WriteNumber("level", record.Level);
                WriteText(json, "justification", record.Justification);
                WriteText(json, "reviewBy", record.ReviewBy);
                WriteText(json, "reference", record.Reference);
                WriteText(json, "recordedOn", code.RecordedOn);
            }

            WriteList(json, "frameworks", frameworks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <returns>Null where the text is no register of this version.</returns>
    public static RiskRegister? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return root.GetProperty("schemaVersion").GetInt32() == SchemaVersion ? RiskRegister.Of([.. root.GetProperty("code").EnumerateArray().Select(ReadEntry)]) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>As files and messages say it.</summary>
    public static string Word(CodeKind kind) => kind is CodeKind.Experimental ? "experimental" : "troubleshooting-only";

    private static (RegisteredCode Code, ImmutableArray<string> Frameworks) ReadEntry(JsonElement entry)
    {
        var record = entry.TryGetProperty("level", out var level)
            ? new RiskRecord(level.GetInt32(), ReadText(entry, "justification"), ReadText(entry, "reviewBy"), ReadText(entry, "reference"), null)
            : null;
        var marks = ReadList(entry, "marks").Select(word => Enum.GetValues<CodeKind>().First(kind => Word(kind) == word));
        return (
            new(ReadText(entry, "assembly") ?? "", ReadText(entry, "id") ?? "", [.. marks], record, ReadText(entry, "recordedOn")),
            [.. ReadList(entry, "frameworks")]);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        if (values.Any())
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    private static string? ReadText(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IEnumerable<string> ReadList(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) ? value.EnumerateArray().Select(item => item.GetString() ?? "") : [];
}
