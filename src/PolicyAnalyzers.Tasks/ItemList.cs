using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

/// <summary>
/// Items with their metadata as the value of one property, which is all that a call to another project takes along. MSBuild reads percent
/// signs and semicolons in it as its own, and turns backslashes around: none of them is left.
/// </summary>
internal static class ItemList
{
    private const string Item = ",";
    private const string Field = "|";

    /// <summary>In one order, whatever order they were stated in; empty where there are none.</summary>
    public static string Write(ITaskItem[]? items, params string[] metadata) => items is not { Length: > 0 } ? "" : string.Join(Item, items
        .Select(i => string.Join(Field, metadata.Select(i.GetMetadata).Prepend(i.ItemSpec).Select(Escape)))
        .OrderBy(item => item, StringComparer.Ordinal));

    public static IEnumerable<string[]> Read(string? text) =>
        text.OrNull() is { } list ? list.Split(Item[0]).Select(item => item.Split(Field[0]).Select(Unescape).ToArray()) : [];

    // The exclamation mark is escaped as well, so that it can stand for the percent sign.
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace('%', '!');

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('!', '%'));
}
