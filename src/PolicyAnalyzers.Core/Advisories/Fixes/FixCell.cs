namespace PolicyAnalyzers.Advisories.Fixes;

/// <summary>Whether a fix is where it was looked for.</summary>
public enum FixStatus
{
    /// <summary>There is nothing to fix.</summary>
    NotAffected,

    Fixed,

    Missing,

    /// <summary>Neither record nor commits tell.</summary>
    Undecided,

    /// <summary>It is not there, on purpose and on record.</summary>
    ForwardFixOnly,
}

/// <param name="Reason">Half a sentence.</param>
public sealed record FixCell(FixStatus Status, string Reason);
