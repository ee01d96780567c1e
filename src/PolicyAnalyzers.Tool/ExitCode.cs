namespace PolicyAnalyzers.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings of class warn or gate.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or an input that cannot be read.</summary>
    public const int Unusable = 2;
}
