namespace PolicyAnalyzers.Tool;

/// <summary>What the tool may know of the process that it runs in, beside its arguments.</summary>
public sealed record ToolHost
{
    /// <summary>What a person at a terminal types; null where nobody is there to be asked.</summary>
    public TextReader? Answers { get; init; }

    /// <summary>What another program has to say, such as git to a hook.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>The folder of undisclosed advisories, as the environment names it; null where it names none.</summary>
    public string? EmbargoFolder { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The day at hand, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
}
