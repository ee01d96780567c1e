using System.Text.Json;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Facts;

/// <summary>
/// The facts of a policy as JSON: what <c>security-policy facts --json</c> prints, and what a build can write to disk.
/// A member is absent where the text is silent; lines and columns count from 1.
/// </summary>
public static class FactsJson
{
    public const int SchemaVersion = 1;

    /// <summary>Writes one object: the facts and the findings.</summary>
    public static void Write(Utf8JsonWriter json, SecurityPolicy policy, IEnumerable<Finding> findings)
    {
        json.WriteStartObject();
        WriteMembers(json, policy);
        WriteFindings(json, findings, policy.Source.Path);
        json.WriteEndObject();
    }

    /// <summary>Writes the facts as members of the object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, SecurityPolicy policy) => new FactsWriter(json, policy).Write();

    /// <summary>Writes the member <c>findings</c>; a finding names its file where that is another than the policy's.</summary>
    public static void WriteFindings(Utf8JsonWriter json, IEnumerable<Finding> findings, string? policyPath)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Rule.Id);
            if (finding.Location is { } location)
            {
                if (location.Path != policyPath)
                {
                    json.WriteString("file", location.Path);
                }

                WritePosition(json, location.Start);
                json.WriteNumber("endLine", location.End.Line);
                json.WriteNumber("endColumn", location.End.Column);
            }

            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WritePosition(Utf8JsonWriter json, LinePosition position)
    {
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
    }
}
