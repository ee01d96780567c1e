using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Documents;

/// <summary>A heading and all that stands under it up to the next one of its level or above. The root has no heading.</summary>
public sealed class Section
{
    private readonly PolicyDocument _document;

    internal Section(PolicyDocument document, int index, int level, Section? parent)
    {
        _document = document;
        Index = index;
        Level = level;
        Parent = parent;
    }

    public int Index { get; }

    /// <summary>0 for the root, 1 to 6 as marked; 7 for a paragraph that is all bold and serves as a heading.</summary>
    public int Level { get; }

    public Section? Parent { get; }

    public Sentence? Heading { get; internal set; }

    /// <summary>The sentences right in it, those of its subsections aside.</summary>
    public ImmutableArray<Sentence> Sentences { get; internal set; } = [];

    public IEnumerable<Section> Subsections => _document.Sections.Skip(Index + 1).TakeWhile(s => s.Level > Level).Where(s => s.Parent == this);

    /// <summary>The section and those around it, from the inside out.</summary>
    public IEnumerable<Section> Path
    {
        get
        {
            for (var section = this; section is not null; section = section.Parent)
            {
                yield return section;
            }
        }
    }

    /// <summary>Its heading, or one around it, has the term.</summary>
    public bool IsAbout(Term term)
    {
        for (var section = this; section is not null; section = section.Parent)
        {
            if (section.Heading?.Has(term) == true)
            {
                return true;
            }
        }

        return false;
    }
}
