using System.Collections.Immutable;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Advisories.Fixes;

namespace PolicyAnalyzers.Checks;

/// <summary>What a host found in a repository: all that the checks know of it.</summary>
public sealed record RepositorySnapshot
{
    /// <summary>
    /// The texts that the checks read: files of any case named <c>security.*</c> in the root, <c>.github/</c> and <c>docs/</c>;
    /// README, CONTRIBUTING and SUPPORT; issue templates; <c>.editorconfig</c> and <c>.globalconfig</c> in the same places; and the files that <see cref="CheckOptions.PolicyFile"/> and <see cref="CheckOptions.Baseline"/> name.
    /// </summary>
    public ImmutableArray<RepositoryFile> Files { get; init; } = [];

    /// <summary>Texts of the same kinds that are there and could not be read.</summary>
    public ImmutableArray<UnreadFile> Unread { get; init; } = [];

    /// <summary>Whether a file or folder that the policy links to is there, by its path from the root; null where nobody can look.</summary>
    public Func<string, bool>? IsThere { get; init; }

    public TagListing Tags { get; init; } = new(GitState.NotAsked, []);

    /// <summary>The published records: <c>.security/advisories/**/*.json</c>, and the files that <see cref="CheckOptions.Advisories"/> names.</summary>
    public AdvisoryFiles Advisories { get; init; } = AdvisoryFiles.None;

    /// <summary>The folder of undisclosed advisories; null where none is named.</summary>
    public EmbargoFolder? Embargo { get; init; }

    /// <summary>The commits, where a fix was asked for.</summary>
    public CommitLog Commits { get; init; } = CommitLog.NotAsked;

    /// <summary>Names of the records in <see cref="Embargo"/> that stand in tracked files, or in messages of commits that no release contains.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary><c>OWNER/NAME</c> on its platform; null where unknown.</summary>
    public string? Name { get; init; }
}

/// <param name="Path">Relative to the repository's root, with forward slashes.</param>
public sealed record RepositoryFile(string Path, ReadOnlyMemory<byte> Content);

/// <param name="Path">Relative to the repository's root, with forward slashes.</param>
/// <param name="Reason">Half a sentence that goes on after "because".</param>
public sealed record UnreadFile(string Path, string Reason);

/// <summary>How reading the tags ended.</summary>
public enum GitState
{
    /// <summary>Nobody asked for the tags.</summary>
    NotAsked,

    /// <summary>Read, all of them, be there none.</summary>
    Read,

    /// <summary>There is no <c>git</c> to run.</summary>
    NoGit,

    /// <summary>The folder is in no repository, such as a source archive.</summary>
    NoRepository,

    /// <summary>A shallow clone: tags may be missing.</summary>
    Shallow,

    /// <summary>git refused or failed; <see cref="TagListing.Detail"/> has its words.</summary>
    Failed,
}

/// <param name="Detail">What git said, where it failed.</param>
public sealed record TagListing(GitState State, ImmutableArray<Tag> Tags, string? Detail = null);

/// <param name="Name">As in <c>refs/tags/NAME</c>.</param>
/// <param name="Date">The day, in UTC, of the annotated tag, or of the commit that a lightweight tag names; null where git knows none.</param>
public readonly record struct Tag(string Name, DateOnly? Date);
