using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Build.Framework;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Sarif;

namespace PolicyAnalyzers.Tasks;

public partial class AddCodeFindings
{
    public override bool Execute()
    {
        var source = string.Join(' ', new[] { RepositoryReader.Relative(Root, Project), TargetFramework.OrNull() }.OfType<string>());
        if (SarifFile.Replace(Path.GetFullPath(Sarif, Root), source, Read()) is { } reason)
        {
            Log.LogMessage(MessageImportance.High, $"security policy: the findings in {source} are not in {Sarif}, because {reason}");
        }

        return true;
    }

    private List<JsonObject> Read()
    {
        try
        {
            var runs = JsonNode.Parse(File.ReadAllText(CompilerLog))?["runs"]?.AsArray() ?? [];
            return [.. runs.SelectMany(run => run?["results"]?.AsArray() ?? []).OfType<JsonObject>().Select(Convert).OfType<JsonObject>()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or FormatException)
        {
            Log.LogMessage(MessageImportance.High, $"security policy: the compiler's log cannot be read: {e.Message}");
            return [];
        }
    }

    private JsonObject? Convert(JsonObject result)
    {
        var id = (string?)result["ruleId"];
        if (id is null || !RuleId.IsOurs(id) || result["suppressions"] is not null)
        {
            return null;
        }

        var place = result["locations"]?[0]?["physicalLocation"];
        var path = Uri.TryCreate((string?)place?["artifactLocation"]?["uri"], UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : Project;
        return SarifResult.Create(
            id,
            (string?)result["level"] ?? "warning",
            (string?)result["message"]?["text"] ?? "",
            RepositoryReader.Relative(Root, path),
            place?["region"]?.DeepClone().AsObject());
    }
}
