using System.Text.Json.Nodes;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Tool.Input;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>A record in the folder of undisclosed advisories.</summary>
/// <param name="File">On disk.</param>
internal sealed record SecretRecord(AdvisoryDocument Document, string File, ReadOnlyMemory<byte> Bytes)
{
    public Advisory Advisory => Document.Advisory!;

    /// <summary>Everything it says, to be changed and written back.</summary>
    public JsonObject Json() => Document.Faults.IsEmpty
        ? AdvisoryJson.Read(Bytes.Span)
        : throw new UsageException($"'{File}' has faults, see 'security-policy advisory status'. Mend them first. Nothing is written.");

    public void Write(JsonObject changed, DateTimeOffset now)
    {
        changed["modified"] = AdvisoryJson.Time(now);
        FileReplacement.Write(File, Bytes.Span, AdvisoryJson.Write(changed));
    }
}
