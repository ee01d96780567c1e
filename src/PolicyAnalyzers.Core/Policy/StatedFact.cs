using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>What became of a fact that a comment states for programs.</summary>
public enum StatedOutcome
{
    /// <summary>The visible text is silent, and the comment speaks for it.</summary>
    Used,

    /// <summary>The visible text says the same.</summary>
    Agrees,

    /// <summary>The visible text says something else, and wins.</summary>
    Differs,

    /// <summary>No such key, or a value that the key does not take.</summary>
    NotUnderstood,
}

/// <summary>One <c>key=value</c> of a comment <c>&lt;!-- security-policy: key=value; … --&gt;</c>.</summary>
/// <param name="Span">Of the key and its value.</param>
/// <param name="Accepted">What the key takes; where there is no such key, the keys there are.</param>
public sealed record StatedFact(string Key, string Value, TextSpan Span, StatedOutcome Outcome, string Accepted);
