using System.Collections;
using Microsoft.Build.Framework;
using PolicyAnalyzers.Tasks.Remote;

namespace PolicyAnalyzers.Tasks;

/// <summary>The MSBuild at the other end of a pipe: it logs and answers there, and does no more than our tasks ask for.</summary>
internal sealed class PipeEngine(BinaryReader input, BinaryWriter output) : IBuildEngine8
{
    // Where a task states no place, the other end fills in its own.
    public string ProjectFileOfTaskNode => "";

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public bool ContinueOnError => false;

    public bool IsRunningMultipleNodes => false;

    public bool AllowFailureWithoutError { get; set; }

    public bool ShouldTreatWarningAsError(string warningCode)
    {
        output.Write((byte)Call.IsPromoted);
        output.Write(warningCode);
        output.Flush();
        return input.ReadBoolean();
    }

    public void LogErrorEvent(BuildErrorEventArgs e) => Log(LogEntry.Of(e));

    public void LogWarningEvent(BuildWarningEventArgs e) => Log(LogEntry.Of(e));

    public void LogMessageEvent(BuildMessageEventArgs e) => Log(LogEntry.Of(e));

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public void LogTelemetry(string eventName, IDictionary<string, string> properties) => throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs, string toolsVersion) => throw new NotSupportedException();

    public bool BuildProjectFilesInParallel(string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IDictionary[] targetOutputsPerProject, string[] toolsVersion, bool useResultsCache, bool unloadProjectsOnCompletion) => throw new NotSupportedException();

    public BuildEngineResult BuildProjectFilesInParallel(string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IList<string>[] removeGlobalProperties, string[] toolsVersion, bool returnTargetOutputs) => throw new NotSupportedException();

    public IReadOnlyDictionary<string, string> GetGlobalProperties() => throw new NotSupportedException();

    public void RegisterTaskObject(object key, object obj, RegisteredTaskObjectLifetime lifetime, bool allowEarlyCollection) => throw new NotSupportedException();

    public object GetRegisteredTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => throw new NotSupportedException();

    public object UnregisterTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => throw new NotSupportedException();

    public void Yield()
    {
    }

    public void Reacquire()
    {
    }

    private void Log(LogEntry entry)
    {
        output.Write((byte)Call.Log);
        entry.Write(output);
    }
}
