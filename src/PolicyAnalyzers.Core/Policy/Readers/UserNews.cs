using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What users are told: a verb of telling or learning, of a vulnerability or a fix, and a place or an audience.</summary>
internal static class UserNews
{
    private const string Tell = "tell", Learn = "learn";

    /// <summary>"Security updates are announced in our chat"; "subscribe to the feed to hear of vulnerabilities"; "we inform all users once it is fixed".</summary>
    public static bool IsIn(Sentence sentence, ReadingContext context) =>
        sentence.Kind != SentenceKind.Heading && (sentence.Has(Term.Outlet) || sentence.Has(Term.Users) || sentence.Has(Term.Announced) || sentence.Has(Term.PublishVerb)) && IsForUsers(sentence)
        && ((sentence.Has(Term.Announced, Learn) && IsLearnt(sentence))
            || (!sentence.Has(Term.Asks)
                && (IsToldToUsers(sentence) ? context.IsAbout(sentence, Term.Vulnerability) && (IsOnSecurity(sentence) || sentence.Has(Term.Fix) || sentence.Has(Term.Outlet) || sentence.Has(Term.Email))
                    : HasOutlet(sentence) && (IsTold(sentence) || BeginsWithOutlet(sentence)) && (IsOnSecurity(sentence) || (sentence.Has(Term.Fix) && sentence.Has(Term.Outlet) && context.IsAbout(sentence, Term.Vulnerability))))));

    private static bool IsOnSecurity(Sentence sentence) => sentence.Has(Term.Vulnerability) || (sentence.Has(Term.SecurityFix) && sentence.Has(Term.Security));

    private static bool IsLearnt(Sentence sentence) =>
        sentence.Has(Term.Security) && HasOutlet(sentence) && (sentence.Has(Term.Vulnerability) || sentence.Has(Term.SecurityFix) || sentence.Has(Term.Advisory) || sentence.Has(Term.PublishVerb, Tell));

    // Not what the reporter does, gets or must not do, and not what others make known.
    private static bool IsForUsers(Sentence sentence) =>
        !IsOnReports(sentence) && !sentence.Has(Term.Credit) && !sentence.Has(Term.Latest) && !sentence.Has(Term.Negation)
        && !sentence.Has(Term.Prohibition) && !sentence.Has(Term.Unsupported) && !sentence.Has(Term.Dependency) && !sentence.Has(Term.Draft) && !sentence.Has(Term.ThisDocument) && !sentence.Has(Term.Privately)
        && !sentence.IsUnderPractice() && !sentence.Section.IsAbout(Term.OutOfScope);

    // "We notify users", "issues are disclosed on our site" speak of none.
    private static bool IsOnReports(Sentence sentence)
    {
        if (!sentence.Has(Term.Report))
        {
            return false;
        }

        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (hit.Term == Term.Report && !sentence.IsWithin(hit, Term.PublishVerb, Tell) && !sentence.IsPartOf(hit, Term.Vulnerability) && !sentence.IsPartOf(hit, Term.Announced))
            {
                return true;
            }
        }

        return false;
    }

    // A link is a place to tell it in, where the words say that it is told there; "through:" leaves it to the list below.
    private static bool HasOutlet(Sentence sentence) =>
        sentence.Has(Term.Outlet) || EndsInMeans(sentence) || (sentence.Has(Term.Announced) && !sentence.Has(Term.ProcessTopic) && sentence.Links.Any(link => !link.IsImage && !link.Target.StartsWith('#')));

    // "The feed carries each security release", "our release notes say which vulnerabilities are fixed".
    private static bool BeginsWithOutlet(Sentence sentence)
    {
        const int Article = 5;
        return sentence.Terms.First(Term.Outlet) is { } outlet && outlet.Start - sentence.Start <= Article && (sentence.Has(Term.SecurityFix) || sentence.Has(Term.Fix)) && !sentence.Has(Term.Elsewhere);
    }

    // "We notify users", "users will be notified", "we mail our customers": "users can post scripts" tells them nothing.
    private static bool IsToldToUsers(Sentence sentence) =>
        sentence.Terms.First(Term.Users) is { } users && !sentence.IsPartOf(users, Term.Reporter)
        && ((sentence.HasWithin(Term.WeWill, sentence.Start, users.Start) || sentence.HasWithin(Term.We, sentence.Start, users.Start)) && (IsTold(sentence) || (sentence.Has(Term.Email) && sentence.IsOurs(Term.Email)))
            || ((sentence.HasWithin(Term.WeWill, users.End, sentence.End) || sentence.HasWithin(Term.Announced, users.End, sentence.End)) && IsTold(sentence)));

    private static bool EndsInMeans(Sentence sentence)
    {
        if (sentence.EndsInColon)
        {
            var end = sentence.Start + sentence.Text.TrimEnd().Length - 1;
            foreach (ref readonly var hit in sentence.Terms.Span)
            {
                if (hit.Term is Term.Contact or Term.Announced && hit.End == end)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // By the project, or without who does it.
    private static bool IsTold(Sentence sentence)
    {
        if (sentence.Has(Term.Announced) || sentence.Has(Term.PublishVerb, Tell))
        {
            foreach (ref readonly var hit in sentence.Terms.Span)
            {
                if (hit.Term == Term.Reporter)
                {
                    return sentence.IsOurs(Term.PublishVerb) && HasPublishVerb(sentence, Tell);
                }

                if (hit.Term == Term.Announced || IsPublishVerb(sentence, hit, Tell))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A verb of publishing, with that value if one is given.</summary>
    public static bool HasPublishVerb(Sentence sentence, string? value = null)
    {
        foreach (ref readonly var hit in sentence.Terms.Span)
        {
            if (IsPublishVerb(sentence, hit, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A verb of publishing, with that value if one is given. "We credit you in the release notes" publishes nothing: "release" is a part of what
    /// the notes are called, and "be mentioned" one of the thanks, where it is said of a person; "let us know", "keep you informed" tell users nothing.
    /// </summary>
    public static bool IsPublishVerb(Sentence sentence, in TermHit hit, string? value = null) =>
        hit.Term == Term.PublishVerb && (value is null || hit.Value == value)
        && !sentence.IsPartOf(hit, Term.Advisory) && !sentence.IsPartOf(hit, Term.Outlet) && !sentence.IsPartOf(hit, Term.Report) && !sentence.IsPartOf(hit, Term.Update)
        && !((sentence.Has(Term.Reporter) || !sentence.Has(Term.Fix)) && sentence.IsPartOf(hit, Term.Credit));
}
