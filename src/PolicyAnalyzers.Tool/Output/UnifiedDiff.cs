using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>The difference of two texts as <c>patch</c> and <c>git apply</c> take it: line ends as they are.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    private static readonly Dictionary<char, Style> Styles = new() { ['+'] = new(Color.Green), ['-'] = new(Color.Red), ['@'] = new(Color.Cyan1) };

    /// <summary>Its lines, each with what ends it; none where the texts are equal.</summary>
    /// <param name="path">Of the file, relative, with forward slashes.</param>
    public static IEnumerable<string> Of(string path, string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        if (diff.DiffBlocks.Count == 0)
        {
            return [];
        }

        return [$"--- a/{path.TrimStart('/')}\n", $"+++ b/{path.TrimStart('/')}\n", .. Hunks(diff.DiffBlocks).SelectMany(hunk => Lines(diff, hunk))];
    }

    /// <summary>To a terminal in colours; to anything else as it is.</summary>
    public static void Write(TextWriter output, IEnumerable<string> lines)
    {
        var console = Terminal.Over(output);
        foreach (var line in lines)
        {
            if (console.Profile.Out.IsTerminal)
            {
                console.Line(line.TrimEnd('\r', '\n'), Styles.GetValueOrDefault(line[0]));
            }
            else
            {
                output.Write(line);
            }
        }
    }

    // Changes whose surroundings touch are shown together.
    private static List<List<DiffBlock>> Hunks(IList<DiffBlock> blocks)
    {
        var hunks = new List<List<DiffBlock>>();
        foreach (var block in blocks)
        {
            if (hunks is [.., [.., var last]] && block.DeleteStartA - (last.DeleteStartA + last.DeleteCountA) <= 2 * Context)
            {
                hunks[^1].Add(block);
            }
            else
            {
                hunks.Add([block]);
            }
        }

        return hunks;
    }

    private static IEnumerable<string> Lines(DiffResult diff, List<DiffBlock> hunk)
    {
        var (old, @new) = (diff.PiecesOld, diff.PiecesNew);
        var (first, last) = (hunk[0], hunk[^1]);
        var start = Math.Max(0, first.DeleteStartA - Context);
        var end = Math.Min(old.Count, last.DeleteStartA + last.DeleteCountA + Context);
        var added = hunk.Sum(b => b.InsertCountB - b.DeleteCountA);
        yield return $"@@ -{Range(start, end - start)} +{Range(start + first.InsertStartB - first.DeleteStartA, end - start + added)} @@\n";

        var position = start;
        foreach (var block in hunk)
        {
            for (; position < block.DeleteStartA; position++)
            {
                yield return Line(' ', old[position]);
            }

            for (; position < block.DeleteStartA + block.DeleteCountA; position++)
            {
                yield return Line('-', old[position]);
            }

            for (var i = 0; i < block.InsertCountB; i++)
            {
                yield return Line('+', @new[block.InsertStartB + i]);
            }
        }

        for (; position < end; position++)
        {
            yield return Line(' ', old[position]);
        }
    }

    // An empty range stands behind the line before it.
    private static string Range(int start, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static string Line(char mark, string text) => text is [.., '\n'] ? $"{mark}{text}" : $"{mark}{text}\n\\ No newline at end of file\n";
}
