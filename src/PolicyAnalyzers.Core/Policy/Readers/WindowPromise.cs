using PolicyAnalyzers.Policy.Lexicon;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>Whether a sentence that names a window promises it.</summary>
internal static class WindowPromise
{
    /// <summary>It promises support, or is in the place for it; not in passing, and not by way of an example or of advice.</summary>
    public static bool IsIn(SupportSentence sentence, WindowReader.Found found)
    {
        const int Near = 12;
        bool Promises(SupportToken t) => t.Is(Term.Supported) || t.Is(Term.Unsupported) || t.Is(Term.SecurityFix);

        // "For example, the latest release is 1.4", "the latest .NET version"
        if (sentence.Any(t => (t.Is(Term.Example) && t.Start < found.Start) || (t.Is(Term.Platform) && t.Start > found.Start - Near && t.Start < found.End + Near)))
        {
            return false;
        }

        // "For the supported version at this time, see …".
        if (sentence.Has(Term.Elsewhere) && sentence.Sentence.Links.Length > 0 && sentence.Any(t => t.Is(Term.SupportedLine) && t.Start < found.End && t.End > found.Start))
        {
            return false;
        }

        if (sentence.Has(Term.Only) && sentence.InTopic)
        {
            return true;
        }

        // "We recommend the latest version" is told to users.
        if (sentence.Find(t => t.Is(Term.Advice)) is { } advice && advice.Start < found.Start && !sentence.Any(t => t.Start < found.Start && Promises(t)))
        {
            return false;
        }

        // Elsewhere "the latest supported version" is in passing; the promise stands before or behind.
        return sentence.InTopic
            ? sentence.Speaks || sentence.IsItem || (sentence.Has(Term.ReleaseUnit) && (found.End - found.Start) * 2 > sentence.Sentence.Length)
            : sentence.Any(t => Promises(t) && (t.End <= found.Start || t.Start >= found.End));
    }

    /// <summary>"- 3.x: the current release": an item is about what it begins with.</summary>
    public static bool DescribesVersion(SupportSentence sentence, WindowReader.Found found)
    {
        const int Near = 2;
        return sentence.IsItem && sentence.Tokens[0] is { Kind: SupportTokenKind.Version } version && found.Start > version.End
            && sentence.Tokens.FindIndex(t => t.Start >= version.End) is > 0 and var next
            && (sentence.Tokens[next].Kind == SupportTokenKind.Dash || sentence.Sentence.Text[(version.End - sentence.Sentence.Start)..].IndexOf(':') is >= 0 and < Near);
    }
}
