using System.Collections.Immutable;

namespace PolicyAnalyzers.Tool.Drafts;

/// <summary>What only the author can know: all that a new policy is made of.</summary>
/// <param name="Channels">At least one.</param>
/// <param name="AcknowledgeWithin">In words, such as "14 days"; null where none is promised.</param>
/// <param name="Supported">Null where no version is promised any fix.</param>
/// <param name="Levels">Reports are graded by levels of handling.</param>
public sealed record PolicyAnswers(ImmutableArray<DraftChannel> Channels, string? AcknowledgeWithin, DraftWindow? Supported, bool Levels)
{
    /// <summary><c>OWNER/NAME</c> on GitHub, where advisories are published; null where the project is not there.</summary>
    public string? GitHub { get; init; }
}

/// <summary>By what a report is made in private.</summary>
public enum DraftChannelKind
{
    Mail,
    Form,
    GitHub,
}

/// <param name="Address">Of the mailbox or the form; <c>OWNER/NAME</c> for GitHub.</param>
public readonly record struct DraftChannel(DraftChannelKind Kind, string Address);

/// <param name="Unit"><c>release</c>, <c>minor</c> or <c>major</c>.</param>
public readonly record struct DraftWindow(int Count, string Unit);
