namespace PolicyAnalyzers.Repository;

/// <summary>Where a path leads when every link on its way is followed.</summary>
internal static class RealPath
{
    // As many as Linux follows before it gives up.
    private const int MaxLinks = 40;

    /// <returns>Null where links lead in a circle.</returns>
    public static string? Of(string path)
    {
        var pending = new Stack<string>();
        var real = Unfold(Path.GetFullPath(path), pending);
        var links = 0;
        while (pending.TryPop(out var name))
        {
            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
            }
            else if (++links > MaxLinks)
            {
                return null;
            }
            else
            {
                real = Unfold(Path.GetFullPath(target, real), pending);
            }
        }

        return real;
    }

    // The root of the path; its names go onto the stack, the first on top.
    private static string Unfold(string path, Stack<string> pending)
    {
        var top = Path.GetPathRoot(path)!;
        foreach (var name in Enumerable.Reverse(path[top.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)))
        {
            pending.Push(name);
        }

        return top;
    }
}
