using System.Collections.Immutable;
using NuGet.Versioning;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>Whether a fix has to be at a point.</summary>
public enum FixDebt
{
    NotOwed,

    Owed,

    /// <summary>Neither level nor policy say.</summary>
    Unstated,
}

/// <summary>A column of the survey: a supported line, or the main branch.</summary>
/// <param name="Line">Null for the main branch.</param>
public sealed record FixColumn(string Name, SupportedLine? Line)
{
    /// <summary>The full name of its branch, else of the tag of its newest release; null where there is neither.</summary>
    public string? Tip { get; init; }
}

/// <summary>A row of the survey: one vulnerability, and a cell for each column.</summary>
/// <param name="Names">All names of it.</param>
public sealed record FixRow(Advisory Advisory, ImmutableSortedSet<string> Names, ImmutableArray<(FixCell Cell, FixDebt Debt)> Cells);

/// <summary>Where the fixes of a repository's advisories are, and where they are owed.</summary>
public sealed class FixSurvey
{
    // Newer than all that people release.
    private static readonly NuGetVersion Ahead = new(int.MaxValue, 0, 0);

    private readonly AdvisoryContext _context;
    private readonly ReleaseHistory _history;
    private readonly CommitGraph _graph;
    private readonly ImmutableArray<SupportedLine> _lines;
    private readonly SupportStatement _support;
    private readonly Dictionary<NuGetVersion, SupportVerdict> _verdicts = [];
    private readonly Dictionary<ReleaseLine, FixPoint> _byLine = [];
    private ImmutableArray<FixPoint>? _points;

    private FixSurvey(AdvisoryContext context, ReleaseHistory history, CommitLog log)
    {
        (_context, _history, _graph) = (context, history, new(log));
        _support = context.Policy?.Support ?? SupportStatement.None;
        _lines = SupportTimeline.Of(_support, history, context.Options.AsOf);
        All = context.Records.With(context.Embargoed);
        Published = [.. Vulnerability.Of(All, a => !context.IsUndisclosed(a), trailers: true)];
        Undisclosed = [.. Vulnerability.Of(All, context.IsUndisclosed, trailers: false)];
        Main = new("main", Ahead) { IsMain = true, Reach = From(BranchesOf(BranchName.IsMain)), Tip = BranchesOf(BranchName.IsMain).FirstOrDefault() };
    }

    /// <summary>Supported lines, the newest first, behind the main branch. Where the policy says nothing of versions, the newest line.</summary>
    public ImmutableArray<FixColumn> Columns => [.. Points.Zip(ToColumns().Cast<SupportedLine?>().Prepend(null), (point, line) => new FixColumn(point.Name, line) { Tip = point.Tip })];

    internal AdvisorySet All { get; }

    internal ImmutableArray<Vulnerability> Published { get; }

    internal ImmutableArray<Vulnerability> Undisclosed { get; }

    internal FixPoint Main { get; }

    /// <summary>Those of the <see cref="Columns"/>.</summary>
    internal ImmutableArray<FixPoint> Points => _points ??= [Main, .. ToColumns().Select(PointOf)];

    internal ImmutableArray<SupportedLine> Lines => _lines;

    internal CommitGraph Graph => _graph;

    public static FixSurvey Of(AdvisoryContext context, ReleaseHistory history, CommitLog log) => new(context, history, log);

    /// <summary>One row a vulnerability that is not withdrawn, in order of id.</summary>
    /// <param name="undisclosed">Also those that are undisclosed, for the coordinator.</param>
    public ImmutableArray<FixRow> Rows(bool undisclosed) =>
    [
        .. from vulnerability in undisclosed ? Published.AddRange(Undisclosed) : Published
           orderby vulnerability.Advisory.Id
           select new FixRow(vulnerability.Advisory, vulnerability.Names, [.. Points.Select(p => (Judge(vulnerability, p), Debt(vulnerability, p)))]),
    ];

    /// <summary>The undisclosed advisories that commits would give away, for the coordinator.</summary>
    /// <param name="about">Commits or full names of references that are about to become public.</param>
    /// <param name="known">Those that are public already.</param>
    /// <param name="mentions">Names found in what is about to become public.</param>
    public ImmutableArray<Exposure> FindExposed(IEnumerable<string> about, IEnumerable<string> known, ImmutableArray<Mention> mentions) =>
        [.. EmbargoSearch.Find(this, From(about), From(known), mentions)];

