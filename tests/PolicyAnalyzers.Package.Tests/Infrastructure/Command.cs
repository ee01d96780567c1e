using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Package.Tests.Infrastructure;

/// <summary>Runs a program in an environment that owes nothing to the machine, and keeps what it said in a file.</summary>
public static class Command
{
    private static readonly Dictionary<string, string> Fixed = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        // A node that lives on would hold the tasks of an earlier run.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        // One compiler for all builds of this run, and for nobody else's: to start one takes longer than most builds.
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = TestRun.Id,
        // "dotnet build" leaves two empty folders there each time (dotnet/sdk issue 35353).
        ["TMPDIR"] = TestRun.Temp,
        ["TEMP"] = TestRun.Temp,
        ["TMP"] = TestRun.Temp,
        // Where .NET keeps what belongs to the user.
        ["XDG_DATA_HOME"] = TestRun.Temp,
        ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "Ada",
        ["GIT_AUTHOR_EMAIL"] = "ada@example.org",
        ["GIT_AUTHOR_DATE"] = "2026-03-01T12:00:00Z",
        ["GIT_COMMITTER_NAME"] = "Ada",
        ["GIT_COMMITTER_EMAIL"] = "ada@example.org",
        ["GIT_COMMITTER_DATE"] = "2026-03-01T12:00:00Z",
    };

    // What "dotnet test" hands down, and what a build agent says of the build that these tests run in.
    private static readonly string[] NotInherited = ["MSBUILD", "GITHUB_", "SYSTEM_PULLREQUEST", "CI_", "APPVEYOR", "BITBUCKET", "CIRCLE_", "CHANGE_", "TRAVIS", "BUILDKITE", "GIT_", "NUGET_"];

    private static int _number;

    public static async Task<CommandResult> RunAsync(string program, string folder, string arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(k => NotInherited.Any(p => k.StartsWith(p, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Fixed.Concat(environment ?? new Dictionary<string, string>()))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        output += await error;

        var log = Path.Combine(TestRun.Logs, $"{Interlocked.Increment(ref _number).ToString("0000", CultureInfo.InvariantCulture)}.log");
        await File.WriteAllTextAsync(log, $"{folder}> {program} {arguments}\n\n{output}\n\nexit code {process.ExitCode}\n");
        return new(process.ExitCode, output, log);
    }
}
