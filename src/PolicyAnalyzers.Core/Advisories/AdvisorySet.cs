using System.Collections.Immutable;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Advisories;

/// <summary>The records of one folder.</summary>
/// <param name="Documents">All files, as read.</param>
/// <param name="Unread">Files that could not be read.</param>
public sealed record AdvisorySet(ImmutableArray<AdvisoryDocument> Documents, ImmutableArray<UnreadFile> Unread)
{
    public static readonly AdvisorySet Empty = new([], []);

    private ImmutableArray<Advisory>? _advisories;
    private List<ImmutableSortedSet<string>>? _groups;

    /// <summary>In order of id, each id once: of two with one id one that is published, because a draft that is left over makes no secret of it; then, as the schema has it, the one that was modified last.</summary>
    public ImmutableArray<Advisory> Advisories => _advisories ??=
    [
        .. Documents.Select(d => d.Advisory).OfType<Advisory>()
            .GroupBy(a => a.Id, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderByDescending(a => a.Published is not null).ThenByDescending(a => a.Modified).First())
            .OrderBy(a => a.Id, StringComparer.Ordinal),
    ];

    private List<ImmutableSortedSet<string>> Groups => _groups ??= Join(Advisories);

    public static AdvisorySet Read(AdvisoryFiles files) =>
        new([.. files.Files.Select(f => AdvisoryReader.Read(SourceText.FromBytes(f.Path, f.Content.Span)))], files.Unread);

    /// <summary>With the records of another folder.</summary>
    public AdvisorySet With(AdvisorySet other) => new([.. Documents, .. other.Documents], [.. Unread, .. other.Unread]);

    /// <summary>
    /// All names of the vulnerability that an advisory is about: those that it says, and those of records that share a name with it, and so on.
    /// To be an alias goes both ways and is handed on.
    /// </summary>
    public ImmutableSortedSet<string> NamesOf(Advisory advisory) =>
        Groups.Find(g => g.Contains(advisory.Id)) ?? ImmutableSortedSet.CreateRange(StringComparer.OrdinalIgnoreCase, advisory.Names);

    private static List<ImmutableSortedSet<string>> Join(ImmutableArray<Advisory> advisories)
    {
        var groups = new List<ImmutableSortedSet<string>>();
        foreach (var advisory in advisories)
        {
            var names = ImmutableSortedSet.CreateRange(StringComparer.OrdinalIgnoreCase, advisory.Names);
            var shared = groups.FindAll(g => g.Overlaps(names));
            groups.RemoveAll(shared.Contains);
            groups.Add(shared.Aggregate(names, (all, g) => all.Union(g)));
        }

        return groups;
    }
}

/// <summary>The files of a folder of advisories as a host found them.</summary>
public sealed record AdvisoryFiles(ImmutableArray<RepositoryFile> Files, ImmutableArray<UnreadFile> Unread)
{
    public static readonly AdvisoryFiles None = new([], []);
}

/// <summary>The folder of undisclosed advisories.</summary>
/// <param name="Files">Their paths are relative to it.</param>
/// <param name="IsInside">It lies in the repository, where it must not be.</param>
public sealed record EmbargoFolder(AdvisoryFiles Files, bool IsInside)
{
    /// <summary>What was named is no folder that can be read.</summary>
    public static readonly EmbargoFolder Unreadable = new(AdvisoryFiles.None, IsInside: false);
}
