using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace PolicyAnalyzers.Tasks;

/// <summary>Whether a project that is being built, packed or published is about to be released. It says so in the log where it is not.</summary>
[MSBuildMultiThreadableTask]
public sealed class DecideRelease : Task
{
    /// <summary><c>SecurityPolicyRelease</c>; empty where the build decides.</summary>
    public string? Release { get; set; }

    /// <summary>As the build states it, after all versioning.</summary>
    public string? Version { get; set; }

    /// <summary>The version stands in the project or was computed, and is not the default of the SDK.</summary>
    public bool HasOwnVersion { get; set; }

    /// <summary>A pull request is being built.</summary>
    public bool PullRequest { get; set; }

    [Output]
    public bool Releasing { get; private set; }

    public override bool Execute()
    {
        var reason = !HasOwnVersion ? "the project states no version of its own"
            // Whatever else it says, somebody decided.
            : Release.OrNull() is not null ? null
            : PullRequest ? "a pull request is being built"
            : IsPreRelease(Version) ? $"{Version} is a pre-release"
            : null;
        Releasing = reason is null;
        if (!Releasing)
        {
            Log.LogMessage(MessageImportance.Normal, $"security policy: no release to check, {reason}");
        }

        return true;
    }

    // SemVer 2: the label stands between the first hyphen and the build metadata, which may hold hyphens too.
    private static bool IsPreRelease(string? version) => (version ?? "").Split('+')[0].Contains('-');
}
