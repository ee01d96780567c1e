using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>The time that each analyzer takes of a compilation, and what it allocates: when the compilation starts, and after that for each type.</summary>
internal static class AnalyzerCommand
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal)).Select(file => MetadataReference.CreateFromFile(file))];

    private static readonly CSharpCompilation Empty =
        CSharpCompilation.Create("Generated", references: References, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static async Task RunAsync(int largest)
    {
        Console.WriteLine($"{"types",6} {"marked",6} | {"marks",10} {"a type",9} {"at start",9} {"a type",9} | {"uses",10} {"a type",9} {"at start",9} {"a type",9}");
        for (var types = 100; types <= largest; types *= 10)
        {
            foreach (var marked in (int[])[0, 1, 20])
            {
                var compilation = Empty.AddSyntaxTrees(GeneratedCode.Files(types, marked).Select(file => CSharpSyntaxTree.ParseText(file)));
                var (marks, uses) = await MeasureAsync(compilation, rounds: Math.Clamp(5_000 / types, 3, 20));
                Console.WriteLine($"{types.ToString("#,0", CultureInfo.InvariantCulture),6} {marked,4} % | {Show(marks, types)} | {Show(uses, types)}");
            }
        }
    }

    private static string Show(Cost cost, int types) => string.Create(CultureInfo.InvariantCulture,
        $"{cost.Time.TotalMilliseconds,7:#,0.0} ms {cost.Time.TotalMicroseconds / types,6:0.0} µs {cost.AtStart / 1024.0,6:#,0} KB {(double)cost.Bytes / types,7:#,0.0} B");

    // The least of some rounds: what a machine does beside only adds. Small compilations need more of them, until the runtime has done with compiling our code.
    private static async Task<(Cost Marks, Cost Uses)> MeasureAsync(CSharpCompilation compilation, int rounds)
    {
        var (marks, uses) = (Cost.Most, Cost.Most);
        for (var i = 0; i < rounds; i++)
        {
            var (marksNow, usesNow) = await AnalyzeAsync(compilation);
            (marks, uses) = (marks.Least(marksNow), uses.Least(usesNow));
        }

        return (marks, uses);
    }

    // The driver binds a copy of the compilation, so that each round does the same.
    private static async Task<(Cost Marks, Cost Uses)> AnalyzeAsync(CSharpCompilation compilation)
    {
        GC.Collect();
        var (marks, uses) = (new MeteredAnalyzer(new RiskAnalyzer()), new MeteredAnalyzer(new UseAnalyzer()));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var result = await new CompilationWithAnalyzers(compilation, [marks, uses], options).GetAnalysisResultAsync(CancellationToken.None);
        if (result.GetAllDiagnostics().Any(diagnostic => diagnostic.Id == "AD0001"))
        {
            throw new InvalidOperationException("An analyzer failed.");
        }

        return (CostOf(marks), CostOf(uses));

        Cost CostOf(MeteredAnalyzer analyzer) => new(result.AnalyzerTelemetryInfo[analyzer].ExecutionTime, analyzer.AtStart, analyzer.Bytes);
    }

    private sealed record Cost(TimeSpan Time, long AtStart, long Bytes)
    {
        public static readonly Cost Most = new(TimeSpan.MaxValue, long.MaxValue, long.MaxValue);

        public Cost Least(Cost other) => new(Time < other.Time ? Time : other.Time, Math.Min(AtStart, other.AtStart), Math.Min(Bytes, other.Bytes));
    }
}
