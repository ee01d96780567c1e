using System.Collections.Immutable;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>The quick figure while working: all facts of the corpus against Markdig's parse of it, by the median of each file.</summary>
internal static class RatioCommand
{
    private const int WarmUp = 60;
    private const int Rounds = 41;
    private const int Shown = 5;

    public static void Run(ImmutableArray<SourceText> corpus)
    {
        foreach (var source in Enumerable.Repeat(corpus, WarmUp).SelectMany(all => all))
        {
            Measure.Parse(source.Content);
            Measure.ReadFacts(source.Content);
        }

        var measures = corpus.Select(source => (source.Path, source.Content.Length, Measure: Measure.Of(source.Content, Rounds))).ToList();
        foreach (var (path, length, measure) in measures.OrderByDescending(m => m.Measure.Ratio).Take(Shown))
        {
            Console.WriteLine($"{measure.Ratio,6:0.00}  {measure.Markdig.TotalMicroseconds,8:0} µs  {measure.Read.TotalMicroseconds,8:0} µs  {length,8:#,0}  {path}");
        }

        var markdig = measures.Sum(m => m.Measure.Markdig.TotalMilliseconds);
        var read = measures.Sum(m => m.Measure.Read.TotalMilliseconds);
        var (markdigBytes, readBytes) = (measures.Sum(m => m.Measure.MarkdigBytes), measures.Sum(m => m.Measure.ReadBytes));
        Console.WriteLine($"{corpus.Length} texts, {corpus.Sum(s => (long)s.Content.Length):#,0} characters");
        Console.WriteLine($"time    {read / markdig,6:0.00} × Markdig  ({markdig:0.00} ms, {read:0.00} ms)");
        Console.WriteLine($"memory  {(double)readBytes / markdigBytes,6:0.00} × Markdig  ({markdigBytes / 1024:#,0} KiB, {readBytes / 1024:#,0} KiB)");
    }
}
