using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>Which sections of a document are about supported versions.</summary>
internal static class SupportTopics
{
    public static HashSet<Section> Find(PolicyDocument document)
    {
        var topics = new HashSet<Section>();
        foreach (var section in document.Sections)
        {
            // A section under one about versions is too, until its heading turns to reports.
            if (section.Heading is { } heading && (IsTopic(heading) || (section.Parent is { } parent && topics.Contains(parent) && !heading.Has(Term.Report) && !heading.Has(Term.Platform))))
            {
                topics.Add(section);
            }
        }

        return topics;
    }

    // "Supported Versions: only …" in bold at the head of a paragraph serves as a heading.
    public static bool BeginsTopic(Sentence sentence) =>
        sentence.Terms.First(Term.SupportTopic) is { } topic && topic.Start - sentence.Start <= 2 && topic.End < sentence.End && sentence.Text[topic.End - sentence.Start] is ':' or '：';

    private static bool IsTopic(Sentence heading) => !heading.Has(Term.Platform)
        && (heading.Has(Term.SupportTopic) || (heading.Has(Term.Version) && (heading.Terms.First(Term.Version)!.Value.Length == heading.Length || heading.Has(Term.Supported) || heading.Has(Term.Unsupported) || heading.Has(Term.SecurityFix))));
}
