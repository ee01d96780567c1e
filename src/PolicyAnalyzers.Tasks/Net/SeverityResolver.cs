using System.Collections.Immutable;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Configuration;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tasks;

/// <summary>
/// What becomes of a finding in this build: NoWarn before WarningsNotAsErrors, before WarningsAsErrors, before what configuration files say,
/// before the table.
/// </summary>
internal sealed record SeverityResolver(Enforcement Enforcement, BuildColumn Column)
{
    // No rule has it: who promotes this one promotes every warning.
    private const string NoRule = "POL0000";

    public ImmutableHashSet<string> NoWarn { get; init; } = [];

    public ImmutableHashSet<string> WarningsAsErrors { get; init; } = [];

    public ImmutableHashSet<string> WarningsNotAsErrors { get; init; } = [];

    /// <summary>What configuration files say.</summary>
    public ConfiguredSeverities Configured { get; init; } = ConfiguredSeverities.None;

    /// <summary>By a property of a project: known to MSBuild or not, it does not reach what a task logs here.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>Whether MSBuild will turn a warning of this id into an error, by a switch of the command line.</summary>
    public Func<string, bool> IsPromoted { get; init; } = _ => false;

    /// <returns>Null where the finding is silenced.</returns>
    public Severity? Resolve(Finding finding)
    {
        var id = finding.Rule.Id;
        var stated = Configured.Find(id) is { } configured ? configured.Severity : SeverityTable.Get(Enforcement, Column, finding.Class, finding.Rule.Kind);
        return NoWarn.Contains(id) ? null
            : finding.IsOverridden || WarningsNotAsErrors.Contains(id) ? stated > Severity.Message ? HeldBack(id, Severity.Warning) : stated
            : WarningsAsErrors.Contains(id) || IsPromotedByName(id) ? Severity.Error
            : stated != Severity.Warning ? stated
            : MayBePromoted(finding.Rule) ? TreatWarningsAsErrors || IsPromoted(id) ? Severity.Error : stated
            : HeldBack(id, Severity.Warning);
    }

    /// <summary>What switched a rule off that <see cref="Resolve"/> gives nothing for.</summary>
    public string SilencedBy(Rule rule) => NoWarn.Contains(rule.Id) || Configured.Find(rule.Id) is not { } configured ? "NoWarn" : configured.File;

    // A blanket over all warnings must not make a red build of a green one where no commit lies between, nor in a mode that only reports.
    private bool MayBePromoted(Rule rule) => rule.Kind == RuleKind.Static && Enforcement != Enforcement.Report;

    // What MSBuild would promote can stay below an error as a message alone.
    private Severity HeldBack(string id, Severity severity) => IsPromoted(id) ? Severity.Message : severity;

    private bool IsPromotedByName(string id) => IsPromoted(id) && !IsPromoted(NoRule);
}
