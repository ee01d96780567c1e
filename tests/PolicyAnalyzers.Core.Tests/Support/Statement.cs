using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tests.Support;

/// <summary>Short ways to a statement, a verdict and a report.</summary>
internal static class Statement
{
    public static readonly DateOnly Today = new(2026, 6, 1);

    public static SupportStatement Read(string policy) => Policy(policy).Support;

    public static SecurityPolicy Policy(string text) => PolicyReader.Read(new SourceText("SECURITY.md", text));

    /// <param name="releases">Versions, parted by blanks.</param>
    public static SupportVerdict Judge(string policy, string releases, string version, DateOnly? day = null) =>
        SupportVerdict.Of(Read(policy), ReleaseHistory.FromVersions(releases.Split(' ', StringSplitOptions.RemoveEmptyEntries)), version, day ?? Today);

    /// <summary>A verdict as one word: yes, no, or ? where the policy does not decide.</summary>
    public static string Word(string policy, string releases, string version, DateOnly? day = null) => Judge(policy, releases, version, day).Status switch
    {
        SupportStatus.Supported => "yes",
        SupportStatus.Unsupported => "no",
        _ => "?",
    };

    /// <summary>All of <c>1.8.5=yes 1.6.3=no</c> that come out otherwise.</summary>
    public static string Differences(string policy, string releases, string expected, DateOnly? day = null) => string.Join(' ', expected
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(e => e.Split('='))
        .Where(e => Word(policy, releases, e[0], day) != e[1])
        .Select(e => $"{e[0]}={Word(policy, releases, e[0], day)}"));

    public static RepositorySnapshot Tagged(params string[] tags) => new() { Tags = new(GitState.Read, [.. tags.Select(t => new Tag(t, null))]) };
}
