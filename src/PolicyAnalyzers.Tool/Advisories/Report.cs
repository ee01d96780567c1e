using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>A report of a vulnerability, as it came in.</summary>
/// <param name="Id">By which people speak of it until it is public.</param>
/// <param name="Reporter">Null: asked not to be named.</param>
internal sealed record Report(string Id, string Title, Person? Reporter, DateOnly Received)
{
    public Person? Coordinator { get; init; }

    public string? Package { get; init; }

    /// <summary>The first version that is affected; null for the very first.</summary>
    public string? Introduced { get; init; }

    public int? Level { get; init; }

    /// <summary>A vector of CVSS.</summary>
    public string? Severity { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public DateOnly? EmbargoUntil { get; init; }

    public ImmutableArray<ReportItem> Items { get; init; } = [];

    /// <summary>As an OSV record, of which the report itself is never published.</summary>
    public JsonObject ToRecord(DateTimeOffset now)
    {
        var record = new JsonObject
        {
            ["schema_version"] = "1.7.0",
            ["id"] = Id,
            ["modified"] = AdvisoryJson.Time(now),
            ["summary"] = Title,
        };
        if (!Aliases.IsEmpty)
        {
            record["aliases"] = Array(Aliases);
        }

        if (Severity is not null)
        {
            record["severity"] = new JsonArray(new JsonObject { ["type"] = Severity.StartsWith("CVSS:4", StringComparison.Ordinal) ? "CVSS_V4" : "CVSS_V3", ["score"] = Severity });
        }

        if (Package is not null)
        {
            var range = new JsonObject { ["type"] = "ECOSYSTEM", ["events"] = new JsonArray(new JsonObject { ["introduced"] = Introduced ?? "0" }) };
            record["affected"] = new JsonArray(new JsonObject { ["package"] = new JsonObject { ["ecosystem"] = "NuGet", ["name"] = Package }, ["ranges"] = new JsonArray(range) });
        }

        JsonObject?[] credits = [Reporter?.ToCredit("REPORTER"), Coordinator?.ToCredit("COORDINATOR")];
        if (credits.OfType<JsonObject>().Any())
        {
            record["credits"] = new JsonArray([.. credits.OfType<JsonObject>()]);
        }

        var handling = record.Handling();
        Set(handling, "risk_level", Level);
        Set(handling, "received", Iso.Day(Received));
        Set(handling, "embargo_until", EmbargoUntil is { } until ? Iso.Day(until) : null);
        Set(handling, "anonymous_reporter", Reporter is null ? true : null);
        record.Member("database_specific")[ReportMember] = new JsonArray([.. Items.Select(i => new JsonObject { ["asked"] = i.Asked, ["told"] = i.Told })]);
        return record;
    }

    /// <summary>Of <c>database_specific</c>: what the reporter told.</summary>
    public const string ReportMember = "report";

    private static void Set(JsonObject owner, string name, JsonNode? value)
    {
        if (value is not null)
        {
            owner[name] = value;
        }
    }

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);
}

/// <param name="Asked">As the policy's list of contents has it.</param>
/// <param name="Told">Null: nothing yet.</param>
internal sealed record ReportItem(string Asked, string? Told);

/// <param name="Mail">Null where not told.</param>
internal sealed record Person(string Name, string? Mail)
{
    public JsonObject ToCredit(string type)
    {
        var credit = new JsonObject { ["name"] = Name, ["type"] = type };
        if (Mail is not null)
        {
            credit["contact"] = new JsonArray(JsonValue.Create($"mailto:{Mail}"));
        }

        return credit;
    }
}
