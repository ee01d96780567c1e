using System.Text.Json.Nodes;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Sarif;

/// <summary>One finding in the format SARIF 2.1.0.</summary>
public static class SarifResult
{
    internal const string Root = "%SRCROOT%";

    // Where a policy that is missing would stand: platforms drop results that stand nowhere.
    private const string Nowhere = "SECURITY.md";

    /// <param name="source">The text that the edits of the finding change; null where it has none.</param>
    public static JsonObject Of(Finding finding, Severity severity, SourceText? source)
    {
        var path = finding.Location?.Path ?? Nowhere;
        // A finding about a file as a whole has no line.
        var region = finding.Location is { Start.Line: > 0 } at ? Region(at.Start, at.End) : null;
        var result = Create(finding.Rule.Id, Level(severity), finding.Message, path, region);
        if (!finding.Edits.IsEmpty && source is not null && source.Path == path)
        {
            result["fixes"] = new JsonArray(new JsonObject
            {
                ["artifactChanges"] = new JsonArray(new JsonObject
                {
                    ["artifactLocation"] = Artifact(path),
                    ["replacements"] = new JsonArray([.. finding.Edits.Select(edit => Replacement(edit, source))]),
                }),
            });
        }

        return result;
    }

    /// <param name="level">error, warning or note.</param>
    /// <param name="path">Relative to the repository's root, with forward slashes.</param>
    /// <param name="region">As the format has it; null for the whole file.</param>
    public static JsonObject Create(string ruleId, string level, string message, string path, JsonObject? region)
    {
        var location = new JsonObject { ["artifactLocation"] = Artifact(path) };
        if (region is not null)
        {
            location["region"] = region;
        }

        var result = new JsonObject { ["ruleId"] = ruleId };
        if (RuleCatalog.All.Select(r => r.Id).ToList().IndexOf(ruleId) is >= 0 and var index)
        {
            result["ruleIndex"] = index;
        }

        result["level"] = level;
        result["message"] = SarifLog.Text(message);
        result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = location });
        return result;
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static JsonObject Replacement(TextEdit edit, SourceText source) => new()
    {
        ["deletedRegion"] = Region(source.GetPosition(edit.Span.Start), source.GetPosition(edit.Span.End)),
        ["insertedContent"] = SarifLog.Text(edit.NewText),
    };

    private static JsonObject Region(LinePosition start, LinePosition end) => new()
    {
        ["startLine"] = start.Line,
        ["startColumn"] = start.Column,
        ["endLine"] = end.Line,
        ["endColumn"] = end.Column,
    };

    private static JsonObject Artifact(string path) => new()
    {
        ["uri"] = string.Join('/', path.Split('/').Select(Uri.EscapeDataString)),
        ["uriBaseId"] = Root,
    };
}
