using System.Collections.Immutable;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

/// <summary>
/// The text of a policy as a reader sees it: sections, sentences, tables, links, each with its span in the source, and the terms of the
/// lexicon found in it. Immutable; all readers of facts work on it, and none looks at the source again.
/// </summary>
public sealed class PolicyDocument
{
    internal PolicyDocument(SourceText source, PlainText plain, string? language)
    {
        Source = source;
        Plain = plain;
        Language = language;
    }

    public SourceText Source { get; }

    public PlainText Plain { get; }

    /// <summary>ISO 639-1 code of the language that most of the text is in; null where there are no words.</summary>
    public string? Language { get; }

    /// <summary>In order; the first is the root.</summary>
    public ImmutableArray<Section> Sections { get; internal set; } = [];

    public ImmutableArray<Sentence> Sentences { get; internal set; } = [];

    public ImmutableArray<Table> Tables { get; internal set; } = [];

    public ImmutableArray<Link> Links { get; internal set; } = [];

    public ImmutableArray<Comment> Comments { get; internal set; } = [];

    public static PolicyDocument Parse(SourceText source) => new DocumentBuilder(source).Build();
}
