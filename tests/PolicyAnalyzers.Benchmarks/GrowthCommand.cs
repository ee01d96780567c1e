using System.Diagnostics;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>Whether time grows with the length of a text and no faster: each shape at one size and at ten times that size, by what a character costs.</summary>
internal static class GrowthCommand
{
    private const int Factor = 10;
    private const int Rounds = 2;

    public static void Run(int kilobytes, string? only)
    {
        var (smaller, larger) = (kilobytes * 1024 / Factor, kilobytes * 1024);
        Console.WriteLine($"{"",-22} {$"{smaller / 1024:#,0} KB",12} {$"{larger / 1024:#,0} KB",12}   growth of the cost of a character");
        foreach (var (name, make) in Shapes.All.Where(shape => only is null || shape.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var (small, large) = (make(smaller), make(larger));
            var (before, after) = (Time(small), Time(large));
            Console.WriteLine($"{name,-22} {before.TotalMilliseconds,9:#,0} ms {after.TotalMilliseconds,9:#,0} ms {after / before * small.Length / large.Length,6:0.0}");
        }
    }

    // The best of the rounds: what other programs take from the machine is no cost of ours.
    private static TimeSpan Time(string text) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        Measure.ReadFacts(text);
        return Stopwatch.GetElapsedTime(start);
    });
}
