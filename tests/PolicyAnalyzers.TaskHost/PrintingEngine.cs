using System.Collections;
using Microsoft.Build.Framework;

namespace PolicyAnalyzers.TaskHost;

/// <summary>As little of MSBuild as a task can do with: it prints what is logged.</summary>
internal sealed class PrintingEngine : IBuildEngine
{
    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 7;

    public int ColumnNumberOfTaskNode => 5;

    public string ProjectFileOfTaskNode => "Task.proj";

    public void LogErrorEvent(BuildErrorEventArgs e) =>
        Console.WriteLine($"error {e.Code} {e.File}({e.LineNumber},{e.ColumnNumber},{e.EndLineNumber},{e.EndColumnNumber}) {e.SenderName} {e.HelpKeyword} {e.HelpLink}: {e.Message}");

    public void LogWarningEvent(BuildWarningEventArgs e) =>
        Console.WriteLine($"warning {e.Code} {e.File}({e.LineNumber},{e.ColumnNumber},{e.EndLineNumber},{e.EndColumnNumber}) {e.SenderName} {e.HelpKeyword} {e.HelpLink}: {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e) =>
        Console.WriteLine($"{e.Importance} {e.Code} {e.File}({e.LineNumber},{e.ColumnNumber},{e.EndLineNumber},{e.EndColumnNumber}) {e.SenderName} {e.HelpKeyword}: {e.Message}");

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();
}
