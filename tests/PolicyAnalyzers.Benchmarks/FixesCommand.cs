using System.Diagnostics;
using System.Globalization;
using System.Text;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>
/// What it costs to find the fixes of many advisories on many lines: all of it, against the calls of git that it cannot do without, in turns so that
/// both meet the same machine.
/// </summary>
internal static class FixesCommand
{
    private const int Rounds = 5;

    // 2023-11-14
    private const long Epoch = 1_700_000_000;

    public static void Run(int lines, int advisories, int commits)
    {
        var folder = Directory.CreateTempSubdirectory("policy-fixes-");
        try
        {
            var policy = Create(folder.FullName, lines, advisories, commits);
            var (all, git) = (new double[Rounds], new double[Rounds]);
            var cells = "";
            for (var i = 0; i < Rounds; i++)
            {
                (all[i], cells) = Survey(folder.FullName, policy);
                git[i] = Git(folder.FullName);
            }

            Array.Sort(all);
            Array.Sort(git);
            Console.WriteLine($"{lines} lines, {advisories} advisories, {commits:#,0} commits: all {all[Rounds / 2]:0} ms, git alone {git[Rounds / 2]:0} ms, × {all[Rounds / 2] / git[Rounds / 2]:0.00}; {cells}");
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

    private static (double Time, string Cells) Survey(string folder, string text)
    {
        var watch = Stopwatch.StartNew();
        var options = new CheckOptions { AsOf = new(2026, 6, 1) };
        var snapshot = RepositoryReader.Read(folder, options, tags: true, fixes: true);
        var policy = PolicyReader.Read(new SourceText("SECURITY.md", text));
        var rows = FixSurvey.Of(AdvisoryContext.Of(snapshot, policy, options), ReleaseHistory.Of(snapshot.Tags, options), snapshot.Commits).Rows(undisclosed: false);
        var time = watch.Elapsed.TotalMilliseconds;
        return (time, string.Join(", ", rows.SelectMany(r => r.Cells).CountBy(c => c.Cell.Status).OrderBy(c => c.Key).Select(c => $"{c.Value} {c.Key}")));
    }

    // The tags with their days, the log, and the patches of what may be a fix.
    private static double Git(string folder)
    {
        var watch = Stopwatch.StartNew();
        Run(folder, "", "for-each-ref", "--format=%(creatordate:unix) %(refname:lstrip=2)", "refs/tags");
        Run(folder, "", "log", "-z", "--topo-order", "--decorate=full", "--format=%H %P%n%at%n%s%n%D%n%(trailers:unfold)", "--branches", "--tags", "HEAD");
        var fixes = Fixes(folder);
        var patches = Run(folder, fixes, "diff-tree", "--stdin", "-p", "-r");
        Run(folder, patches, "patch-id", "--stable");
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <returns>The text of its policy.</returns>
    public static string Create(string folder, int lines, int advisories, int commits)
    {
        var policy = $"# Policy\n\n## Supported versions\n\n| Version | Supported |\n|---|---|\n{string.Concat(Enumerable.Range(0, lines).Select(i => $"| 1.{i}.x | yes |\n"))}";
        File.WriteAllText(Path.Combine(folder, "SECURITY.md"), policy);
        Run(folder, "", "init", "-q", "-b", "main");
        var onMain = commits * 4 / 5;
        var onLine = (commits - onMain) / lines;
        var history = new StringBuilder();
        var mark = 0;
        var begins = new List<int>();
        for (var i = 0; i < onMain; i++)
        {
            Commit("main", i == 0 ? 0 : mark, i % Math.Max(1, onMain / advisories) == 0 && i > 0 ? i / (onMain / advisories) : 0, i);
            if ((i + 1) % (onMain / lines) == 0)
            {
                begins.Add(mark);
            }
        }

        for (var line = 0; line < lines; line++)
        {
            for (var i = 0; i < onLine; i++)
            {
                // Of the fixes that came after the line began, every other one was picked to it.
                var fix = ((line + 1) * advisories / lines) + (2 * i) + 1;
                Commit($"release-1.{line}", i == 0 ? begins[line] : mark, fix < advisories ? fix : 0, onMain + i);
            }

            history.Append(CultureInfo.InvariantCulture, $"reset refs/tags/v1.{line}.0\nfrom :{mark}\n\n");
        }

        Run(folder, history.ToString(), "fast-import", "--quiet");
        Run(folder, "", "repack", "-adq");
        var ids = Run(folder, "", "log", "main", "--grep=^Fix ", "--format=%s %H").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).ToDictionary(l => l[1], l => l[2]);
        Directory.CreateDirectory(Path.Combine(folder, ".security/advisories"));
        foreach (var (fix, id) in ids)
        {
            File.WriteAllText(Path.Combine(folder, $".security/advisories/{fix}.json"), $$"""
                {"schema_version": "1.7.5", "id": "x_{{fix}}", "modified": "2026-05-01T00:00:00Z", "published": "2026-05-01T00:00:00Z",
                 "affected": [{"package": {"ecosystem": "NuGet", "name": "Lib"}, "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}]}]}],
                 "database_specific": {"security_policy": {"risk_level": 1, "fix_commits": {"main": "{{id}}"} } } }
                """);
        }

        return policy;

        void Commit(string branch, int from, int fix, int number)
        {
            var who = $"Ada <ada@example.org> {Epoch + (fix > 0 ? fix : 1000L + number)} +0000";
            var (message, file, content) = fix > 0 ? ($"Fix {fix}", $"fix/{fix}.txt", $"closed {fix}\n") : ($"Change {number}", $"src/{number % 500}.txt", $"change {number}\n");
            history.Append(CultureInfo.InvariantCulture, $"commit refs/heads/{branch}\nmark :{++mark}\nauthor {who}\ncommitter Ada <ada@example.org> {Epoch + mark} +0000\ndata {message.Length}\n{message}\n");
            if (from > 0)
            {
                history.Append(CultureInfo.InvariantCulture, $"from :{from}\n");
            }

            history.Append(CultureInfo.InvariantCulture, $"M 100644 inline {file}\ndata {content.Length}\n{content}\n\n");
        }
    }

    /// <summary>The commits that are fixes, or copies of one, a line each.</summary>
    public static string Fixes(string folder) => Run(folder, "", "log", "--format=%H", "--branches", "--grep=^Fix ");

    public static string Run(string folder, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed.");
    }
}
