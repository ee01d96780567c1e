namespace PolicyAnalyzers.Tool;

/// <summary>What the user asked for cannot be done: the message says what was read, and what would be accepted.</summary>
public sealed class UsageException(string message) : Exception(message);
