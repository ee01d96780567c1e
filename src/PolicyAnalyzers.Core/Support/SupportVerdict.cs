using System.Collections.Immutable;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Support;

/// <summary>What a policy says of one version on one day.</summary>
public enum SupportStatus
{
    Supported,
    Unsupported,

    /// <summary>The policy speaks of versions, and not of this one.</summary>
    Undecided,

    /// <summary>The policy makes no promise about versions.</summary>
    NotStated,

    /// <summary>An input is missing.</summary>
    NotEvaluated,
}

/// <summary>The answer to: does this version get security fixes?</summary>
/// <param name="Reason">One sentence without a full stop.</param>
/// <param name="Span">The words it rests on; null where there are none.</param>
public sealed record SupportVerdict(SupportStatus Status, string Reason, TextSpan? Span)
{
    /// <summary>Undecided because the version is above all that the policy names: a line that began after it was written.</summary>
    public bool IsNewLine { get; init; }

    /// <summary>The lines in support on that day as far as the policy names them, the newest first.</summary>
    public ImmutableArray<string> Supported { get; init; } = [];

    /// <summary>The last day of support, where the version has one.</summary>
    public DateOnly? Until { get; init; }

    /// <param name="version">As a build or a tag writes it, or the name of a branch.</param>
    /// <param name="day">On which the promises are judged.</param>
    public static SupportVerdict Of(SupportStatement statement, ReleaseHistory history, string version, DateOnly day) =>
        new SupportJudge(statement, history, day).Judge(version);
}
