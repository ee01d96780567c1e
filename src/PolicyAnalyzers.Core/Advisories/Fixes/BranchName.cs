using System.Globalization;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>What the name of a branch says of it.</summary>
internal static class BranchName
{
    private const string Heads = "refs/heads/";
    private const string Remotes = "refs/remotes/";

    // What people put in front of the numbers of a line. Behind other words stand numbers of issues.
    private static readonly string[] Prefixes = ["", "v", "release", "releases", "rel", "support", "maint", "maintenance", "stable", "servicing", "branch", "line", "lts"];

    /// <summary>The main branch; of a remote, <c>HEAD</c> is its own word for it.</summary>
    public static bool IsMain(string name) => name is "main" or "master" or "trunk" or "HEAD";

    /// <summary>The name by which people call a branch; null for what is none.</summary>
    public static string? Of(string reference)
    {
        if (reference.StartsWith(Heads, StringComparison.Ordinal))
        {
            return reference[Heads.Length..];
        }

        var remote = reference.StartsWith(Remotes, StringComparison.Ordinal) ? reference[Remotes.Length..] : "";
        var slash = remote.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? remote[(slash + 1)..] : null;
    }

    /// <summary>The branch that a line's patch releases come from: <c>release-1.8</c>, <c>1.8.x</c>, <c>support/2.x</c>.</summary>
    public static bool IsOf(string name, ReleaseLine line)
    {
        var start = 0;
        while (start < name.Length && !char.IsAsciiDigit(name[start]))
        {
            start++;
        }

        var words = name[..start].Split(['/', '-', '_', '.'], StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("");
        if (!words.All(w => Prefixes.Contains(w, StringComparer.OrdinalIgnoreCase)))
        {
            return false;
        }

        var parts = name[start..].Split('.', '_').ToList();
        if (parts.Count > 1 && parts[^1] is "x" or "X")
        {
            parts.RemoveAt(parts.Count - 1);
        }

        int[] numbers = line.Unit switch
        {
            ReleaseUnit.Major => [line.Start.Major],
            ReleaseUnit.Minor => [line.Start.Major, line.Start.Minor],
            _ => [line.Start.Major, line.Start.Minor, line.Start.Build],
        };
        return parts.SequenceEqual(numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
    }
}
