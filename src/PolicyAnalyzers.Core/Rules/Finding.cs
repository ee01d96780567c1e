using System.Collections.Immutable;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>One instance of a rule.</summary>
/// <param name="Location">Where; null where there is no file to point into.</param>
/// <param name="Message">What was read and what would satisfy the rule, in one or two sentences.</param>
public sealed record Finding(Rule Rule, Location? Location, string Message)
{
    /// <summary>Of this instance; the rule's own unless the rule's page says otherwise.</summary>
    public RuleClass Class { get; init; } = Rule.Class;

    /// <summary>Somebody has taken it on himself for one release: it is told, and is never an error.</summary>
    public bool IsOverridden { get; init; }

    /// <summary>Edits that mend it, add no promise and take none away. Empty where there are none.</summary>
    public ImmutableArray<TextEdit> Edits { get; init; } = [];

    /// <summary>Ways to mend it that add a promise or take one away, of which the author may take one; none is ever taken unasked.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>The edit that would mend it, but for the words: what they say is for the author to promise. Null where there is none.</summary>
    public AuthorEdit? AuthorEdit { get; init; }

    /// <summary>It can be mended by the author, who knows what holds.</summary>
    public bool IsForAuthor => AuthorEdit is not null || !Choices.IsEmpty;

    public static Finding At(Rule rule, SourceText source, TextSpan span, string message) =>
        new(rule, Location.Of(source, span), message);
}
