using System.Diagnostics;
using System.Globalization;
using System.Text;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>
/// What many tags cost: <c>security-policy support</c> against git's own listing of them plus the start of the tool, which is the same command
/// where there is one tag. In turns, so that all meet the same machine. Then the memory, at one size and at four times that size.
/// </summary>
internal static class TagsCommand
{
    private const int Rounds = 15;
    private const int Factor = 4;
    private const string Policy = "# Policy\n\n## Supported versions\n\nWe support the two latest minor versions.\n";

    public static void Run(FileInfo tool, int count)
    {
        var folder = Directory.CreateTempSubdirectory("policy-tags-");
        try
        {
            var (one, many, most) = (Create(folder, 1), Create(folder, count), Create(folder, count * Factor));
            var (start, git, support) = (new double[Rounds], new double[Rounds], new double[Rounds]);
            for (var i = 0; i < Rounds; i++)
            {
                start[i] = Time(one, "dotnet", tool.FullName, "support", "--json");
                git[i] = Time(many, "git", "for-each-ref", "--format=%(creatordate:unix) %(refname:lstrip=2)", "refs/tags");
                support[i] = Time(many, "dotnet", tool.FullName, "support", "--json");
            }

            var (s, g, t) = (Median(start), Median(git), Median(support));
            Console.WriteLine($"start {s:0} ms, git for-each-ref {g:0} ms, support {t:0} ms at {count:#,0} tags: {t / (s + g):0.00} × (start + git)");
            var (small, large) = (Allocated(many), Allocated(most));
            Console.WriteLine($"memory {small / 1024:#,0} KiB at {count:#,0} tags, {large / 1024:#,0} KiB at {count * Factor:#,0}: × {(double)large / small:0.00} for × {Factor} tags");
        }
        finally
        {
            foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
            {
                file.Attributes = FileAttributes.Normal;
            }

            folder.Delete(recursive: true);
        }
    }

    private static string Create(DirectoryInfo folder, int tags)
    {
        var path = folder.CreateSubdirectory(tags.ToString(CultureInfo.InvariantCulture)).FullName;
        File.WriteAllText(Path.Combine(path, "SECURITY.md"), Policy);
        Start(path, "git", ["init", "-q"]).WaitForExit();
        var import = Start(path, "git", ["fast-import", "--quiet"]);
        import.StandardInput.Write(History(tags));
        import.StandardInput.Close();
        import.WaitForExit();
        Start(path, "git", ["pack-refs", "--all"]).WaitForExit();
        return path;
    }

    // A commit a tag, every other tag annotated, twenty patches a minor, fifty minors a major.
    private static string History(int tags)
    {
        var text = new StringBuilder();
        for (var i = 0; i < tags; i++)
        {
            var (name, who) = ($"v{i / 1000}.{i / 20 % 50}.{i % 20}", $"Ada <ada@example.org> {1_400_000_000 + (i * 9000L)} +0000");
            text.Append(CultureInfo.InvariantCulture, $"commit refs/heads/main\nmark :{i + 1}\ncommitter {who}\ndata 0\n\n")
                .Append(i % 2 == 0 ? $"reset refs/tags/{name}\nfrom :{i + 1}\n\n" : $"tag {name}\nfrom :{i + 1}\ntagger {who}\ndata 0\n\n");
        }

        return text.ToString();
    }

    private static long Allocated(string folder)
    {
        var options = new CheckOptions { AsOf = new(2026, 6, 1) };
        var support = PolicyReader.Read(new SourceText("SECURITY.md", Policy)).Support;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var lines = SupportTimeline.Of(support, ReleaseHistory.Of(RepositoryReader.Read(folder, options, tags: true).Tags, options), options.AsOf);
        GC.KeepAlive(lines);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static double Time(string folder, string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(folder, program, arguments);
        process.StandardInput.Close();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
    }

    private static Process Start(string folder, string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
