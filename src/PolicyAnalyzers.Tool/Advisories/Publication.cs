using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>An undisclosed record on its way into the public.</summary>
/// <param name="Obstacles">Half sentences: why it is too early.</param>
internal sealed record Publication(SecretRecord Record, ImmutableArray<Landing> Landings, ImmutableArray<string> Obstacles)
{
    // Of database_specific: what a project keeps for itself.
    private static readonly string[] PrivateMembers = [Report.ReportMember, "private"];

    public static Publication Of(AdvisoryDesk desk, SecretRecord record)
    {
        var (advisory, columns) = (record.Advisory, desk.Survey.Columns);
        var row = desk.Survey.Rows(undisclosed: true).First(r => r.Names.Contains(advisory.Id));
        var landings = PatchReview.Of(desk.Survey, advisory);
        return new(record, landings,
        [
            .. advisory.Handling.EmbargoUntil is { } until && until > desk.Options.AsOf ? [$"its embargo lasts until {Iso.Day(until)}"] : (string[])[],
            .. Enumerable.Range(0, columns.Length).Where(i => StatusRow.IsOpen(row.Cells[i])).Select(i => (columns[i].Name, row.Cells[i].Cell))
                .Select(c => $"its fix is {(c.Cell.Status == FixStatus.Missing ? "missing" : "undecided")} on {c.Name}: {c.Cell.Reason}"),
            .. advisory.Affected.Where(a => a.Ranges.Any(r => r.Type != RangeType.Git && !r.Events.Any(e => e.Kind is RangeEventKind.Fixed or RangeEventKind.LastAffected)))
                .Select(a => $"it names no version of {a.Name} that is fixed"),
            .. landings.Where(l => l.AsApproved == false).Select(l => $"what landed on {l.Column} ({l.Landed![..10]}) is not the patch that was approved"),
        ]);
    }

    /// <param name="id">By which the public knows it; null: as it is.</param>
    public JsonObject ToRecord(string? id, DateTimeOffset now)
    {
        var record = Record.Json();
        if (id is not null)
        {
            record["id"] = id;
            Keep(record, "aliases", alias => alias.GetValue<string>() is { } name && !name.Equals(id, StringComparison.OrdinalIgnoreCase));
        }

        record["published"] = AdvisoryJson.Time(now);
        record["modified"] = AdvisoryJson.Time(now);
        foreach (var member in PrivateMembers)
        {
            record.Member("database_specific").Remove(member);
        }

        var handling = record.Handling();
        handling.Remove("embargo_until");
        handling.Remove("approved_patches");
        handling["disclosed"] = Iso.Day(DateOnly.FromDateTime(now.UtcDateTime));
        SetCommits(handling);
        SetCredits(record);
        return record;
    }

    // Nobody has the commits of a private branch; those that landed are public.
    private void SetCommits(JsonObject handling)
    {
        if (handling.Remove("fix_commits"))
        {
            foreach (var line in Landings.Where(l => l.Landed is not null).GroupBy(l => l.Column))
            {
                handling.Member("fix_commits")[line.Key] = new JsonArray([.. line.Select(l => JsonValue.Create(l.Landed))]);
            }
        }
    }

    // Addresses are for the coordinator. Who wants no credit is named nowhere.
    private void SetCredits(JsonObject record)
    {
        if (Record.Advisory.Handling.AnonymousReporter)
        {
            Keep(record, "credits", credit => credit["type"]?.GetValue<string>() is not ("REPORTER" or "FINDER"));
        }

        foreach (var credit in record["credits"] as JsonArray ?? [])
        {
            credit!.AsObject().Remove("contact");
        }
    }

    private static void Keep(JsonObject owner, string member, Func<JsonNode, bool> which)
    {
        if (owner[member] is JsonArray items)
        {
            JsonNode[] kept = [.. items.OfType<JsonNode>().Where(which).Select(i => i.DeepClone())];
            owner[member] = new JsonArray(kept);
            if (kept.Length == 0)
            {
                owner.Remove(member);
            }
        }
    }

    /// <summary>What stays with the coordinator: the record as it was, and why it was published before its time.</summary>
    public byte[] ToKeep(string? reason, DateTimeOffset now)
    {
        var record = Record.Json();
        record.Member("database_specific")["published"] = new JsonObject { ["at"] = AdvisoryJson.Time(now), ["in_spite_of"] = new JsonArray([.. Obstacles.Select(o => JsonValue.Create(o))]), ["because"] = reason };
        return AdvisoryJson.Write(record);
    }
}
