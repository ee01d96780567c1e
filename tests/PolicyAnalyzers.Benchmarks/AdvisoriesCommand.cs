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
            var (few, many) = (Path.Combine(folder.FullName, "few"), Path.Combine(folder.FullName, "many"));
            var watch = Stopwatch.StartNew();
            new GeneratedHistory(few, 2, 2, 100).Create();
            var history = new GeneratedHistory(many, lines, advisories, commits);
            history.Create();
            Console.WriteLine($"{lines} lines, {advisories:#,0} advisories, {commits:#,0} commits, made in {watch.Elapsed.TotalSeconds:0.0} s");

            string[] status = [tool.FullName, "advisory", "status", "--json"];
            var trace = Path.Combine(folder.FullName, "trace");
            var calls = Trace(few, trace, status);
            Console.WriteLine($"git processes: {calls.Count} for 2 advisories on 2 lines, {Trace(many, trace, status).Count} for {advisories:#,0} on {lines}");

            var (total, git) = (new double[Rounds], new double[Rounds]);
            for (var i = 0; i < Rounds; i++)
            {
                total[i] = Time(many, "", "dotnet", status);
                git[i] = calls.Sum(call => Time(many, string.Join('\n', history.Fixes) + "\n", "git", call));
            }

            var (t, g) = (Median(total), Median(git));
            Console.WriteLine($"git alone {g:0} ms, status {t:0} ms: {t / g:0.00} × git");
            foreach (var call in calls)
            {
                Console.WriteLine($"  {Time(many, string.Join('\n', history.Fixes) + "\n", "git", call),6:0} ms  git {string.Join(' ', call.Take(6))}");
            }
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

    /// <summary>The git calls of one run, by their arguments. git patch-id reads what another call says, and has no time of its own here.</summary>
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