    /// <summary>The commit is among those that were read.</summary>
    public bool Knows(string commit) => _graph.Knows(commit);

    internal FixCell Judge(Vulnerability vulnerability, FixPoint point) => new FixJudge(_graph, vulnerability, _context.Options.PackageId).Judge(point);

    /// <summary>A line by its newest release, and what is on its branch.</summary>
    internal FixPoint PointOf(SupportedLine line)
    {
        if (!_byLine.TryGetValue(line.Line, out var point))
        {
            _byLine[line.Line] = point = CreatePoint(line);
        }

        return point;
    }

    /// <summary>What is about to be released from the commit at hand.</summary>
    internal FixPoint PointOf(NuGetVersion version)
    {
        var line = ReleaseLine.Of(version.Version, _lines.IsEmpty ? ReleaseUnit.Minor : _lines[0].Line.Unit);
        return new(version.ToNormalizedString(), version)
        {
            Line = line,
            IsMain = _history.Newest is not { } newest || (version > newest.Version && !BranchesOf(b => BranchName.IsOf(b, line)).Any()),
            Branch = BranchesOf(b => BranchName.IsOf(b, line)).Select(BranchName.Of).FirstOrDefault(),
            Reach = From(["HEAD"]),
        };
    }

    internal FixDebt Debt(Vulnerability vulnerability, FixPoint point) => _context.Taxonomy.Scope(vulnerability.Advisory.Handling.RiskLevel) switch
    {
        FixScope.Unstated => FixDebt.Unstated,
        FixScope.NextRelease => point.IsMain || IsNext(point) ? FixDebt.Owed : FixDebt.NotOwed,
        // What comes from the main branch is owed the fix whatever the policy says of older lines.
        _ when point.Line is null || IsNext(point) => FixDebt.Owed,
        _ => VerdictOf(point.Version) switch
        {
            { Status: SupportStatus.Supported } => FixDebt.Owed,
            { Status: SupportStatus.Unsupported } => FixDebt.NotOwed,
            _ => FixDebt.Unstated,
        },
    };

    // Asked for each advisory, and the same for all.
    private SupportVerdict VerdictOf(NuGetVersion version)
    {
        if (!_verdicts.TryGetValue(version, out var verdict))
        {
            _verdicts[version] = verdict = SupportVerdict.Of(_support, _history, version.ToNormalizedString(), _context.Options.AsOf);
        }

        return verdict;
    }

    /// <summary>What all releases so far contain.</summary>
    internal Reach? Released() => From(_history.Releases.Select(r => $"refs/tags/{r.Tag}"));

    private FixPoint CreatePoint(SupportedLine line)
    {
        var name = line.Line.ToString();
        // Without a branch of its own the newest line comes from the main branch.
        var newest = _lines[0].Line == line.Line;
        var branches = BranchesOf(b => BranchName.IsOf(b, line.Line)).ToList();
        string[] sources = [.. branches.Count == 0 && newest ? BranchesOf(BranchName.IsMain) : branches, $"refs/tags/{line.Last.Tag}"];
        return new(name, line.Last.Version)
        {
            Line = line.Line,
            IsMain = newest && branches.Count == 0,
            Branch = branches.Select(BranchName.Of).FirstOrDefault(),
            Reach = From(sources),
            Tip = sources.FirstOrDefault(s => _graph.Find(s) is not null),
        };
    }

    private IEnumerable<SupportedLine> ToColumns() =>
        _support.Form is SupportForm.None or SupportForm.Link ? _lines.Take(1) : _lines.Where(l => l.IsSupported);

    private bool IsNext(FixPoint point) => _history.Newest is not { } newest || point.Version > newest.Version;

    private IEnumerable<string> BranchesOf(Func<string, bool> isIt) =>
        _graph.Refs.Where(r => BranchName.Of(r) is { } name && isIt(name)).Order(StringComparer.Ordinal);

    private Reach? From(IEnumerable<string> references) => _graph.From(references.Select(r => _graph.Find(r) ?? r));
}
