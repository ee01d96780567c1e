using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What is in or out of scope, and what counts as a vulnerability.</summary>
internal static class ScopeReader
{
    private const string Threats = "threats";

    public static Fact<bool>? Read(ReadingContext context) => context.First((s, c) =>
        s.Kind == SentenceKind.Heading ? (s.Has(Term.ScopeTopic) || s.Has(Term.OutOfScope)) && !IsOfVersions(s)
        : !IsOfOtherScope(s) && !s.IsToldElsewhere() && (IsLabelled(s) || Excludes(s, c) || IsDefined(s, c)));

    // "What counts as a vulnerability"; a threat model defines it where the words lead to it, a security model where they are about vulnerabilities.
    private static bool IsDefined(Sentence sentence, ReadingContext context)
    {
        if (!sentence.Has(Term.Scope))
        {
            return false;
        }

        if (sentence.HasPlain(Term.Scope))
        {
            return sentence.Has(Term.Vulnerability) || sentence.Has(Term.Report) || sentence.Has(Term.Security) || sentence.Has(Term.ScopeTopic) || sentence.Has(Term.ThisDocument)
                // "We do not consider … a valid attack vector".
                || sentence.Count(Term.Scope) > 1;
        }

        var threats = sentence.Has(Term.Scope, Threats);
        var leads = sentence.Kind == SentenceKind.Paragraph && !sentence.Links.IsEmpty && !sentence.Has(Term.Discretion) && (threats || context.IsAbout(sentence, Term.Vulnerability));
        return !sentence.Has(Term.Escalate) && (sentence.Has(Term.Vulnerability) || (threats && sentence.EndsInColon) || leads);
    }

    // "Scope: vulnerabilities in …".
    private static bool IsLabelled(Sentence sentence) =>
        sentence.Terms.First(Term.ScopeTopic) is { } topic && topic.Start == sentence.Start && sentence.Text[topic.Length..] is [':', _, ..];

    private static bool Excludes(Sentence sentence, ReadingContext context) => sentence.Has(Term.OutOfScope)
        && (context.IsAbout(sentence, Term.Vulnerability) || context.IsAbout(sentence, Term.Report) || context.IsAbout(sentence, Term.ScopeTopic)
            || sentence.Has(Term.Asks) || sentence.Has(Term.Security) || sentence.Has(Term.ThisDocument));

    // "If we find that it is out of scope, we will tell you".
    private static bool IsOutcome(Sentence sentence) => sentence.Terms.First(Term.Received) is { } received && sentence.Terms.First(Term.OutOfScope) is { } excluded && received.Start < excluded.Start;

    // "Scope of support".
    private static bool IsOfVersions(Sentence heading) => heading.Terms.First(Term.ScopeTopic) is { } topic && !heading.Has(Term.Security) && heading.IsPartOf(topic, Term.SupportTopic);

    // What gets a reward, a number, a grade, a fix or an answer.
    private static bool IsOfOtherScope(Sentence sentence) =>
        IsOutcome(sentence) || sentence.Has(Term.Bounty) || sentence.Has(Term.Cve) || sentence.Has(Term.Severity) || sentence.Has(Term.SupportTopic) || (sentence.Has(Term.Latest) && sentence.Has(Term.Version));
}
