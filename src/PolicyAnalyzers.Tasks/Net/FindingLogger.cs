using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tasks;

/// <summary>From findings to what MSBuild logs: the only place that knows both.</summary>
internal sealed class FindingLogger(TaskLoggingHelper log, string root, SeverityResolver severities)
{
    public void Log(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Log(finding);
        }
    }

    public void Log(Finding finding)
    {
        var rule = finding.Rule;
        // Without a file MSBuild would name the project and line inside the package that called the task.
        var file = finding.Location is { } at ? Path.GetFullPath(at.Path, root) : Path.TrimEndingDirectorySeparator(root);
        var (line, column) = finding.Location is { Start: var start } ? (start.Line, start.Column) : (0, 0);
        var (endLine, endColumn) = finding.Location is { End: var end } ? (end.Line, end.Column) : (0, 0);
        var text = OneLine(finding.Message);
        switch (severities.Resolve(finding))
        {
            case Severity.Error:
                log.LogError(null, rule.Id, null, rule.HelpLink, file, line, column, endLine, endColumn, text);
                break;
            case Severity.Warning:
                log.LogWarning(null, rule.Id, null, rule.HelpLink, file, line, column, endLine, endColumn, text);
                break;
            case Severity.Message:
                log.LogMessage(null, rule.Id, null, file, line, column, endLine, endColumn, MessageImportance.Normal, text);
                break;
            case null when finding.Class == RuleClass.Gate && severities.Column == BuildColumn.Releasing:
                log.LogMessage(MessageImportance.High, $"{OneLine(file)}: {rule.Id} would hold this release and is silenced by {severities.SilencedBy(rule)}: {text}");
                break;
        }
    }

    /// <summary>What was checked, or why it was not.</summary>
    public void LogSummary(string summary) => log.LogMessage(MessageImportance.Normal, OneLine(summary));

    // Build agents read commands from the starts of lines, terminals from control characters, and messages quote the policy.
    private static string OneLine(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }
    });
}
