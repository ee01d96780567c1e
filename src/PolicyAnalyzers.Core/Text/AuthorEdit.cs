namespace PolicyAnalyzers.Text;

/// <summary>An edit that lacks its words: they make a promise, or state what no program can know.</summary>
/// <param name="Span">What the words replace; empty where they are added.</param>
/// <param name="Question">What to ask the author, as a question.</param>
public sealed record AuthorEdit(TextSpan Span, string Question)
{
    /// <summary>What goes in front of the words.</summary>
    public string Before { get; init; } = "";

    /// <summary>What goes behind the words.</summary>
    public string After { get; init; } = "";

    /// <summary>An answer, to show what is meant; never taken without being given.</summary>
    public string Example { get; init; } = "";

    public TextEdit With(string words) => new(Span, Before + words + After);
}
