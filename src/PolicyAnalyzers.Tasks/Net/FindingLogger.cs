using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tasks.Remote;

namespace PolicyAnalyzers.Tasks;

/// <summary>From findings to what MSBuild logs: the only place that knows both.</summary>
internal sealed class FindingLogger(TaskLoggingHelper log, string root, SeverityResolver severities)
{
    private readonly List<LogEntry> _entries = [];

    public void Log(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Log(finding);
        }
    }

    public void Log(Finding finding)
    {
        if (ToEntry(finding) is { } entry)
        {
            Log(entry);
        }
    }

    /// <summary>What was checked, or why it was not.</summary>
    public void LogSummary(string summary) => Log(LogEntry.OfText(MessageImportance.Normal, OneLine(summary)));

    /// <summary>All that was logged, in order.</summary>
    public IReadOnlyList<LogEntry> Entries => _entries;

    private void Log(LogEntry entry)
    {
        _entries.Add(entry);
        entry.LogTo(log);
    }

    private LogEntry? ToEntry(Finding finding)
    {
        var rule = finding.Rule;
        // Without a file MSBuild would name the project and line inside the package that called the task.
        var file = finding.Location is { } at ? Path.GetFullPath(at.Path, root) : Path.TrimEndingDirectorySeparator(root);
        var (start, end) = finding.Location is { } place ? (place.Start, place.End) : default;
        var text = OneLine(finding.Message);
        return severities.Resolve(finding) switch
        {
            Severity.Error => Entry(LogKind.Error),
            Severity.Warning => Entry(LogKind.Warning),
            Severity.Message => Entry(LogKind.Message),
            null when finding.Class == RuleClass.Gate && severities.Column == BuildColumn.Releasing =>
                LogEntry.OfText(MessageImportance.High, $"{OneLine(file)}: {rule.Id} would hold this release and is silenced by {severities.SilencedBy(rule)}: {text}"),
            _ => null,
        };

        LogEntry Entry(LogKind kind) => new(kind, MessageImportance.Normal, rule.Id, rule.HelpLink, file, start.Line, start.Column, end.Line, end.Column, text);
    }

    // Build agents read commands from the starts of lines, terminals from control characters, and messages quote the policy.
    private static string OneLine(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }
    });
}
