using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>
/// What is supported of the major before the newest: "the last minor of the previous major". The lexicon has the words that join the two,
/// which "the last minor and the previous major" lacks.
/// </summary>
internal static class PreviousMajorReader
{
    private const string Of = "of";

    // A blank, a quote.
    private const int Near = 2;

    public static WindowReader.Found? Read(SupportSentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(Term.Previous) && tokens[i].Hit.Value == Of && MajorOf(tokens, tokens[i]) is { } end
                && (WindowBefore(tokens, i) ?? WindowBehind(tokens, end)) is { } found)
            {
                return found with { Start = Math.Min(found.Start, tokens[i].Start), End = Math.Max(found.End, end) };
            }
        }

        return null;
    }

    // In the words that join, or right behind them.
    private static int? MajorOf(List<SupportToken> tokens, SupportToken joint) =>
        tokens.Find(t => t.Is(Term.ReleaseUnit) && t.Hit.Value == "major" && t.Start >= joint.Start && t.Start <= joint.End + Near) is { End: > 0 } major ? Math.Max(major.End, joint.End) : null;

    private static WindowReader.Found? WindowBefore(List<SupportToken> tokens, int joint)
    {
        var latest = tokens.FindLastIndex(joint, t => t.Is(Term.Latest) && t.End <= tokens[joint].Start);
        return latest >= 0 && WindowReader.Read(tokens[Math.Max(0, latest - 1)..joint]) is { Window.Unit: not ReleaseUnit.Major } found && tokens[joint].Start - found.End <= Near ? found : null;
    }

    // 上一个主版本的最新次版本
    private static WindowReader.Found? WindowBehind(List<SupportToken> tokens, int end)
    {
        var next = tokens.FindIndex(t => t.Start >= end);
        return next >= 0 && tokens[next].Is(Term.Latest) && tokens[next].Start - end <= Near && WindowReader.Read(tokens[next..]) is { Window.Unit: not ReleaseUnit.Major } found ? found : null;
    }
}
