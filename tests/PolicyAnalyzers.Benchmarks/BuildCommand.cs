using System.Collections.Immutable;
using System.Diagnostics;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>
/// What the package costs a build: a generated solution, built bare and with each package, in turns, so that all meet the same machine.
/// A ratio is the median over pairs of neighbours, with the interval that holds the true median 95 times of 100.
/// </summary>
internal static class BuildCommand
{
    /// <param name="feed">Folder with the packed package.</param>
    /// <param name="fullPairs">How often full builds are compared, which take several times as long.</param>
    /// <param name="without">Names of packages to leave out.</param>
    public static void Run(DirectoryInfo feed, int projects, int pairs, int fullPairs, int nodes, IReadOnlyCollection<string> without)
    {
        var root = Directory.CreateTempSubdirectory("policy-benchmark-");
        ImmutableArray<GeneratedSolution> variants = [];
        try
        {
            var package = Directory.GetFiles(feed.FullName, "PolicyAnalyzers.0*.nupkg").Order(StringComparer.Ordinal).Last();
            (string Name, string? Package, string Version, DirectoryInfo Feed)[] packages =
            [
                ("bare", null, "", feed),
                ("PolicyAnalyzers", "PolicyAnalyzers", Path.GetFileNameWithoutExtension(package)["PolicyAnalyzers.".Length..], feed),
                ("Emptied", "PolicyAnalyzers", EmptiedPackage.Version, EmptiedPackage.Create(package, root)),
                ("MinVer", "MinVer", "8.0.0", feed),
                ("Nerdbank.GitVersioning", "Nerdbank.GitVersioning", "3.10.94", feed),
            ];
            variants = [.. packages.Where(p => !without.Contains(p.Name, StringComparer.OrdinalIgnoreCase)).Select(p => GeneratedSolution.Create(root, p.Name, p.Package, p.Version, p.Feed, projects))];
            foreach (var variant in variants)
            {
                variant.Build("--restore");
                variant.Build();
            }

            Console.WriteLine($"{projects} projects, -m:{nodes}, {pairs} pairs of no-op and {fullPairs} of full builds, {Environment.ProcessorCount} processors, .NET SDK {variants[0].SdkVersion()}");
            Console.WriteLine();
            Console.WriteLine("| build | with | median | of the bare build | 95 % interval |");
            Console.WriteLine("|---|---|---|---|---|");
            Compare("no-op", variants, pairs, v => v.Build($"-m:{nodes}"));
            Compare("full", variants, fullPairs, v => v.Build($"-m:{nodes}", "-t:Rebuild"));
            Console.WriteLine();
            Console.WriteLine(variants[1].OwnTargets());
        }
        finally
        {
            variants.FirstOrDefault()?.EndCompiler();
            root.Delete(recursive: true);
        }
    }

    private static void Compare(string kind, ImmutableArray<GeneratedSolution> variants, int pairs, Action<GeneratedSolution> build)
    {
        var times = variants.Select(_ => new double[pairs]).ToList();
        for (var pair = 0; pair < pairs; pair++)
        {
            // Each round begins with another one: what comes first may find colder caches.
            for (var i = 0; i < variants.Length; i++)
            {
                var variant = (pair + i) % variants.Length;
                var start = Stopwatch.GetTimestamp();
                build(variants[variant]);
                times[variant][pair] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        }

        for (var i = 0; i < variants.Length && pairs > 0; i++)
        {
            var ratios = times[i].Zip(times[0], (with, without) => with / without).Order().ToList();
            // Ranks of the sign test, by the normal approximation.
            var rank = Math.Max(0, (int)Math.Floor((pairs - (1.96 * Math.Sqrt(pairs))) / 2));
            Console.WriteLine($"| {kind} | {variants[i].Name} | {Median([.. times[i].Order()]):0.00} s | {Median(ratios):0.000} | {ratios[rank]:0.000} to {ratios[pairs - 1 - rank]:0.000} |");
        }
    }

    private static double Median(List<double> sorted) =>
        sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
}
