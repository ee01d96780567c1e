using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Sarif;

/// <summary>
/// A file in the format SARIF 2.1.0 with one run, to which several parts of a build add results: each replaces those that it added before.
/// </summary>
public static class SarifLog
{
    private const string Source = "source";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        // For people: quotation marks and letters stay as they are. Nothing of it goes into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of a log in which the results of one source are these.</summary>
    /// <param name="log">The text so far; null or empty where there is none.</param>
    /// <param name="source">Who adds: a check, or the project whose code it is about.</param>
    /// <param name="results">As <see cref="SarifResult"/> makes them.</param>
    /// <returns>Null where the text so far is no log of this program: it is somebody else's, and must not be lost.</returns>
    public static string? Replace(string? log, string source, IEnumerable<JsonObject> results)
    {
        if (ReadResults(log) is not { } before)
        {
            return null;
        }

        var others = before.Where(r => (string?)r["properties"]?[Source] != source);
        foreach (var result in results)
        {
            result["properties"] = new JsonObject { [Source] = source };
            others = others.Append(result);
        }

        // The order of builds is none; and what two frameworks of one project have in common is one thing.
        var sorted = others.Select(r => (Result: r, Key: Key(r))).DistinctBy(r => r.Key).OrderBy(r => r.Key, StringComparer.Ordinal);
        return Create([.. sorted.Select(r => r.Result.DeepClone())]).ToJsonString(Format).ReplaceLineEndings("\n") + "\n";
    }

    private static List<JsonObject>? ReadResults(string? log)
    {
        if (string.IsNullOrWhiteSpace(log))
        {
            return [];
        }

        try
        {
            var run = JsonNode.Parse(log)?["runs"]?[0];
            return (string?)run?["tool"]?["driver"]?["name"] == Driver ? [.. run["results"]!.AsArray().Select(r => r!.AsObject())] : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or NullReferenceException or FormatException)
        {
            return null;
        }
    }

    private const string Driver = "PolicyAnalyzers";

    private static string Key(JsonObject result)
    {
        var bare = result.DeepClone().AsObject();
        bare.Remove("properties");
        return $"{bare["ruleId"]} {bare.ToJsonString()}";
    }

    private static JsonObject Create(JsonArray results) => new()
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = Driver,
                    ["version"] = typeof(SarifLog).Assembly.GetName().Version?.ToString(3),
                    ["informationUri"] = "https://github.com/policyanalyzers/policyanalyzers",
                    ["rules"] = new JsonArray([.. RuleCatalog.All.Select(ToRule)]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["originalUriBaseIds"] = new JsonObject
            {
                [SarifResult.Root] = new JsonObject { ["description"] = Text("The root of the repository.") },
            },
            ["results"] = results,
        }),
    };

    private static JsonObject ToRule(Rule rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = Text(rule.Title),
        ["help"] = new JsonObject { ["text"] = $"{rule.Title}: {rule.HelpLink}", ["markdown"] = $"[{rule.Title}]({rule.HelpLink})" },
        ["helpUri"] = rule.HelpLink,
        ["defaultConfiguration"] = new JsonObject
        {
            ["level"] = rule.Class switch { RuleClass.Gate => "error", RuleClass.Warn => "warning", _ => "note" },
        },
        ["properties"] = new JsonObject { ["tags"] = new JsonArray("security", rule.Kind == RuleKind.Timed ? "timed" : "static") },
    };

    internal static JsonObject Text(string text) => new() { ["text"] = text };
}
