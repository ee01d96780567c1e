namespace PolicyAnalyzers.Rules;

/// <summary>What a finding of a rule is worth.</summary>
public enum RuleClass
{
    /// <summary>Worth knowing; asks for nothing.</summary>
    Info,

    /// <summary>To be mended; no reason to hold a release.</summary>
    Warn,

    /// <summary>A release must not happen.</summary>
    Gate,
}

/// <summary>What decides a rule.</summary>
public enum RuleKind
{
    /// <summary>The tree alone: the same commit gives the same findings for ever.</summary>
    Static,

    /// <summary>Also the day, the tags, or what has been published since.</summary>
    Timed,
}

/// <summary>Something that can be wrong.</summary>
/// <param name="Id">Stable once shipped: <c>POLnnnn</c>.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Class">Of a finding that does not state its own.</param>
public sealed record Rule(string Id, string Title, RuleClass Class, RuleKind Kind)
{
    public string HelpLink => $"https://github.com/policyanalyzers/policyanalyzers/blob/main/docs/rules/{Id}.md";
}
