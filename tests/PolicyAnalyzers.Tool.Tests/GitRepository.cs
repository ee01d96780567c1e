using System.Diagnostics;
using System.Globalization;

namespace PolicyAnalyzers.Tests.Tool;

/// <summary>A git repository with releases of known days, in an environment that owes nothing to the machine.</summary>
public static class GitRepository
{
    /// <param name="releases">Tags with their days: "v1.0.0 2026-01-15".</param>
    public static void Create(string folder, params string[] releases)
    {
        Git(folder, "init -q -b main");
        foreach (var (tag, day) in releases.Select(r => r.Split(' ')).Select(r => (r[0], DateOnly.ParseExact(r[1], "yyyy-MM-dd", CultureInfo.InvariantCulture))))
        {
            Git(folder, $"commit -q --allow-empty -m {tag}", day);
            Git(folder, $"tag {tag}");
        }
    }

    /// <returns>What it says.</returns>
    public static string Git(string folder, string arguments, DateOnly? day = null)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = "Ada";
            start.Environment[$"GIT_{role}_EMAIL"] = "ada@example.org";
            start.Environment[$"GIT_{role}_DATE"] = $"{day ?? new(2026, 1, 1):yyyy-MM-dd}T12:00:00Z";
        }

        using var git = Process.Start(start)!;
        git.StandardInput.Close();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output.Trim();
    }
}
