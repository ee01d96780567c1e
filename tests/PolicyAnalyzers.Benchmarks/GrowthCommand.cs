namespace PolicyAnalyzers.Benchmarks;

/// <summary>
/// Whether time grows with the length of a text and no faster: each shape at one size and at four times that size. Markdig's own growth
/// stands beside it, since what it does with a text is no doing of ours.
/// </summary>
internal static class GrowthCommand
{
    private const int Factor = 4;
    private const int Rounds = 3;

    public static void Run(int kilobytes, string? only)
    {
        Console.WriteLine($"{"",-22} {"Markdig",10} {"facts",10} {"ratio",6}   growth at {Factor} × the size");
        foreach (var (name, make) in Shapes.All.Where(shape => only is null || shape.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var small = Measure(make(kilobytes * 1024 / Factor));
            var large = Measure(make(kilobytes * 1024));
            Console.WriteLine(
                $"{name,-22} {large.Markdig.TotalMilliseconds,7:#,0} ms {large.Read.TotalMilliseconds,7:#,0} ms {large.Ratio,6:0.0}   Markdig × {large.Markdig / small.Markdig:0.0}, facts × {large.Read / small.Read:0.0}");
        }
    }

    private static Measure Measure(string text)
    {
        try
        {
            return Benchmarks.Measure.Of(text, Rounds);
        }
        catch (ArgumentException)
        {
            // Markdig refuses to nest so deep: what is measured is the way around it.
            return new(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1), 0, 0);
        }
    }
}
