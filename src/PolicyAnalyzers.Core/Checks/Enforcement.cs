using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Checks;

/// <summary>The one switch: <c>SecurityPolicyEnforcement</c>.</summary>
public enum Enforcement
{
    /// <summary>As the class of the rule and the build at hand ask.</summary>
    Auto,

    /// <summary>Nothing is checked.</summary>
    Off,

    /// <summary>As <see cref="Auto"/>, and nothing is ever an error.</summary>
    Report,

    /// <summary>As <see cref="Auto"/>, and what is to be mended is an error in Release and when releasing.</summary>
    Enforce,
}

/// <summary>The build at hand: the columns of the table of severities.</summary>
public enum BuildColumn
{
    /// <summary>A build of any configuration but Release.</summary>
    Development,

    /// <summary>A build of configuration Release.</summary>
    Release,

    /// <summary>Something is about to leave the house.</summary>
    Releasing,
}

/// <summary>What a host does with a finding.</summary>
public enum Severity
{
    Message,
    Warning,
    Error,
}

/// <summary>The table of severities: what is an error when.</summary>
public static class SeverityTable
{
    public static Severity Get(Enforcement enforcement, BuildColumn column, RuleClass ruleClass, RuleKind kind)
    {
        var severity = (ruleClass, kind, column) switch
        {
            (RuleClass.Info, _, _) => Severity.Message,
            (RuleClass.Warn, RuleKind.Static, _) => Severity.Warning,
            (RuleClass.Warn, RuleKind.Timed, BuildColumn.Development) => Severity.Message,
            (RuleClass.Warn, RuleKind.Timed, _) => Severity.Warning,
            (RuleClass.Gate, RuleKind.Static, BuildColumn.Development) => Severity.Warning,
            (RuleClass.Gate, RuleKind.Static, _) => Severity.Error,
            (RuleClass.Gate, RuleKind.Timed, BuildColumn.Development) => Severity.Message,
            (RuleClass.Gate, RuleKind.Timed, BuildColumn.Release) => Severity.Warning,
            (RuleClass.Gate, RuleKind.Timed, _) => Severity.Error,
            _ => throw new ArgumentOutOfRangeException(nameof(ruleClass)),
        };

        return enforcement switch
        {
            Enforcement.Report when severity == Severity.Error => Severity.Warning,
            Enforcement.Enforce when ruleClass == RuleClass.Warn && IsEnforced(kind, column) => Severity.Error,
            _ => severity,
        };
    }

    // A date must not turn an ordinary build red, so what is timed is enforced when releasing alone.
    private static bool IsEnforced(RuleKind kind, BuildColumn column) =>
        column == BuildColumn.Releasing || (column == BuildColumn.Release && kind == RuleKind.Static);
}
