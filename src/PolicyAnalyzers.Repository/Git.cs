using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Checks;

namespace PolicyAnalyzers.Repository;

/// <summary>Asks git about the repository that a folder is in.</summary>
internal sealed class Git(string folder)
{
    /// <returns><c>OWNER/NAME</c> by the address of the remote named origin; null where there is none.</returns>
    public async Task<string?> ReadNameAsync()
    {
        if (GitConfiguration.ReadOrigin(folder) is { } plain)
        {
            return RemoteUrl.NameOf(plain);
        }

        var answer = await GitProcess.RunAsync(folder, "config", "--get", "remote.origin.url").ConfigureAwait(false);
        return answer is GitAnswer.Output { Text: var url } ? RemoteUrl.NameOf(url.Trim()) : null;
    }

    /// <summary>All tags with their days. Shallowness is asked at the same time, so that the two cost one wait.</summary>
    public async Task<TagListing> ReadTagsAsync()
    {
        var shallow = GitProcess.RunAsync(folder, "rev-parse", "--is-shallow-repository");
        var tags = await GitProcess.RunAsync(folder, "for-each-ref", "--format=%(creatordate:unix) %(refname:lstrip=2)", "refs/tags").ConfigureAwait(false);
        return (await shallow.ConfigureAwait(false), tags) switch
        {
            (GitAnswer.NotStarted, _) or (_, GitAnswer.NotStarted) => new(GitState.NoGit, []),
            (GitAnswer.NoRepository, _) or (_, GitAnswer.NoRepository) => new(GitState.NoRepository, []),
            (GitAnswer.Refused { Detail: var detail }, _) => new(GitState.Failed, [], detail),
            (_, GitAnswer.Refused { Detail: var detail }) => new(GitState.Failed, [], detail),
            (GitAnswer.Output { Text: var isShallow }, GitAnswer.Output { Text: var list }) =>
                new(isShallow.Trim() == "true" ? GitState.Shallow : GitState.Read, Parse(list)),
            _ => throw new InvalidOperationException("An answer of git of no known kind."),
        };
    }

    // "1655452800 v1.0.0"; the time is empty where the tag names neither a commit nor a tag object.
    private static ImmutableArray<Tag> Parse(string list) =>
        [.. list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            return new Tag(line[(blank + 1)..], DayOf(line.AsSpan(0, Math.Max(blank, 0))));
        })];

    private static DateOnly? DayOf(ReadOnlySpan<char> seconds) =>
        long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var s)
        && s >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && s <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(s).UtcDateTime)
            : null;
}
