using System.Globalization;
using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Text;
using PolicyAnalyzers.Tool.Input;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>The record of a report in the folder of undisclosed advisories.</summary>
internal static class ReportFile
{
    /// <summary>An id that neither a record nor a file has: <c>x_2026-06-30-1</c>.</summary>
    public static string FreeId(AdvisoryDesk desk, DateOnly received)
    {
        var taken = desk.Names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"x_{received:yyyy-MM-dd}-{n}"))
            .First(id => !taken.Contains(id) && !Path.Exists(Path.Combine(desk.RequireFolder(), FileName(id))));
    }

    /// <summary>Writes a record that is valid, and none that is not.</summary>
    /// <returns>The file.</returns>
    public static string Write(AdvisoryDesk desk, string folder, Report report, DateTimeOffset now)
    {
        var bytes = AdvisoryJson.Write(report.ToRecord(now));
        if (AdvisoryReader.Read(SourceText.FromBytes("", bytes)).Faults is [var fault, ..])
        {
            throw new UsageException($"{fault.Message} Nothing is written.");
        }

        if (report.Aliases.Prepend(report.Id).FirstOrDefault(name => desk.Names.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } taken)
        {
            throw new UsageException($"There is a record of {taken} already. Nothing is written. 'security-policy advisory status' shows it.");
        }

        var path = Path.Combine(folder, FileName(report.Id));
        try
        {
            FileReplacement.Create(path, bytes, FileReplacement.Secret);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"Cannot write '{path}': {e.Message}");
        }
    }

    // Of the signs that an id may hold, this one ends a name on Windows.
    public static string FileName(string id) => id.Replace(':', '_') + ".json";
}
