using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>
/// The time that the analyzers take of a compilation, and what they allocate beyond the compiler's own part: that of a compilation whose analyzers register
/// the same and do nothing.
/// </summary>
internal static class AnalyzerCommand
{
    private const int Rounds = 5;

    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal)).Select(file => MetadataReference.CreateFromFile(file))];

    public static async Task RunAsync(int largest)
    {
        Console.WriteLine($"{"types",6} {"marked",6} {"analyzers",10} {"a type",9} {"idle",10} {"allocated",11} {"a type",8}");
        for (var types = 100; types <= largest; types *= 10)
        {
            foreach (var marked in (int[])[0, 1, 20])
            {
                var (time, idle, bytes) = await MeasureAsync(types, marked);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{types,6:#,0} {marked,4} % {time.TotalMilliseconds,7:#,0.0} ms {time.TotalMicroseconds / types,6:0.0} µs {idle.TotalMicroseconds / types,6:0.0} µs {bytes / 1024.0,8:#,0} KB {(double)bytes / types,6:#,0} B"));
            }
        }
    }

    private static async Task<(TimeSpan Time, TimeSpan Idle, long Bytes)> MeasureAsync(int types, int marked)
    {
        var trees = GeneratedCode.Files(types, marked).Select(file => CSharpSyntaxTree.ParseText(file)).ToList();
        var (times, idleTimes) = (new List<TimeSpan>(), new List<TimeSpan>());
        var (ours, idle) = (long.MaxValue, long.MaxValue);
        for (var i = 0; i < Rounds; i++)
        {
            var (idleTime, idleBytes) = await AnalyzeAsync(trees, [new IdleAnalyzer(uses: false), new IdleAnalyzer(uses: true)]);
            idleTimes.Add(idleTime);
            idle = Math.Min(idle, idleBytes);
            var (time, bytes) = await AnalyzeAsync(trees, [new RiskAnalyzer(), new UseAnalyzer()]);
            times.Add(time);
            ours = Math.Min(ours, bytes);
        }

        return (times.Order().ElementAt(Rounds / 2), idleTimes.Order().ElementAt(Rounds / 2), Math.Max(ours - idle, 0));
    }

    private static async Task<(TimeSpan Time, long Bytes)> AnalyzeAsync(List<SyntaxTree> trees, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = CSharpCompilation.Create("Generated", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        // Bound before, so that what is measured is what analyzers add.
        compilation.GetDiagnostics();
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var driver = new CompilationWithAnalyzers(compilation, analyzers, options);
        var result = await driver.GetAnalysisResultAsync(CancellationToken.None);
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        Debug.Assert(result.GetAllDiagnostics().All(diagnostic => diagnostic.Id != "AD0001"), "An analyzer failed.");
        return (result.AnalyzerTelemetryInfo.Values.Select(info => info.ExecutionTime).Aggregate(TimeSpan.Zero, (sum, time) => sum + time), bytes);
    }
}
