using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Tests.Support;

namespace PolicyAnalyzers.Tests.Advisories;

/// <summary>
/// Repositories in short: 1.7.12 and 1.8.5 are released from branches of their own, and main goes on. Commits are letters, their ids forty of them.
/// </summary>
internal static class History
{
    public const string TwoMinors = "# Policy\n\n## Supported Versions\n\nWe support the last two minor versions.\n";

    public static string Id(char commit) => new(commit, 40);

    /// <param name="commits">Each before its parents: <c>c b a: refs | trailers</c>.</param>
    public static CommitLog Log(params string[] commits) => new(GitState.Read, [.. commits.Select(Parse)]);

    /// <summary>a is old; b, c follow on main; 7 is 1.7.12 and 8 is 1.8.5, each on a branch from a.</summary>
    public static CommitLog Lines(string onSeven = "", string onEight = "", string onMain = "") => Log(
        [$"c b: refs/heads/main{onMain}", "b a:", $"8 a: refs/heads/release-1.8 refs/tags/v1.8.5{onEight}", $"7 a: refs/heads/release-1.7 refs/tags/v1.7.12{onSeven}", "a:"]);

    public static RepositorySnapshot Snapshot(CommitLog log, params string[] records) => Statement.Tagged("v1.6.4", "v1.7.12", "v1.8.5") with
    {
        Commits = log,
        Advisories = Records.Files([.. records.Select((json, i) => ($".security/advisories/{i}.json", json))]),
    };

    public static FixSurvey Survey(CommitLog log, string policy, params string[] records)
    {
        var snapshot = Snapshot(log, records);
        return FixSurvey.Of(AdvisoryContext.Of(snapshot, Statement.Policy(policy), Records.Options), ReleaseHistory.Of(snapshot.Tags, Records.Options), log);
    }

    /// <summary>A published record of level 1.</summary>
    public static string Published(string members, int level = 1, string id = "GHSA-2222-3333-4444", string handling = "") =>
        Osv.Record($"\"published\": \"2026-05-01T09:30:15Z\"{(members.Length > 0 ? ", " + members : "")}, {Osv.Handling($"\"risk_level\": {level}{handling}")}", id);

    /// <summary>That the fix of each line is a commit.</summary>
    public static string Commits(params string[] lineAndCommit) =>
        $", \"fix_commits\": {{{string.Join(", ", lineAndCommit.Select(c => c.Split(' ')).Select(c => $"\"{c[0]}\": \"{Id(c[1][0])}\""))}}}";

    private static Commit Parse(string text)
    {
        var parts = text.Split(" | ");
        var (ids, refs) = parts[0].Split(':', 2) is [var i, var r] ? (i.Split(' '), r) : throw new FormatException(text);
        return new(Id(ids[0][0]), [.. ids[1..].Select(p => Id(p[0]))], ids[0][0], $"Commit {ids[0]}", parts.Length > 1 ? parts[1] : "", [.. refs.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }
}
