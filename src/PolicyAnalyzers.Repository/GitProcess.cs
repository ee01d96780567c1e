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

    public static Task<GitAnswer> RunAsync(string folder, params string[] arguments) => RunAsync(folder, "", arguments);

    /// <param name="input">What it reads from standard input.</param>
    public static Task<GitAnswer> RunAsync(string folder, string input, string[] arguments) => RunAsync(folder, input, [arguments]);

    /// <summary>Runs git once or several times, each reading what the one before says.</summary>
    /// <param name="input">What the first reads from standard input.</param>
    /// <returns>What the last said, unless another refused.</returns>
    public static async Task<GitAnswer> RunAsync(string folder, string input, string[][] pipeline)
    {
        if (!Directory.Exists(folder))
        {
            return new GitAnswer.NoRepository();
        }

        if (Executable() is not { } git)
        {
            return new GitAnswer.NotStarted();
        }

        var processes = pipeline.Select(arguments => new Process { StartInfo = StartInfo(git, folder, arguments) }).ToList();
        var started = new List<Process>();
        try
        {
            foreach (var process in processes)
            {
                process.Start();
                started.Add(process);
            }

            return await TalkAsync(processes, input).ConfigureAwait(false);
        }
        catch (Win32Exception)
        {
            return new GitAnswer.NotStarted();
        }
        catch (OperationCanceledException)
        {
            return new GitAnswer.Refused($"no answer within {Patience.TotalSeconds:0} seconds");
        }
        catch (InvalidDataException e)
        {
            return new GitAnswer.Refused(e.Message);
        }
        finally
        {
            started.FindAll(p => !p.HasExited).ForEach(p => p.Kill(entireProcessTree: true));
            processes.ForEach(p => p.Dispose());
        }
    }

    private static async Task<GitAnswer> TalkAsync(List<Process> processes, string input)
    {
        using var patience = new CancellationTokenSource(Patience);
        var cancel = patience.Token;
        var errors = processes.ConvertAll(p => ReadAsync(p.StandardError, cancel));
        var feeds = new List<Task> { FeedAsync(processes[0], stream => stream.WriteAsync(Encoding.UTF8.GetBytes(input), cancel).AsTask()) };
        feeds.AddRange(processes.Zip(processes.Skip(1), (from, to) => FeedAsync(to, stream => from.StandardOutput.BaseStream.CopyToAsync(stream, cancel))));
        var output = await ReadAsync(processes[^1].StandardOutput, cancel).ConfigureAwait(false);
        await Task.WhenAll(feeds).ConfigureAwait(false);
        foreach (var (process, error) in processes.Zip(errors))
        {
            await process.WaitForExitAsync(cancel).ConfigureAwait(false);
            if (process.ExitCode != 0)
            {
                return Refusal(await error.ConfigureAwait(false), process.ExitCode);
            }
        }

        return new GitAnswer.Output(output);
    }

    private static async Task FeedAsync(Process process, Func<Stream, Task> write)
    {
        try
        {
            var stream = process.StandardInput.BaseStream;
            await write(stream).ConfigureAwait(false);
            stream.Close();
        }
        catch (IOException)
        {
            // It reads no more; why, its exit code tells.
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
