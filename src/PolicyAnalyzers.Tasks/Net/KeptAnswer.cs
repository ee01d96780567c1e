using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Tasks.Remote;

namespace PolicyAnalyzers.Tasks;

/// <summary>
/// What the check of a repository said last time, in a file of the user. A check is a function of what was read: where that is the same, so
/// is the answer, and a process that has just started need not compile all that reads a policy. A release is judged anew each time.
/// </summary>
/// <remarks>
/// The file is a hash of question and answer, and the answer: what somebody else wrote, or half wrote, is none. What the question is, only the
/// one who asks knows. The code is plain on purpose: it runs once in a process.
/// </remarks>
internal sealed class KeptAnswer
{
    // In bytes; most answers are a line.
    private const int MaxLength = 1024 * 1024;

    private readonly CheckRepository _task;
    private readonly byte[] _question;
    private readonly string _file;

    private KeptAnswer(CheckRepository task, byte[] question)
    {
        _task = task;
        _question = question;
        // One of 256 files, so that they do not become more and more: who meets the answer to another question writes over it.
        var slot = SHA256.HashData(Encoding.UTF8.GetBytes($"{task.Root}|{task.FactsOnly}|{task.ReleaseConfiguration}"))[0];
        _file = Path.Combine(task.AnswerFolder, "PolicyAnalyzers", $"{slot:x2}.answer");
    }

    /// <param name="texts">Of the repository.</param>
    /// <returns>
    /// Null where more is to be done than to say something, where the hour may decide (advisories), where something is a secret, where git
    /// alone knows by what the repository is named, and where the user has no folder.
    /// </returns>
    public static KeptAnswer? Of(CheckRepository task, RepositorySnapshot texts) =>
        task.AnswerFolder.Length > 0
        && (task.Sarif.OrNull() ?? task.Advisories.OrNull() ?? PolicyTask.Embargo) is null
        && !Directory.Exists(Path.Combine(task.Root, AdvisoryFolder.Published))
        && GitConfiguration.Read(task.Root) is { } configuration
        ? new(task, Question(task, texts, configuration))
        : null;

    /// <returns>Whether there was an answer, which then has been logged and put out.</returns>
    public bool Repeat()
    {
        using var reader = new BinaryReader(new MemoryStream(ReadAnswer()), Encoding.UTF8);
        if (reader.BaseStream.Length == 0)
        {
            return false;
        }

        // What the check asked beside its question: whether there is a file that the policy links to, whether a warning becomes an error.
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            if (RepositoryReader.IsThere(_task.Root, reader.ReadString()) != reader.ReadBoolean())
            {
                return false;
            }
        }

        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            if (_task.IsPromoted(reader.ReadString()) != reader.ReadBoolean())
            {
                return false;
            }
        }

        _task.Answer(reader.ReadItem());
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            LogEntry.Read(reader).LogTo(_task.Log);
        }

        return true;
    }

    public void Keep(IReadOnlyCollection<LogEntry> entries)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        WriteAll(writer, _task.Links);
        WriteAll(writer, _task.Promotions);
        writer.WriteItem((ITaskItem2)_task.Facts[0]);
        writer.Write(entries.Count);
        foreach (var entry in entries)
        {
            entry.Write(writer);
        }

        try
        {
            var answer = buffer.ToArray();
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            File.WriteAllBytes(_file, [.. Seal(answer), .. answer]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next one reads the policy once more.
        }
    }

    // Empty where there is none to this question.
    private byte[] ReadAnswer()
    {
        try
        {
            if (new FileInfo(_file) is not { Exists: true, Length: > SHA256.HashSizeInBytes and <= MaxLength })
            {
                return [];
            }

            var content = File.ReadAllBytes(_file);
            // Shorter by now where somebody has just begun to write it.
            var answer = content[Math.Min(SHA256.HashSizeInBytes, content.Length)..];
            return answer.Length > 0 && Seal(answer).AsSpan().SequenceEqual(content.AsSpan(0, SHA256.HashSizeInBytes)) ? answer : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private byte[] Seal(byte[] answer) => SHA256.HashData([.. _question, .. answer]);

    // All that decides: the program, the settings, the day, and what was read. Each part says how long it is, so that none runs into the next.
    private static byte[] Question(CheckRepository task, RepositorySnapshot texts, byte[] gitConfiguration)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        foreach (var program in new[] { typeof(KeptAnswer), typeof(RepositoryReader), typeof(RepositoryCheck) })
        {
            writer.Write(program.Module.ModuleVersionId.ToByteArray());
        }

        writer.Write(Environment.Version.ToString());
        writer.Write(DateTime.UtcNow.Date.Ticks);
        foreach (var input in task.Inputs)
        {
            writer.WriteText(input);
        }

        WriteBytes(gitConfiguration);
        writer.Write(texts.Files.Length);
        foreach (var file in texts.Files)
        {
            writer.Write(file.Path);
            WriteBytes(file.Content.Span);
        }

        foreach (var file in texts.Unread)
        {
            writer.Write(file.Path);
            writer.Write(file.Reason);
        }

        return SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));

        void WriteBytes(ReadOnlySpan<byte> bytes)
        {
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }
    }

    private static void WriteAll(BinaryWriter writer, Dictionary<string, bool> asked)
    {
        writer.Write(asked.Count);
        foreach (var (question, answer) in asked)
        {
            writer.Write(question);
            writer.Write(answer);
        }
    }
}
