using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PolicyAnalyzers.Repository;

/// <summary>Runs git: fixed arguments, no shell, no prompt, no network, a bounded wait for a bounded answer.</summary>
internal static class GitProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // In characters: a hundred times the tags of the largest repositories.
    private const int MaxOutput = 64 * 1024 * 1024;

    // They would make git read another repository than the one asked for, as in a hook, which inherits them.
    // The variables that carry configuration stay: a build agent sets safe.directory with them.
    private static readonly string[] Inherited =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_REPLACE_REF_BASE",
    ];

    public static async Task<GitAnswer> RunAsync(string folder, params string[] arguments)
    {
        if (!Directory.Exists(folder))
        {
            return new GitAnswer.NoRepository();
        }

        if (Executable() is not { } git)
        {
            return new GitAnswer.NotStarted();
        }

        using var process = new Process { StartInfo = StartInfo(git, folder, arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new GitAnswer.NotStarted();
        }

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            process.StandardInput.Close();
            var error = ReadAsync(process.StandardError, patience.Token);
            var output = await ReadAsync(process.StandardOutput, patience.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            return process.ExitCode == 0 ? new GitAnswer.Output(output) : Refusal(await error.ConfigureAwait(false), process.ExitCode);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new GitAnswer.Refused($"no answer within {Patience.TotalSeconds:0} seconds");
        }
        catch (InvalidDataException e)
        {
            process.Kill(entireProcessTree: true);
            return new GitAnswer.Refused(e.Message);
        }
    }

    private static ProcessStartInfo StartInfo(string git, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(git, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        // A partial clone would fetch what it lacks.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    // By PATH alone: left to the system, a file named git in the folder at hand could be the one that runs.
    private static string? Executable()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return Environment.GetEnvironmentVariable("PATH")?
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken cancel)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        for (int n; (n = await reader.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0;)
        {
            if (text.Length + n > MaxOutput)
            {
                throw new InvalidDataException($"git said more than {MaxOutput / 1024 / 1024} million characters");
            }

            text.Append(buffer, 0, n);
        }

        return text.ToString();
    }

    // git has no exit code of its own for a folder in no repository; its words are asked for in English.
    private static GitAnswer Refusal(string error, int exitCode)
    {
        if (error.Contains("not a git repository", StringComparison.OrdinalIgnoreCase))
        {
            return new GitAnswer.NoRepository();
        }

        // What ended it stands last, and says most.
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new GitAnswer.Refused(lines.FirstOrDefault(l => l.StartsWith("fatal:", StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? $"exit code {exitCode}");
    }
}
