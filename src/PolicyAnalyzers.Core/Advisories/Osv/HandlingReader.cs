using System.Collections.Immutable;
using System.Text.Json;

namespace PolicyAnalyzers.Advisories.Osv;

/// <summary>Reads <c>database_specific.security_policy</c>.</summary>
internal static class HandlingReader
{
    public static Handling Read(OsvObject data, FaultList faults)
    {
        var handling = new Handling
        {
            RiskLevel = data.Number("risk_level"),
            Public = data.Flag("public") ?? false,
            Exploited = data.Flag("exploited") ?? false,
            EmbargoUntil = data.Day("embargo_until"),
            Received = data.Day("received"),
            Acknowledged = data.Day("acknowledged"),
            Confirmed = data.Day("confirmed"),
            Fixed = data.Day("fixed"),
            Disclosed = data.Day("disclosed"),
            ForwardFixOnly = data.Object("forward_fix_only") is { } forward ? ReadForwardFix(forward) : null,
            AnonymousReporter = data.Flag("anonymous_reporter") ?? false,
            FixCommits = data.Object("fix_commits") is { } commits ? ReadCommits(commits, faults) : [],
            ApprovedPatches = ReadIds(data, "approved_patches", faults),
        };
        data.RefuseOthers();
        return handling;
    }

    private static ForwardFix ReadForwardFix(OsvObject forward)
    {
        var result = new ForwardFix(Stated(forward.Text("reason")), Stated(forward.Text("workaround")));
        forward.RefuseOthers();
        return result;
    }

    private static string? Stated(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static ImmutableArray<LineCommits> ReadCommits(OsvObject commits, FaultList faults) =>
    [
        .. from member in commits.Members
           let ids = member.Value.Kind == JsonTokenType.String ? [member.Value] : commits.List(member.Name)
           select new LineCommits(member.Name, ReadIds(ids, member.Name, faults)),
    ];

    private static ImmutableArray<string> ReadIds(OsvObject data, string member, FaultList faults) => ReadIds(data.List(member), member, faults);

    private static ImmutableArray<string> ReadIds(ImmutableArray<JsonValue> items, string member, FaultList faults)
    {
        foreach (var item in items.Where(i => !IsId(i)))
        {
            faults.Add(item.Span, $"What stands here in '{OsvObject.Shown(member)}' is no full id: 40 or 64 of the digits 0 to 9 and a to f.");
        }

        return [.. items.Where(IsId).Select(i => i.Text)];
    }

    private static bool IsId(JsonValue value) => value.Kind == JsonTokenType.String && AffectedReader.IsCommit(value.Text);
}
