using System.Security.Cryptography;
using System.Text;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Tasks.Remote;

namespace PolicyAnalyzers.Tasks;

/// <summary>
/// What the check of a repository said last time, in a file of the user. A check is a function of what was read: where that is the same, so
/// is the answer, and a process that has just started need not compile all that reads a policy. A release is judged anew each time.
/// </summary>
internal sealed class KeptAnswer
{
    private readonly CheckRepository _task;
    private readonly string _file;
    private readonly byte[] _key;

    private KeptAnswer(CheckRepository task, string folder, byte[] key)
    {
        _task = task;
        // One file a repository and kind of question, so that they do not become more and more.
        var name = SHA256.HashData(Encoding.UTF8.GetBytes($"{task.Root}|{task.FactsOnly}|{task.ReleaseConfiguration}"));
        _file = Path.Combine(folder, "PolicyAnalyzers", Convert.ToHexString(name) + ".answer");
        _key = key;
    }

    /// <param name="snapshot">As read, but for what the policy links to.</param>
    /// <returns>
    /// Null where more is to be done than to say something, where the hour may decide (advisories), where something is a secret, and where
    /// the user has no folder.
    /// </returns>
    public static KeptAnswer? Of(CheckRepository task, CheckOptions options, RepositorySnapshot snapshot)
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        // What is not in the key must be nothing.
        var others = snapshot with { Files = [], Unread = [], Name = null, Advisories = AdvisoryFiles.None };
        return folder.Length > 0 && task.Sarif.OrNull() is null && snapshot.Advisories is { Files.IsEmpty: true, Unread.IsEmpty: true } && others == new RepositorySnapshot()
            ? new(task, folder, Key(task, options, snapshot))
            : null;
    }

    /// <returns>Whether there was an answer, which then has been logged and put out.</returns>
    public bool Repeat()
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(_file), Encoding.UTF8);
            if (!reader.ReadBytes(_key.Length).AsSpan().SequenceEqual(_key)
                || !ReadAll(reader, () => RepositoryReader.IsThere(_task.Root, reader.ReadString()) == reader.ReadBoolean()).TrueForAll(same => same)
                || !ReadAll(reader, () => _task.IsPromoted(reader.ReadString()) == reader.ReadBoolean()).TrueForAll(same => same))
            {
                return false;
            }

            var entries = ReadAll(reader, () => LogEntry.Read(reader));
            reader.ReadOutputs(_task);
            entries.ForEach(entry => entry.LogTo(_task.Log));
            return true;
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            return false;
        }
    }

    /// <param name="linked">What the policy links to, be it there or not: one that appears, or goes, changes the answer.</param>
    public void Keep(IReadOnlyCollection<LogEntry> entries, IEnumerable<string> linked)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            // Nobody ever reads half a file.
            var fresh = $"{_file}.{Environment.ProcessId}";
            using (var writer = new BinaryWriter(File.Create(fresh), Encoding.UTF8))
            {
                writer.Write(_key);
                WriteAll(writer, linked.ToList(), path =>
                {
                    writer.Write(path);
                    writer.Write(RepositoryReader.IsThere(_task.Root, path));
                });
                WriteAll(writer, _task.Promotions, asked =>
                {
                    writer.Write(asked.Key);
                    writer.Write(asked.Value);
                });
                WriteAll(writer, entries, entry => entry.Write(writer));
                writer.WriteOutputs(_task);
            }

            File.Move(fresh, _file, overwrite: true);
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            // The next one reads the policy once more.
        }
    }

    // All that decides: the program, the settings, the day, and what was read.
    private static byte[] Key(CheckRepository task, CheckOptions options, RepositorySnapshot snapshot)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(typeof(KeptAnswer).Module.ModuleVersionId.ToByteArray());
        writer.Write(typeof(RepositoryCheck).Module.ModuleVersionId.ToByteArray());
        writer.Write(Environment.Version.ToString());
        writer.WriteInputs(task);
        writer.Write(options.AsOf.DayNumber);
        writer.WriteText(snapshot.Name);
        WriteAll(writer, snapshot.Files, file =>
        {
            writer.Write(file.Path);
            writer.Write(file.Content.Length);
            writer.Write(file.Content.Span);
        });
        WriteAll(writer, snapshot.Unread, file =>
        {
            writer.Write(file.Path);
            writer.Write(file.Reason);
        });
        return SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static List<T> ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var items = new List<T>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            items.Add(read());
        }

        return items;
    }

    private static bool IsOfFiles(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or FormatException;
}
