using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PolicyAnalyzers.Tasks;

/// <summary>
/// What was last read out of the policy of a repository, in a file of the user. An editor asks for it again and again, and would start a
/// process each time.
/// </summary>
internal sealed class FactsCache
{
    private static readonly string[] Folders = ["", ".github", "docs"];

    private readonly string _file;
    private readonly string? _key;

    public FactsCache(CheckRepository task)
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        // One of 256 files, so that they do not become more and more: who meets the facts of another repository writes over them.
        _file = Path.Combine(folder, "PolicyAnalyzers", Hash(task.Root).Substring(0, 2) + ".facts");
        _key = folder.Length > 0 ? Key(task) : null;
    }

    /// <returns>Null where nothing is known of the policy as it is now.</returns>
    public ITaskItem? Read()
    {
        try
        {
            var lines = _key is null ? [] : File.ReadAllLines(_file);
            if (lines.Length == 0 || lines[0] != Seal(lines.Skip(1)))
            {
                return null;
            }

            var facts = new TaskItem(lines[1]);
            foreach (var line in lines.Skip(2))
            {
                var end = line.IndexOf('=');
                facts.SetMetadata(line.Substring(0, end), line.Substring(end + 1));
            }

            return facts;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Write(ITaskItem[] facts)
    {
        if (_key is null || facts.Length == 0)
        {
            return;
        }

        var item = (ITaskItem2)facts[0];
        var metadata = item.CloneCustomMetadataEscaped();
        string[] lines = [item.EvaluatedIncludeEscaped, .. metadata.Keys.Cast<string>().Select(name => $"{name}={metadata[name]}")];
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            File.WriteAllLines(_file, [Seal(lines), .. lines]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next one reads the policy once more.
        }
    }

    // Of a file that two builds write at the same time it fits no half.
    private string Seal(IEnumerable<string> lines) => Hash(string.Join("\n", lines.Prepend(_key)));

    // All that decides the facts: this program, the settings that name a policy, and every file that could be it.
    private static string? Key(CheckRepository task)
    {
        try
        {
            var files = Folders.Select(folder => new DirectoryInfo(Path.Combine(task.Root, folder)))
                .Where(folder => folder.Exists)
                .SelectMany(folder => folder.GetFiles())
                .Where(file => Path.GetFileNameWithoutExtension(file.Name).Equals("security", StringComparison.OrdinalIgnoreCase))
                .Select(file => file.FullName)
                .Concat(task.PolicyFile.OrNull() is { } stated ? [Path.Combine(task.Root, stated)] : [])
                .Where(File.Exists)
                .OrderBy(path => path, StringComparer.Ordinal);
            return Hash(string.Join("\n", files.Select(path => $"{path} {Hash(File.ReadAllBytes(path))}")
                .Prepend($"{typeof(FactsCache).Assembly.ManifestModule.ModuleVersionId} {task.Enforcement} {task.PolicyFile} {task.PolicyUrl}")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Hash(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(bytes)).Replace("-", "");
    }
}
