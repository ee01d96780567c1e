// dotnet run build/Test.cs [-- PART_OF_A_PROJECT_NAME]
// Runs all tests, or those of the projects named, and ends in one line: N passed, N failed, N skipped.

using System.Diagnostics;
using System.Runtime.CompilerServices;

// Analyzers load into the compiler of whoever uses them: the oldest that is supported, one in between, the newest.
string[] roslynVersions = ["4.14.0", "5.0.0", "5.12.0"];

var root = Path.GetFullPath(Path.Combine(Here(), ".."));
var projects = Directory.GetFiles(Path.Combine(root, "tests"), "*.Tests.csproj", SearchOption.AllDirectories)
    .Where(p => args.Length == 0 || args.Any(a => Path.GetFileName(p).Contains(a, StringComparison.OrdinalIgnoreCase)))
    .Order(StringComparer.Ordinal);

var (passed, failed, skipped, broken) = (0, 0, 0, 0);
foreach (var project in projects)
{
    if (project.EndsWith("Analyzers.Tests.csproj", StringComparison.Ordinal))
    {
        foreach (var version in roslynVersions)
        {
            Run(project, $"-p:TestRoslynVersion={version}");
        }
    }
    else
    {
        Run(project);
    }
}

// A project that does not build, or whose runner dies, has no count of its own.
Console.WriteLine($"{passed} passed, {failed + broken} failed, {skipped} skipped");
return failed + broken == 0 && passed > 0 ? 0 : 1;

void Run(string project, params string[] properties)
{
    Console.WriteLine($"== {Path.GetFileNameWithoutExtension(project)} {string.Join(' ', properties)}");
    var start = new ProcessStartInfo("dotnet", ["test", "--project", project, "--no-progress", .. properties]) { WorkingDirectory = root, RedirectStandardOutput = true };
    // The summary is read below.
    start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    using var process = Process.Start(start)!;
    var (successes, failures) = (0, 0);
    while (process.StandardOutput.ReadLine() is { } line)
    {
        Console.WriteLine(line);
        successes += Count(line, "succeeded: ");
        failures += Count(line, "failed: ");
        skipped += Count(line, "skipped: ");
    }

    process.WaitForExit();
    passed += successes;
    failed += failures;
    if (failures == 0 && (process.ExitCode != 0 || successes == 0))
    {
        Console.WriteLine($"== {Path.GetFileNameWithoutExtension(project)} ended with exit code {process.ExitCode}");
        broken++;
    }
}

static int Count(string line, string name) =>
    line.Trim() is var text && text.StartsWith(name, StringComparison.Ordinal) && int.TryParse(text[name.Length..], out var count) ? count : 0;

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
