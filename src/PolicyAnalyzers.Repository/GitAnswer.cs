namespace PolicyAnalyzers.Repository;

/// <summary>How a run of git ended.</summary>
internal abstract record GitAnswer
{
    /// <summary>There is no git to run.</summary>
    public sealed record NotStarted : GitAnswer;

    /// <summary>The folder is in no repository.</summary>
    public sealed record NoRepository : GitAnswer;

    /// <param name="Detail">The line of what git said that tells most, or what stopped it.</param>
    public sealed record Refused(string Detail) : GitAnswer;

    public sealed record Output(string Text) : GitAnswer;
}
