namespace PolicyAnalyzers.Tasks.Remote;

/// <summary>What the process that runs a task and the one that waits for it say to each other. It is binary, so that nothing has to be quoted.</summary>
internal enum Call : byte
{
    /// <summary>Of the one who waits: the name of the task and its inputs follow. The first one.</summary>
    Run = 1,

    /// <summary>A <see cref="LogEntry"/> follows.</summary>
    Log,

    /// <summary>The id of a warning follows: will MSBuild make an error of it? The answer is one byte.</summary>
    IsPromoted,

    /// <summary>Whether the task succeeded follows, and its outputs. The last one.</summary>
    Result,
}
