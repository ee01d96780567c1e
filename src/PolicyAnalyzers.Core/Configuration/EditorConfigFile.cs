using System.Collections.Immutable;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Configuration;

/// <summary>One line <c>dotnet_diagnostic.POLnnnn.severity = VALUE</c>.</summary>
/// <param name="Id">In capitals, whether or not there is such a rule.</param>
/// <param name="Value">As written.</param>
/// <param name="Section">What stands between the brackets above it; null where nothing does.</param>
internal sealed record SeverityEntry(string Id, string Value, TextSpan Span, string? Section);

/// <summary>
/// What an <c>.editorconfig</c> or <c>.globalconfig</c> says of our rules. Libraries that read these files answer for one path at a time; what
/// is wanted here is also the line that answers for none, and where it stands.
/// </summary>
internal sealed record EditorConfigFile(SourceText Source, ImmutableArray<SeverityEntry> Entries, bool IsRoot, bool IsGlobal)
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    /// <summary>The folder whose files it is about, relative to the repository's root: "" or "docs/".</summary>
    public string Folder => Source.Path[..(Source.Path.LastIndexOf('/') + 1)];

    public static EditorConfigFile Read(SourceText source)
    {
        var entries = ImmutableArray.CreateBuilder<SeverityEntry>();
        var (isRoot, isGlobal) = (false, Path.GetFileName(source.Path) == ".globalconfig");
        string? section = null;
        var start = 0;
        foreach (var line in source.Content.AsSpan().EnumerateLines())
        {
            // A comment starts at a sign of its own, wherever it stands.
            var text = line[..(line.IndexOfAny('#', ';') is >= 0 and var comment ? comment : line.Length)].TrimEnd();
            var indent = text.Length - text.TrimStart().Length;
            text = text[indent..];
            if (text is ['[', .., ']'])
            {
                section = text[1..^1].ToString();
            }
            else if (text.IndexOfAny('=', ':') is > 0 and var sign)
            {
                var key = text[..sign].TrimEnd();
                var value = text[(sign + 1)..].TrimStart().ToString();
                isRoot |= section is null && Is(key, "root") && Is(value, "true");
                isGlobal |= section is null && Is(key, "is_global") && Is(value, "true");
                if (IdOf(key) is { } id)
                {
                    entries.Add(new(id, value, new(start + indent, text.Length), section));
                }
            }

            start += line.Length;
            start += source.Content.AsSpan(start).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
        }

        return new(source, entries.ToImmutable(), isRoot, isGlobal);
    }

    private static string? IdOf(ReadOnlySpan<char> key)
    {
        if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) || key.Length <= Prefix.Length + Suffix.Length)
        {
            return null;
        }

        var id = key[Prefix.Length..^Suffix.Length].ToString().ToUpperInvariant();
        return RuleId.IsOurs(id) ? id : null;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
