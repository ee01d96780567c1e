namespace PolicyAnalyzers.Repository;

/// <summary>How a run of git ended.</summary>
internal abstract record GitAnswer
{
    /// <summary>There is no git to run.</summary>
    public sealed record NotStarted : GitAnswer;

    /// <param name="Detail">The first line of what git said, or what stopped it.</param>
    public sealed record Refused(string Detail) : GitAnswer
    {
        // git has no exit code of its own for this; its words are asked for in English.
        public bool IsNoRepository => Detail.Contains("not a git repository", StringComparison.OrdinalIgnoreCase);
    }

    public sealed record Output(string Text) : GitAnswer;
}
