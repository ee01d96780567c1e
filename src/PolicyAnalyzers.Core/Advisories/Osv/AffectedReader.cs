using System.Collections.Immutable;
using NuGet.Versioning;

namespace PolicyAnalyzers.Advisories.Osv;

/// <summary>Reads which versions of which package are affected.</summary>
internal static class AffectedReader
{
    private static readonly string[] RangeTypes = ["SEMVER", "ECOSYSTEM", "GIT"];
    private static readonly string[] EventKinds = ["introduced", "fixed", "last_affected", "limit"];

    public static Affected Read(OsvObject affected, FaultList faults)
    {
        var package = affected.Object("package");
        var (ecosystem, name) = (package?.Text("ecosystem", required: true), package?.Text("name", required: true));
        var result = new Affected(ecosystem, name)
        {
            Purl = package?.Text("purl"),
            Severity = ReadSeverity(affected, faults),
            Ranges = [.. affected.Objects("ranges").Select(range => ReadRange(range, ecosystem, faults)).OfType<AffectedRange>()],
            Versions = affected.Texts("versions"),
        };
        affected.Object("ecosystem_specific");
        affected.Object("database_specific");
        return result;
    }

    public static ImmutableArray<SeverityScore> ReadSeverity(OsvObject owner, FaultList faults)
    {
        var scores = ImmutableArray.CreateBuilder<SeverityScore>();
        foreach (var item in owner.Objects("severity"))
        {
            if (item.Word("type", ScoreVector.Types, required: true) is not { } type || item.Text("score", required: true) is not { } score)
            {
                continue;
            }

            if (ScoreVector.IsValid(type, score))
            {
                scores.Add(new(type, score));
            }
            else
            {
                faults.Add(item.SpanOf("score"), $"'{OsvObject.Shown(score)}' is no score of type {type}.");
            }
        }

        return scores.ToImmutable();
    }

    private static AffectedRange? ReadRange(OsvObject range, string? ecosystem, FaultList faults)
    {
        var type = range.Word("type", RangeTypes, required: true);
        var repo = range.Text("repo", required: type == "GIT");
        var before = faults.Count;
        ImmutableArray<RangeEvent> events = [.. range.Objects("events", required: true).Select(item => ReadEvent(item, type, ecosystem, faults)).OfType<RangeEvent>()];
        range.Object("database_specific");
        if (type is null || faults.Count != before)
        {
            return null;
        }

        var read = new AffectedRange(type switch { "SEMVER" => RangeType.SemVer, "ECOSYSTEM" => RangeType.Ecosystem, _ => RangeType.Git }, repo, events);
        if (Contradiction(read) is not { } contradiction)
        {
            return read;
        }

        faults.Add(range.SpanOf("events"), contradiction);
        return null;
    }

    private static RangeEvent? ReadEvent(OsvObject item, string? type, string? ecosystem, FaultList faults)
    {
        var named = EventKinds.Where(item.Has).ToList();
        if (named is not [var kind])
        {
            faults.Add(item.Span, $"An event has exactly one of {string.Join(", ", EventKinds)}; this one has {(named.Count == 0 ? "none" : string.Join(" and ", named))}.");
            return null;
        }

        item.RefuseOthers();
        if (item.Text(kind) is not { } value)
        {
            return null;
        }

        var isSpecial = (kind == "introduced" && value == "0") || (kind == "limit" && value == "*");
        var problem = isSpecial ? null : type switch
        {
            "GIT" when !IsCommit(value) => "no full id of a commit",
            "SEMVER" when !SemanticVersion.TryParse(value, out _) => "no semantic version such as 1.8.5",
            "ECOSYSTEM" when IsNuGet(ecosystem) && !NuGetVersion.TryParse(value, out _) => "no version as NuGet has it",
            _ => null,
        };
        if (problem is not null)
        {
            faults.Add(item.SpanOf(kind), $"'{OsvObject.Shown(value)}' is {problem}.");
            return null;
        }

        return new((RangeEventKind)Array.IndexOf(EventKinds, kind), value);
    }

    private static string? Contradiction(AffectedRange range)
    {
        if (range.Events.All(e => e.Kind != RangeEventKind.Introduced))
        {
            return "The events lack 'introduced': it says from where on versions are affected, \"0\" for the very first.";
        }

        if (range.Events.Any(e => e.Kind == RangeEventKind.Fixed) && range.Events.Any(e => e.Kind == RangeEventKind.LastAffected))
        {
            return "The events hold 'fixed' and 'last_affected', which exclude each other. Keep 'fixed'.";
        }

        // What commits contain each other, and how other ecosystems order versions, the record does not tell.
        return AffectedVersions.InOrder(range) is not { } timeline ? null
            : timeline.Select(e => e.Version).Distinct().Count() < timeline.Length ? "Two events happen at the same version."
            : timeline.Where((e, i) => e.Kind == RangeEventKind.Introduced == (i > 0 && timeline[i - 1].Kind == RangeEventKind.Introduced)).Any()
                ? "In order of versions the events have to alternate: introduced, fixed, introduced, fixed."
            : null;
    }

    public static bool IsNuGet(string? ecosystem) =>
        ecosystem is not null && (ecosystem == "NuGet" || ecosystem.StartsWith("NuGet:", StringComparison.Ordinal));

    /// <summary>The full id of a commit, by SHA-1 or SHA-256.</summary>
    public static bool IsCommit(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower);
}
