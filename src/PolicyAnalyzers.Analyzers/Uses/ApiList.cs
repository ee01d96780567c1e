using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Uses;

/// <summary>
/// APIs of the platform and of libraries that are for troubleshooting only: a documentation id a line, a semicolon, and the reason;
/// <c>//</c> begins a comment. The list of the package comes first, then the files of the project that are called <c>TroubleshootingApis.txt</c> or <c>TroubleshootingApis.*.txt</c>.
/// </summary>
internal sealed class ApiList
{
    private const string FileName = "TroubleshootingApis";

    private readonly Dictionary<string, List<(string Id, string Reason)>> byName = [];

    // The outermost types that its ids may stand for: what is a type, and what a namespace, the id does not tell.
    private readonly HashSet<string> types = [];

    public ApiList(IEnumerable<AdditionalText> files, CancellationToken cancel)
    {
        using var stream = typeof(ApiList).Assembly.GetManifestResourceStream(FileName + ".txt");
        foreach (var text in files.Where(Is).Select(file => file.GetText(cancel)).Prepend(SourceText.From(stream, Encoding.UTF8)))
        {
            foreach (var (_, id, reason) in Lines(text))
            {
                if (id is not null)
                {
                    Add(id, reason);
                }
            }
        }
    }

    public static bool Is(AdditionalText file) =>
        Path.GetFileName(file.Path) is var name
        && name.StartsWith(FileName + ".", StringComparison.OrdinalIgnoreCase)
        && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every line that states something; the id is null where it is none.</summary>
    public static IEnumerable<(TextLine Line, string? Id, string Reason)> Lines(SourceText? text)
    {
        foreach (var line in text?.Lines ?? Enumerable.Empty<TextLine>())
        {
            var content = line.ToString();
            var comment = content.IndexOf("//", StringComparison.Ordinal);
            content = (comment < 0 ? content : content.Substring(0, comment)).Trim();
            if (content.Length > 0)
            {
                var end = content.IndexOf(';');
                var id = (end < 0 ? content : content.Substring(0, end)).Trim();
                var reason = end < 0 ? "" : content.Substring(end + 1).Trim();
                yield return (line, IsId(id) ? id : null, reason.Length > 0 ? reason : "it is listed as such");
            }
        }
    }

    /// <summary>Whether anything on the list may be in the assembly.</summary>
    public bool MayBeIn(IAssemblySymbol assembly) => HasNamespaces || types.Any(type => assembly.GetTypeByMetadataName(type) is not null);

    /// <summary>It names whole namespaces.</summary>
    public bool HasNamespaces { get; private set; }

    /// <summary>Whether the symbol may be on the list, by its name.</summary>
    public bool MayHold(ISymbol symbol) => byName.ContainsKey(symbol.Name);

    /// <summary>Null where the symbol is not on the list.</summary>
    public string? ReasonFor(ISymbol symbol) =>
        byName.TryGetValue(symbol.Name, out var entries) && symbol.GetDocumentationCommentId() is { } id ? entries.Find(entry => entry.Id == id).Reason : null;

    // Most symbols have a name that is not on the list, and need no id made for them.
    private void Add(string id, string reason)
    {
        var end = id.IndexOfAny(['(', '~']);
        var path = id.Substring(2, (end < 0 ? id.Length : end) - 2);
        var name = path.Substring(path.LastIndexOf('.') + 1).Split('`')[0].Replace('#', '.');
        if (!byName.TryGetValue(name, out var entries))
        {
            byName.Add(name, entries = []);
        }

        entries.Add((id, reason));
        for (var dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
        {
            types.Add(path.Substring(0, dot));
        }

        types.Add(path);
        HasNamespaces |= id[0] == 'N';
    }

    private static bool IsId(string text) => text.Length > 2 && text[1] == ':' && "NTMPFE".Contains(text[0]) && !text.Contains(' ');
}
