using System.Diagnostics;
using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>
/// What many advisories cost: <c>security-policy advisory status</c> against the git calls that it cannot do without, in turns, so that all meet
/// the same machine. Those are the ones that it makes, as git itself records them (<c>GIT_TRACE2_EVENT</c>), run once more by themselves.
/// </summary>
internal static class AdvisoriesCommand
{
    private const int Rounds = 7;

    public static void Run(FileInfo tool, int lines, int advisories, int commits)
    {
        var folder = Directory.CreateTempSubdirectory("policy-advisories-");
        try
        {
            var (few, many) = (folder.CreateSubdirectory("few").FullName, folder.CreateSubdirectory("many").FullName);
            var watch = Stopwatch.StartNew();
            FixesCommand.Create(few, 2, 2, 100);
            FixesCommand.Create(many, lines, advisories, commits);
            Console.WriteLine($"{lines} lines, {advisories:#,0} advisories, {commits:#,0} commits, made in {watch.Elapsed.TotalSeconds:0.0} s");

            string[] status = [tool.FullName, "advisory", "status", "--json"];
            var trace = Path.Combine(folder.FullName, "trace");
            var calls = Trace(many, trace, status);
            Console.WriteLine($"git processes: {Trace(few, trace, status).Count} for 2 advisories on 2 lines, {calls.Count} for {advisories:#,0} on {lines}");

            var fixes = FixesCommand.Fixes(many);
            var patches = FixesCommand.Run(many, fixes, calls.First(c => c.Contains("diff-tree")));
            var (total, git) = (new double[Rounds], new double[Rounds]);
            for (var i = 0; i < Rounds; i++)
            {
                total[i] = Time(many, "", "dotnet", status);
                git[i] = calls.Sum(Alone);
            }

            var (t, g) = (Median(total), Median(git));
            Console.WriteLine($"git alone {g:0} ms, status {t:0} ms: {t / g:0.00} × git; status on the small one, which is the start, {Time(few, "", "dotnet", status):0} ms");
            foreach (var call in calls)
            {
                Console.WriteLine($"  {Alone(call),6:0} ms  git {string.Join(' ', call.Take(6))}");
            }

            double Alone(string[] call) => Time(many, call.Contains("diff-tree") ? fixes : call.Contains("patch-id") ? patches : "", "git", call);
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

    /// <summary>The git calls of one run, by their arguments.</summary>
    private static List<string[]> Trace(string folder, string trace, string[] command)
    {
        File.Delete(trace);
        Time(folder, "", "dotnet", command, ("GIT_TRACE2_EVENT", trace));
        return
        [
            .. from line in File.ReadLines(trace)
               let entry = JsonNode.Parse(line)!
               where entry["event"]!.ToString() == "start"
               select entry["argv"]!.AsArray().Skip(1).Select(a => a!.ToString()).ToArray(),
        ];
    }

    private static double Time(string folder, string input, string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment.Remove("SECURITY_POLICY_EMBARGO_DIR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var reading = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It reads nothing.
        }

        reading.Wait();
        process.WaitForExit();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
