namespace PolicyAnalyzers.Tool;

/// <summary>What the user asked for cannot be done: the message says what was read, and what would be accepted.</summary>
/// <param name="details">More lines, such as a list.</param>
public sealed class UsageException(string message, params string[] details) : Exception(message)
{
    public IReadOnlyList<string> Details { get; } = details;
}
