using System.Collections.Frozen;

namespace PolicyAnalyzers.Documents;

/// <summary>The names of the elements of HTML, the obsolete ones that browsers still know included.</summary>
internal static class HtmlElements
{
    public const int LongestName = 12;

    private static readonly FrozenSet<string> Names =
        """
        a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data
        datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header
        hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav nobr noscript object ol optgroup option output p
        param path picture pre progress q rect rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg
        table tbody td template textarea tfoot th thead time title tr track tt u ul use var video wbr
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(ReadOnlySpan<char> name) => name.Length is > 0 and <= LongestName && Names.Contains(name.ToString());

    /// <summary>The name in a tag, opening or closing; empty where none begins, or where a longer word does.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag.StartsWith("</") ? 2 : 1)..];
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }

        return end < name.Length && !(char.IsWhiteSpace(name[end]) || name[end] is '/' or '>') ? [] : name[..end];
    }
}
