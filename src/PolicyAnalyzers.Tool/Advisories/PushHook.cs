using System.Text;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Tool.Input;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>The <c>pre-push</c> hook that runs <c>embargo check</c>.</summary>
internal static class PushHook
{
    private const string Name = "pre-push";

    /// <param name="privateRemotes">To which undisclosed things may go.</param>
    public static string Script(IReadOnlyCollection<string> privateRemotes) => $"""
        #!/bin/sh
        # Nothing undisclosed is pushed. Written by 'security-policy embargo install'.
        if command -v security-policy >/dev/null 2>&1; then
          exec {Call(privateRemotes)}
        fi
        exec dotnet tool run {Call(privateRemotes)}

        """.ReplaceLineEndings("\n");

    /// <summary>Writes the hook where there is none.</summary>
    /// <returns>The file, and whether it was there already, just so.</returns>
    public static (string File, bool WasThere) Install(string root, IReadOnlyCollection<string> privateRemotes)
    {
        var folder = GitHooks.Folder(root) ?? throw new UsageException($"'{root}' is in no git repository, so there is no place for a hook.");
        var file = Path.Combine(folder, Name);
        var script = Encoding.UTF8.GetBytes(Script(privateRemotes));
        try
        {
            if (Path.Exists(file))
            {
                return File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(script)
                    ? (file, true)
                    : throw new UsageException($"There is a hook already: '{file}'. Nothing is written. Let it run this as well, with what git tells it on standard input:", $"  {Call(privateRemotes)}");
            }

            Directory.CreateDirectory(folder);
            FileReplacement.Create(file, script, FileReplacement.Executable);
            return (file, false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"Cannot write '{file}': {e.Message}");
        }
    }

    private static string Call(IEnumerable<string> privateRemotes) =>
        $"security-policy embargo check{string.Concat(privateRemotes.Select(r => $" --private-remote {r}"))} -- \"$@\"";
}
