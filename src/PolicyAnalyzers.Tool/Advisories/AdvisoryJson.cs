using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>Records as files: what a person put into one stays, in its order.</summary>
internal static class AdvisoryJson
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        // The default escapes for HTML; people read and edit these.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(JsonObject record) => [.. JsonSerializer.SerializeToUtf8Bytes(record, Format), (byte)'\n'];

    /// <summary>Of a record that was read before, so that it is one.</summary>
    public static JsonObject Read(ReadOnlySpan<byte> utf8)
    {
        var mark = "\uFEFF"u8;
        return JsonNode.Parse(utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8)!.AsObject();
    }

    /// <summary>The object that a member is; made, where there is none.</summary>
    public static JsonObject Member(this JsonObject owner, string name)
    {
        if (owner[name] is not JsonObject member)
        {
            owner[name] = member = [];
        }

        return member;
    }

    /// <summary>What this project records of the handling.</summary>
    public static JsonObject Handling(this JsonObject record) => record.Member("database_specific").Member("security_policy");

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
