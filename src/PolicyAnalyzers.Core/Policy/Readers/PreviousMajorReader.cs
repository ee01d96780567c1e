using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What is supported of the major before the newest: "the last minor of the previous major".</summary>
internal static class PreviousMajorReader
{
    // "the last minor and the previous major" are two things; the rest of the languages waits for an example.
    private static readonly string[] Joints = ["of", "in", "from", "for", "the", "within"];

    public static WindowReader.Found? Read(SupportSentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(Term.Previous) && MajorAfter(tokens, i) is { } end && WindowBefore(sentence, i) is var (window, start))
            {
                return new(window, start, end);
            }
        }

        return null;
    }

    private static int? MajorAfter(List<SupportToken> tokens, int previous)
    {
        var next = tokens.FindIndex(previous + 1, t => t.Start >= tokens[previous].End);
        return next > 0 && tokens.Skip(next).TakeWhile(t => t.Start == tokens[next].Start).Any(t => t.Is(Term.ReleaseUnit) && t.Hit.Value == "major") ? tokens[next].End : null;
    }

    private static (SupportWindow Window, int Start)? WindowBefore(SupportSentence sentence, int previous)
    {
        var tokens = sentence.Tokens;
        var latest = tokens.FindLastIndex(previous, t => t.Is(Term.Latest));
        if (latest < 0 || WindowReader.Read(tokens[Math.Max(0, latest - 1)..previous]) is not { Window: { Unit: not ReleaseUnit.Major } window } found)
        {
            return null;
        }

        var between = sentence.Sentence.Text[(found.End - sentence.Sentence.Start)..(tokens[previous].Start - sentence.Sentence.Start)].ToString();
        return between.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => Joints.Contains(w, StringComparer.OrdinalIgnoreCase)) ? (window, tokens[latest].Start) : null;
    }
}
