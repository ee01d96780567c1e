using System.Diagnostics;
using Markdig;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>The time and memory of reading all facts beside those of Markdig's own parse of the same text, taken in turns so that both meet the same machine.</summary>
internal readonly record struct Measure(TimeSpan Markdig, TimeSpan Read, long MarkdigBytes, long ReadBytes)
{
    public double Ratio => Read / Markdig;

    public static Measure Of(string text, int rounds)
    {
        var markdig = new TimeSpan[rounds];
        var read = new TimeSpan[rounds];
        var (markdigBytes, readBytes) = (0L, 0L);
        for (var i = 0; i < rounds; i++)
        {
            (markdig[i], markdigBytes) = Time(text, Parse);
            (read[i], readBytes) = Time(text, ReadFacts);
        }

        return new(Median(markdig), Median(read), markdigBytes, readBytes);
    }

    public static object Parse(string text) => Markdown.Parse(text, MarkdownReader.Pipeline);

    public static object ReadFacts(string text) => PolicyReader.Read(new SourceText("SECURITY.md", text));

    private static (TimeSpan Time, long Bytes) Time(string text, Func<string, object> action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(action(text));
        return (Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static TimeSpan Median(TimeSpan[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
