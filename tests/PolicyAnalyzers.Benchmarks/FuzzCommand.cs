namespace PolicyAnalyzers.Benchmarks;
internal static class FuzzCommand { public static void Run(IEnumerable<FileInfo> files, TimeSpan time, int seed) { _ = files; _ = time; _ = seed; } }
