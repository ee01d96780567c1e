using System.Runtime.InteropServices;

namespace PolicyAnalyzers.Support;

/// <summary>A version as a policy writes it, by its numbers: <c>5</c>, <c>5.1</c>, <c>5.1.x</c>, <c>5.1.2</c>. It stands for all versions that begin so.</summary>
/// <param name="Length">How many numbers are written, 1 to 4.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct VersionNumber(int Length, int Major, int Minor = 0, int Patch = 0, int Revision = 0)
{
    /// <summary>A wildcard stands behind the numbers.</summary>
    public bool Wildcard { get; init; }

    public Version Start => new(Major, Minor, Patch, Revision);

    /// <summary>The first version that no longer begins with these numbers.</summary>
    public Version Next => Length switch
    {
        1 => new(Major + 1, 0, 0, 0),
        2 => new(Major, Minor + 1, 0, 0),
        3 => new(Major, Minor, Patch + 1, 0),
        _ => new(Major, Minor, Patch, Revision + 1),
    };

    public ReleaseUnit Unit => Length switch { 1 => ReleaseUnit.Major, 2 => ReleaseUnit.Minor, _ => ReleaseUnit.Patch };

    public VersionInterval Line => new(Start, Next);

    /// <summary>What is above: without a wildcard all but this very version, with one all but its line.</summary>
    public VersionInterval Above => new(Wildcard ? Next : new(Major, Minor, Patch, Revision + 1), null);

    /// <summary>From this version to the next that may break: of a caret the next major, or minor where the major is 0; of a tilde the next minor.</summary>
    public VersionInterval Compatible(bool majors) => new(Start, LineOf(majors).Next);

    /// <summary>The line that a caret or a tilde keeps to.</summary>
    public VersionNumber LineOf(bool majors) => new(Length == 1 || (majors && Major > 0) ? 1 : 2, Major, Length == 1 || (majors && Major > 0) ? 0 : Minor);

    public VersionInterval AtLeast => new(Start, null);

    public VersionInterval Below => new(null, Start);

    /// <summary>At most 0.25 takes in all of 0.25.</summary>
    public VersionInterval AtMost => new(null, Next);
}
