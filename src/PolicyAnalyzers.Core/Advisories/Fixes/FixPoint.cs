using NuGet.Versioning;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>A state of the code of which it is asked whether it has a fix: a line by its newest release and branch, the main branch, what is about to be released.</summary>
/// <param name="Name">As messages and tables call it.</param>
/// <param name="Version">Newer than all releases, for the main branch.</param>
internal sealed record FixPoint(string Name, NuGetVersion Version)
{
    /// <summary>Null for the main branch.</summary>
    public ReleaseLine? Line { get; init; }

    /// <summary>It is the main branch, or comes straight from it.</summary>
    public bool IsMain { get; init; }

    /// <summary>What it contains; null where no commit of it is known.</summary>
    public Reach? Reach { get; init; }

    /// <summary>The full name of the reference that stands for it; null where there is none.</summary>
    public string? Tip { get; init; }

    /// <summary>Its branch by name; null where it has none.</summary>
    public string? Branch { get; init; }

    /// <summary>The fix of a key of <see cref="Handling.FixCommits"/> is that of this point.</summary>
    public bool IsCalled(string key) =>
        key == Line?.ToString() || (Branch is not null && key == Branch) || key == Name || (IsMain && BranchName.IsMain(key));
}
