using System.Text.Json.Nodes;
using PolicyAnalyzers.Sarif;

namespace PolicyAnalyzers.Tasks;

/// <summary>The file that <c>SecurityPolicySarif</c> names. Projects that are built at the same time, in several processes, add to it.</summary>
internal static class SarifFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <param name="path">Absolute.</param>
    /// <returns>Half a sentence that says why it could not be written; null where it was.</returns>
    public static string? Replace(string path, string source, IEnumerable<JsonObject> results)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = Open(path);
            using var reader = new StreamReader(file, leaveOpen: true);
            if (SarifLog.Replace(reader.ReadToEnd(), source, results) is not { } text)
            {
                return "there is another file of that name";
            }

            file.SetLength(0);
            using var writer = new StreamWriter(file);
            writer.Write(text);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return e.Message;
        }
    }

    private static FileStream Open(string path)
    {
        for (var deadline = DateTime.UtcNow + Patience; ;)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException) && DateTime.UtcNow < deadline && File.Exists(path))
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
