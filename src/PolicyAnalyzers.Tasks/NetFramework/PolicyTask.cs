using Microsoft.Build.Framework;

namespace PolicyAnalyzers.Tasks;

public partial class PolicyTask
{
    private const string Code = "POL2002";
    private const string HelpLink = $"https://github.com/policyanalyzers/policyanalyzers/blob/main/docs/rules/{Code}.md";

    /// <summary>Nothing was judged. An ordinary build goes on and says so; a release does not.</summary>
    /// <returns>Whether the build goes on.</returns>
    private protected bool NotEvaluated(string what, string reason, bool releasing)
    {
        var text = $"{what}, because {reason}.";
        var file = Root.TrimEnd('/', '\\');
        var mayPass = RuleIds.Split(NoWarn).Contains(Code);
        if (!releasing || mayPass)
        {
            Log.LogMessage(null, Code, null, file, 0, 0, 0, 0, MessageImportance.High, text);
        }
        else if (string.Equals(Enforcement, "Report", StringComparison.OrdinalIgnoreCase))
        {
            Log.LogWarning(null, Code, null, HelpLink, file, 0, 0, 0, 0, text);
        }
        else
        {
            Log.LogError(null, Code, null, HelpLink, file, 0, 0, 0, 0, text);
        }

        return !Log.HasLoggedErrors;
    }
}
