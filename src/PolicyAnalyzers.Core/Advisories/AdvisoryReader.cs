using System.Collections.Immutable;
using PolicyAnalyzers.Advisories.Osv;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Advisories;

/// <summary>What became of one file.</summary>
/// <param name="Advisory">Null where it has no id to know it by.</param>
/// <param name="Faults">POL4004, in order of place.</param>
public sealed record AdvisoryDocument(SourceText Source, Advisory? Advisory, ImmutableArray<Finding> Faults);

/// <summary>Reads OSV 1.7 (<see href="https://ossf.github.io/osv-schema/"/>) from any bytes, and tells each fault by its place.</summary>
public static class AdvisoryReader
{
    private static readonly string[] ReferenceTypes =
        ["ADVISORY", "ARTICLE", "DETECTION", "DISCUSSION", "REPORT", "FIX", "INTRODUCED", "GIT", "PACKAGE", "EVIDENCE", "WEB"];

    private static readonly string[] CreditTypes =
    [
        "FINDER", "REPORTER", "ANALYST", "COORDINATOR", "REMEDIATION_DEVELOPER", "REMEDIATION_REVIEWER", "REMEDIATION_VERIFIER", "TOOL", "SPONSOR", "OTHER",
    ];

    // Versions of the schema up to which every member is known here.
    private static readonly Version Known = new(1, 7, int.MaxValue);

    public static AdvisoryDocument Read(SourceText source)
    {
        var faults = new FaultList(source);
        var (root, at, problem) = JsonParser.Parse(source.Content);
        if (root is null)
        {
            faults.Add(at, $"The record cannot be read: {problem}.");
            return new(source, null, faults.ToFindings());
        }

        var advisory = OsvObject.Of(root, "the record", faults) is { } osv ? Read(osv, source, faults) : null;
        return new(source, advisory, [.. faults.ToFindings().OrderBy(f => f.Location?.Span.Start)]);
    }

    private static Advisory? Read(OsvObject osv, SourceText source, FaultList faults)
    {
        var version = ReadSchemaVersion(osv, faults);
        var id = osv.Text("id", required: true);
        if (id is not null && OsvId.Problem(id) is { } problem)
        {
            faults.Add(osv.SpanOf("id"), $"The id {problem}.");
            id = null;
        }

        var modified = osv.Time("modified", required: true);
        var published = osv.Time("published");
        var withdrawn = osv.Time("withdrawn");
        var aliases = osv.Texts("aliases");
        foreach (var alias in aliases.Where(a => OsvId.Problem(a) is not null))
        {
            faults.Add(osv.SpanOf("aliases"), $"The alias '{OsvObject.Shown(alias)}' {OsvId.Problem(alias)}.");
        }

        var (related, upstream) = (osv.Texts("related"), osv.Texts("upstream"));
        var (summary, details) = (osv.Text("summary"), osv.Text("details"));
        var severity = AffectedReader.ReadSeverity(osv, faults);
        var before = faults.Count;
        ImmutableArray<Affected> affected = [.. osv.Objects("affected").Select(a => AffectedReader.Read(a, faults))];
        var data = osv.Object("database_specific")?.Object("security_policy");
        var handling = data is null ? Handling.None : HandlingReader.Read(data, faults);
        var sound = faults.Count == before;
        var references = ReadReferences(osv, faults);
        var credits = ReadCredits(osv);
        if (version <= Known)
        {
            osv.RefuseOthers();
        }

        return id is null ? null : new()
        {
            Source = source,
            Id = id,
            IdSpan = osv.SpanOf("id"),
            Modified = modified ?? DateTimeOffset.MinValue,
            Published = published,
            Withdrawn = withdrawn,
            Aliases = [.. aliases.Where(a => OsvId.Problem(a) is null)],
            Related = related,
            Upstream = upstream,
            Summary = summary,
            Details = details,
            Severity = severity,
            Affected = affected,
            References = references,
            Credits = credits,
            Handling = handling,
            IsSound = sound,
        };
    }

    private static Version ReadSchemaVersion(OsvObject osv, FaultList faults)
    {
        if (osv.Text("schema_version") is not { } text)
        {
            return new(1, 0, 0);
        }

        if (Version.TryParse(text, out var version) && version.Major == 1)
        {
            return version;
        }

        faults.Add(osv.SpanOf("schema_version"), $"'schema_version' is '{OsvObject.Shown(text)}'. Read here is version 1, such as 1.7.5.");
        return new(1, 0, 0);
    }

    private static ImmutableArray<Reference> ReadReferences(OsvObject osv, FaultList faults)
    {
        var references = ImmutableArray.CreateBuilder<Reference>();
        foreach (var item in osv.Objects("references"))
        {
            var (type, url) = (item.Word("type", ReferenceTypes, required: true), item.Text("url", required: true));
            if (url is not null && !Uri.TryCreate(url, UriKind.Absolute, out _))
            {
                faults.Add(item.SpanOf("url"), $"'{OsvObject.Shown(url)}' is no address. Write all of it, such as https://example.org/advisory.");
            }
            else if (type is not null && url is not null)
            {
                references.Add(new(type, url));
            }
        }

        return references.ToImmutable();
    }

    private static ImmutableArray<Credit> ReadCredits(OsvObject osv) =>
    [
        .. from item in osv.Objects("credits")
           let credit = (Name: item.Text("name", required: true), Type: item.Word("type", CreditTypes), Contact: item.Texts("contact"))
           where credit.Name is not null
           select new Credit(credit.Name, credit.Type) { Contact = credit.Contact },
    ];
}
