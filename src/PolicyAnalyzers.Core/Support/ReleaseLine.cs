using System.Globalization;

namespace PolicyAnalyzers.Support;

/// <summary>Releases that get patches together: a major, a minor, or one release.</summary>
public readonly record struct ReleaseLine(ReleaseUnit Unit, Version Start) : IComparable<ReleaseLine>
{
    public static ReleaseLine Of(Version version, ReleaseUnit unit) => new(unit, unit switch
    {
        ReleaseUnit.Major => new(version.Major, 0, 0, 0),
        ReleaseUnit.Minor => new(version.Major, version.Minor, 0, 0),
        ReleaseUnit.Patch => new(version.Major, version.Minor, version.Build, 0),
        _ => version,
    });

    public int CompareTo(ReleaseLine other) => Start.CompareTo(other.Start);

    /// <summary>As people name it: <c>2.x</c>, <c>1.8</c>, <c>1.8.5</c>.</summary>
    public override string ToString() => Unit switch
    {
        ReleaseUnit.Major => string.Create(CultureInfo.InvariantCulture, $"{Start.Major}.x"),
        ReleaseUnit.Minor => Start.ToString(2),
        _ => Start.ToString(Start.Revision > 0 ? 4 : 3),
    };

    public static bool operator <(ReleaseLine left, ReleaseLine right) => left.CompareTo(right) < 0;

    public static bool operator >(ReleaseLine left, ReleaseLine right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReleaseLine left, ReleaseLine right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReleaseLine left, ReleaseLine right) => left.CompareTo(right) >= 0;
}
