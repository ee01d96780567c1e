using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

/// <summary>
/// What a reader of markup has met, by number, in order: sentences, sections, tables, links. When the text is whole its terms are found in one
/// pass, and the objects are made.
/// </summary>
internal sealed class DocumentShape(int expectedSentences)
{
    public List<SentenceShape> Sentences { get; } = new(expectedSentences);

    public List<SectionShape> Sections { get; } = [new(0, -1)];

    public List<TableShape> Tables { get; } = [];

    public List<Link> Links { get; } = [];

    public List<Comment> Comments { get; } = [];

    /// <param name="LeadIn">The sentence that introduces its list; -1 for none.</param>
    internal sealed record SentenceShape(int Start, int Length, SentenceKind Kind, int Block, int Section, int LeadIn, int Number);

    internal sealed record SectionShape(int Level, int Parent);

    internal sealed record TableShape(int Section, int Start)
    {
        /// <summary>By row, the sentences of its cells.</summary>
        public List<List<int>> Rows { get; } = [];

        public bool HasHeader { get; set; }

        public int End { get; set; }
    }

    public PolicyDocument ToDocument(SourceText source, PlainText plain)
    {
        var words = new Words(plain.Text);
        var vocabulary = Vocabulary.For(words);
        var document = new PolicyDocument(source, plain, vocabulary.Language);
        var sections = ToSections(document);
        var sentences = ToSentences(document, sections, vocabulary.Find(words));
        words.Return();
        document.Sections = ImmutableCollectionsMarshal.AsImmutableArray(sections);
        document.Sentences = ImmutableCollectionsMarshal.AsImmutableArray(sentences);
        document.Links = [.. Links];
        document.Comments = [.. Comments];
        document.Tables = [.. Tables.Select(table => ToTable(table, sections, sentences))];
        return document;
    }

    private Section[] ToSections(PolicyDocument document)
    {
        var sections = new Section[Sections.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            var (level, parent) = Sections[i];
            sections[i] = new(document, i, level, parent < 0 ? null : sections[parent]);
        }

        return sections;
    }

    private Sentence[] ToSentences(PolicyDocument document, Section[] sections, TermHit[] hits)
    {
        var sentences = new Sentence[Sentences.Count];
        var (nextHit, nextLink) = (0, 0);
        for (var i = 0; i < sentences.Length; i++)
        {
            var shape = Sentences[i];
            var section = sections[shape.Section];
            sentences[i] = new(document, i, shape, section, shape.LeadIn < 0 ? null : sentences[shape.LeadIn])
            {
                Terms = TakeHits(hits, shape, ref nextHit),
                Links = TakeLinks(shape, ref nextLink),
            };
            if (shape.Kind == SentenceKind.Heading)
            {
                section.Heading ??= sentences[i];
            }
        }

        // A section's own sentences stand together: a subsection never returns to it.
        for (int i = 0, end; i < sentences.Length; i = end)
        {
            var section = sentences[i].Section;
            for (end = i; end < sentences.Length && sentences[end].Section == section; end++)
            {
                i += sentences[end].Kind == SentenceKind.Heading ? 1 : 0;
            }

            section.Sentences = ImmutableArray.Create(sentences, i, end - i);
        }

        return sentences;
    }

    private static TermHits TakeHits(TermHit[] hits, SentenceShape shape, ref int next)
    {
        while (next < hits.Length && hits[next].Start < shape.Start)
        {
            next++;
        }

        var first = next;
        var end = shape.Start + shape.Length;
        for (; next < hits.Length && hits[next].Start < end; next++)
        {
            // A phrase may go over the place where an endless sentence was cut.
            hits[next] = hits[next].End <= end ? hits[next] : hits[next] with { Length = end - hits[next].Start };
        }

        return new(hits, first, next - first);
    }

    private ImmutableArray<Link> TakeLinks(SentenceShape shape, ref int next)
    {
        while (next < Links.Count && Links[next].Start < shape.Start)
        {
            next++;
        }

        var first = next;
        while (next < Links.Count && Links[next].Start < shape.Start + shape.Length)
        {
            next++;
        }

        return next == first ? [] : [.. Links[first..next]];
    }

    private static Table ToTable(TableShape shape, Section[] sections, Sentence[] sentences)
    {
        ImmutableArray<ImmutableArray<Sentence>> rows = [.. shape.Rows.Select(row => row.Select(cell => sentences[cell]).ToImmutableArray())];
        var span = TextSpan.FromBounds(shape.Start, Math.Max(shape.Start, shape.End));
        return shape.HasHeader ? new(span, sections[shape.Section], rows[0], rows[1..]) : new(span, sections[shape.Section], [], rows);
    }
}
