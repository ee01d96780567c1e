using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>Something the policy states, and the words that state it.</summary>
public sealed record Fact<T>(T Value, TextSpan Span)
{
    public FactSource Source { get; init; }
}

/// <summary>Where a fact was read.</summary>
public enum FactSource
{
    /// <summary>In what a reader of the page sees.</summary>
    Text,

    /// <summary>In a comment, stated for programs: <c>&lt;!-- security-policy: … --&gt;</c>.</summary>
    Comment,
}
