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
        && (heading.Has(Term.SupportTopic) || (heading.Terms.First(Term.Version) is { } version && (version.Length == heading.Length || SpeaksBeside(heading, version))));

    // "Security release process", "patch and release": what is done, not for which versions.
    private static bool SpeaksBeside(Sentence heading, TermHit version)
    {
        foreach (ref readonly var hit in heading.Terms.Span)
        {
            if (hit is { Term: Term.Supported, Value: null } or { Term: Term.Unsupported or Term.SecurityFix } ? hit.End <= version.Start || hit.Start >= version.End
                // "Which releases get security advisories?"
                : hit.Term == Term.Supported && hit.Start >= version.End && heading.Has(Term.Security))
            {
                return true;
            }
        }

        return false;
    }
}
