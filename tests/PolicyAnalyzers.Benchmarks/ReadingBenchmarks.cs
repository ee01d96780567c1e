using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>Reading all facts of every policy of the corpus, against Markdig's own parse of the same texts with the same extensions.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private ImmutableArray<string> _texts;

    [GlobalSetup]
    public void Setup() => _texts = [.. Corpus.Read(null).Select(source => source.Content)];

    [Benchmark(Baseline = true)]
    public void Markdig()
    {
        foreach (var text in _texts)
        {
            Measure.Parse(text);
        }
    }

    [Benchmark]
    public void Facts()
    {
        foreach (var text in _texts)
        {
            Measure.ReadFacts(text);
        }
    }
}
