using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Advisories;

/// <summary>Short ways to a record.</summary>
internal static class Osv
{
    /// <summary>A record that says the least; more members go on after a comma.</summary>
    public static string Record(string more = "", string id = "GHSA-2222-3333-4444") =>
        $"{{\"schema_version\": \"1.7.5\", \"id\": \"{id}\", \"modified\": \"2026-05-02T10:00:00Z\"{(more.Length > 0 ? ", " + more : "")}}}";

    /// <summary>A member that records how the report is handled.</summary>
    public static string Handling(string members) => $$"""
        "database_specific": {"security_policy": { {{members}} } }
        """;

    /// <summary>A member that names versions of a NuGet package.</summary>
    public static string Affected(string events, string package = "Fabrikam.Harbour", string type = "ECOSYSTEM") => $$"""
        "affected": [{"package": {"ecosystem": "NuGet", "name": "{{package}}"}, "ranges": [{"type": "{{type}}", "events": [{{events}}]}]}]
        """;

    /// <summary>Events by short words: <c>introduced 0, fixed 1.7.13</c>.</summary>
    public static string Events(string words) =>
        string.Join(", ", words.Split(", ").Select(w => w.Split(' ')).Select(w => $$"""{"{{w[0]}}": "{{w[1]}}"}"""));

    public static AdvisoryDocument Document(string json) => AdvisoryReader.Read(new SourceText(".security/advisories/a.json", json));

    public static Advisory Read(string json)
    {
        var document = Document(json);
        Assert.Empty(document.Faults);
        return document.Advisory!;
    }
}
