using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Task = Microsoft.Build.Utilities.Task;

namespace PolicyAnalyzers.Tasks;

/// <summary>
/// The global properties of a call to the package's own project. MSBuild runs that project once for each distinct set of them,
/// so the set holds what decides the outcome, written always the same way, and nothing else.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CreateCheckRequest : Task
{
    /// <summary>
    /// One property each: its name, and as metadata what it is set to, <c>Value</c> as it is or <c>RuleIds</c>, a list of which only our ids
    /// count. What is set to nothing is left out.
    /// </summary>
    [Required]
    public ITaskItem[] Settings { get; set; } = [];

    /// <summary>Only the facts are wanted.</summary>
    public bool FactsOnly { get; set; }

    /// <summary><c>@(SecurityPolicyOverride)</c>.</summary>
    public ITaskItem[]? Overrides { get; set; }

    /// <summary><c>@(SecurityPolicyException)</c>, which a release alone asks about.</summary>
    public ITaskItem[]? Exceptions { get; set; }

    /// <summary><c>@(SecurityAdvisory)</c>: files.</summary>
    public ITaskItem[]? Advisories { get; set; }

    /// <summary>Properties of the call, "NAME=VALUE" each.</summary>
    [Output]
    public string[] Properties { get; private set; } = [];

    /// <summary>What was answered to the same request before, in this build and process: then nobody needs to be asked. Empty where nothing was.</summary>
    [Output]
    public ITaskItem[] Answer { get; private set; } = [];

    /// <summary>Names of the global properties of the calling project, none of which the call must inherit.</summary>
    [Output]
    public string[] RemoveProperties { get; private set; } = [];

    // Plain, because the first project of a build waits until it is compiled.
    public override bool Execute()
    {
        var properties = new List<string>();
        foreach (var setting in Settings)
        {
            Add(setting.ItemSpec, setting.GetMetadata("Value") + RuleIds.Own(setting.GetMetadata("RuleIds")));
        }

        Add("FactsOnly", FactsOnly ? "true" : "");
        Add("Overrides", ItemList.Write(Overrides, "Version", "Reason"));
        Add("Exceptions", ItemList.Write(Exceptions, "Advisory", "Reason"));
        Add("Advisories", ItemList.Write(Advisories is null ? null : Array.ConvertAll(Advisories, a => new TaskItem(a.GetMetadata("FullPath")))));
        Properties = [.. properties];
        Answer = (ITaskItem[]?)((IBuildEngine4)BuildEngine).GetRegisteredTaskObject(ShareAnswer.Key(Properties), RegisteredTaskObjectLifetime.Build) ?? [];
        RemoveProperties = [.. ((IBuildEngine6)BuildEngine).GetGlobalProperties().Keys];
        return true;

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                properties.Add($"_SecurityPolicy{name}={value}");
            }
        }
    }
}
