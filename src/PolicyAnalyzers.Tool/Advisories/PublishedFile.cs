using System.Globalization;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Text;
using PolicyAnalyzers.Tool.Input;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>The move of a record from the folder of undisclosed ones into the repository.</summary>
internal static class PublishedFile
{
    private const string Folder = ".security/advisories";

    /// <summary>Not the ending of a record, so that nothing reads it as one.</summary>
    private const string KeptEnding = ".published";

    /// <returns>What is published, and where: relative to the root.</returns>
    public static (Advisory Advisory, string Path) Move(AdvisoryDesk desk, Publication publication, string? id, string? reason, DateTimeOffset now)
    {
        var bytes = AdvisoryJson.Write(publication.ToRecord(id, now));
        var path = string.Create(CultureInfo.InvariantCulture, $"{Folder}/{now.UtcDateTime.Year}/{ReportFile.FileName(id ?? publication.Record.Advisory.Id)}");
        var document = AdvisoryReader.Read(SourceText.FromBytes(path, bytes));
        if (document.Faults is [var fault, ..])
        {
            throw new UsageException($"What would be published is no valid record: {fault.Message} Nothing is written.");
        }

        var (record, kept) = (publication.Record.File, publication.Record.File + KeptEnding);
        var published = Path.Combine(desk.Root, path);
        if ((Path.Exists(published) ? published : Path.Exists(kept) ? kept : null) is { } taken)
        {
            throw new UsageException($"'{taken}' is there already. Nothing is written.");
        }

        try
        {
            // In this order nothing is lost, wherever it ends.
            FileReplacement.Create(kept, publication.ToKeep(reason, now), FileReplacement.Secret);
            Directory.CreateDirectory(Path.GetDirectoryName(published)!);
            FileReplacement.Create(published, bytes);
            File.Delete(record);
            return (document.Advisory!, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (!Path.Exists(published))
            {
                File.Delete(kept);
            }

            throw new UsageException($"Cannot publish '{record}': {e.Message} The record is still there.");
        }
    }
}
