using System.Collections.Immutable;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>Something undisclosed in what is pushed.</summary>
/// <param name="Where">As everybody may know it who sees the push refused.</param>
/// <param name="Details">For the coordinator: of which advisory, by which name.</param>
internal sealed record Leak(string Where, string Details);

/// <summary>A push that has not happened yet.</summary>
internal static class Push
{
    /// <summary>What git tells a <c>pre-push</c> hook, a line a reference: its name and id here, its name and id there. Deletions make nothing public.</summary>
    public static ImmutableArray<PushedRef> Read(TextReader input)
    {
        var refs = ImmutableArray.CreateBuilder<PushedRef>();
        while (input.ReadLine() is { } line)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                continue;
            }

            if (words is not [var localRef, var local, var remoteRef, var remote] || !IsId(local) || !IsId(remote))
            {
                throw new UsageException($"'{line}' is not what git tells a pre-push hook: LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID. Nothing is checked, so nothing may be pushed.");
            }

            if (!IsNone(local))
            {
                refs.Add(new(localRef, local, remoteRef, IsNone(remote) ? null : remote));
            }
        }

        return refs.ToImmutable();
    }

    /// <summary>The commit at hand, as if it were pushed.</summary>
    public static ImmutableArray<PushedRef> Head(AdvisoryDesk desk) =>
        [.. desk.Snapshot.Commits.Commits.Where(c => c.Refs.Contains("HEAD")).Select(c => new PushedRef("HEAD", c.Id, "HEAD", null))];

    /// <param name="remote">To which it goes, by name.</param>
    public static IEnumerable<Leak> Leaks(AdvisoryDesk desk, ImmutableArray<PushedRef> refs, string? remote)
    {
        var (survey, log) = (desk.Survey, desk.Snapshot.Commits);
        var names = desk.Context.All.Where(desk.Context.IsUndisclosed).SelectMany(a => desk.Context.Embargoed.NamesOf(a)).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.IsEmpty || refs.IsEmpty)
        {
            return [];
        }

        var references = log.Commits.SelectMany(c => c.Refs).ToHashSet(StringComparer.Ordinal);
        if (refs.FirstOrDefault(r => !survey.Knows(r.Local) && !references.Contains(r.LocalRef)) is { } unknown)
        {
            throw new UsageException(log.State is GitState.Read or GitState.Shallow
                ? $"{unknown.Local} is on no branch, so it is not checked and may not be pushed. Make a branch of it first."
                : $"git could not list the commits{(log.Detail is { } detail ? $" ({detail})" : "")}, so nothing is checked and nothing may be pushed.");
        }

        var isNamed = remote is not null && remote.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '/');
        var known = references.Where(r => isNamed && r.StartsWith($"refs/remotes/{remote}/", StringComparison.Ordinal)).Concat(refs.Select(r => r.Remote).OfType<string>());
        var fixes = survey.FindExposed(refs.SelectMany(r => new[] { r.Local, r.LocalRef }), known, []).Select(e => new Leak($"a fix: {e.What}", $"{e.Advisory.Id}: {e.What}"));
        return [.. fixes, .. Mentions(desk, names, refs, isNamed ? remote : null).SelectMany(m => survey.FindExposed([], [], [m]).Select(e => new Leak($"a name: it stands in {m.Place}", $"{e.Advisory.Id}: {e.What}")))];
    }

    private static ImmutableArray<Mention> Mentions(AdvisoryDesk desk, ImmutableHashSet<string> names, ImmutableArray<PushedRef> refs, string? remote)
    {
        try
        {
            return GitPush.FindMentionsAsync(desk.Root, names, refs, remote).GetAwaiter().GetResult();
        }
        catch (GitRefusedException e)
        {
            throw new UsageException($"What is pushed cannot be searched ({e.Message}), so nothing may be pushed. Push it in parts.");
        }
    }

    private static bool IsId(string text) => text.Length is 40 or 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static bool IsNone(string id) => id.All(c => c == '0');
}
