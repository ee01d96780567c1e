using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Readers;

namespace PolicyAnalyzers.Rules;

/// <summary>The levels by which reports are handled are numbered so that two share a number, or one is missing.</summary>
internal static class POL1020
{
    private const int FewestLevels = 3;

    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        foreach (var levels in LevelNumbers.Read(new(context.Policy.Document)).Where(levels => levels.Count >= FewestLevels && !IsAllOne(levels)))
        {
            var step = Math.Sign(levels[^1].Number - levels[0].Number);
            for (var i = 1; i < levels.Count; i++)
            {
                var (before, number, sentence) = (levels[i - 1].Number, levels[i].Number, levels[i].Sentence);
                if (number == before)
                {
                    yield return At(context, sentence, $"There are two levels {number}");
                }
                else if (number != before + step)
                {
                    yield return At(context, sentence, $"Level {before} is followed by level {number}");
                }
            }
        }
    }

    private static Finding At(PolicyContext context, Sentence sentence, string problem) =>
        context.At(RuleCatalog.POL1020, sentence.Span, $"{problem}. Number the levels one by one, so that each can be named.");

    // A list that leaves the numbers to Markdown.
    private static bool IsAllOne(IReadOnlyList<(int Number, Sentence Sentence)> levels) => levels.All(level => level.Number == levels[0].Number);
}
