namespace PolicyAnalyzers.Tasks;

internal static class Text
{
    /// <summary>A property that is not set reaches a task as an empty string, or not at all.</summary>
    public static string? OrNull(this string? value) => value?.Trim() is { Length: > 0 } text ? text : null;
}
