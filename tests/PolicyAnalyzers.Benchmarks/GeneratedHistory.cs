using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>
/// A repository with release lines that branch off main at equal distances, and advisories whose fixes are on main and are picked to the newer
/// half of the lines; half of the records name versions, and half the commits of main alone.
/// </summary>
internal sealed class GeneratedHistory(string folder, int lines, int advisories, int commits)
{
    private const long Start = 1_500_000_000;

    private readonly StringBuilder _import = new();
    private int _mark;

    /// <summary>The commits that are fixes, and their copies.</summary>
    public List<string> Fixes { get; } = [];

    public void Create()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "SECURITY.md"), string.Create(CultureInfo.InvariantCulture, $"# Policy\n\n## Supported versions\n\nWe support the {lines} latest minor versions.\n"));
        Git(["init", "-q", "-b", "main"]);

        var copies = advisories * (lines / 2);
        var plain = commits - advisories - copies;
        var (forks, fixes) = (new List<int>(), new List<int>());
        for (var i = 0; i < plain; i++)
        {
            Commit("main", "work", $"src/{i % 500}.txt", $"{i}\n", from: null);
            if ((i + 1) % (plain / lines) == 0 && forks.Count < lines)
            {
                Tag($"v1.{forks.Count}.0", _mark);
                forks.Add(_mark);
            }
        }

        for (var a = 0; a < advisories; a++)
        {
            fixes.Add(Fix("main", a, from: null));
        }

        for (var line = lines / 2; line < lines; line++)
        {
            for (var a = 0; a < advisories; a++)
            {
                Fix($"release/1.{line}", a, a == 0 ? forks[line] : null);
            }

            Tag($"v1.{line}.1", _mark);
        }

        for (var line = 0; line < lines / 2; line++)
        {
            _import.Append(CultureInfo.InvariantCulture, $"reset refs/heads/release/1.{line}\nfrom :{forks[line]}\n\n");
        }

        var marks = Path.Combine(folder, ".git", "marks");
        Git(["fast-import", "--quiet", "--export-marks=" + marks], _import.ToString());
        var ids = File.ReadLines(marks).Select(l => l.Split(' ')).ToDictionary(l => l[0], l => l[1]);
        Fixes.AddRange(Enumerable.Range(plain + 1, _mark - plain).Select(m => ids[$":{m}"]));
        Git(["pack-refs", "--all"]);
        Git(["reset", "-q", "--hard", "main"]);
        WriteRecords(fixes.ConvertAll(f => ids[$":{f}"]));
    }

    // The same file, the same author and the same hour: a copy has the patch of its original.
    private int Fix(string branch, int advisory, int? from)
    {
        Commit(branch, $"Fix {advisory}", $"fix/{advisory}.txt", "fixed\n", from, Start - advisory);
        return _mark;
    }

    private void Commit(string branch, string message, string file, string content, int? from, long? written = null)
    {
        var time = Start + (++_mark * 60L);
        _import.Append(CultureInfo.InvariantCulture, $"commit refs/heads/{branch}\nmark :{_mark}\nauthor Ada <ada@example.org> {written ?? time} +0000\ncommitter Ada <ada@example.org> {time} +0000\ndata {message.Length}\n{message}\n")
            .Append(from is null ? "" : string.Create(CultureInfo.InvariantCulture, $"from :{from}\n"))
            .Append(CultureInfo.InvariantCulture, $"M 100644 inline {file}\ndata {content.Length}\n{content}\n");
    }

    private void Tag(string name, int mark) => _import.Append(CultureInfo.InvariantCulture, $"reset refs/tags/{name}\nfrom :{mark}\n\n");

    private void WriteRecords(List<string> fixes)
    {
        var records = Directory.CreateDirectory(Path.Combine(folder, ".security", "advisories")).FullName;
        for (var a = 0; a < advisories; a++)
        {
            var versions = a % 2 == 0
                ? $$"""[{"package": {"ecosystem": "NuGet", "name": "Beam"}, "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "1.{{lines - 1}}.1"}]}]}]"""
                : "[]";
            File.WriteAllText(Path.Combine(records, $"x_{a}.json"), $$$"""
                {
                  "id": "x_{{{a}}}", "modified": "2018-01-01T00:00:00Z", "published": "2018-01-01T00:00:00Z", "summary": "Number {{{a}}}", "affected": {{{versions}}},
                  "database_specific": {"security_policy": {"risk_level": 1, "fix_commits": {"main": ["{{{fixes[a]}}}"] } } }
                }
                """);
        }
    }

    private void Git(string[] arguments, string input = "")
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true })!;
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException($"git {arguments[0]} failed.");
        }
    }
}
