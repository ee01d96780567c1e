using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Checks;

/// <summary>Judges the records themselves: everything but whether their fixes are where they are owed.</summary>
public static class AdvisoryCheck
{
    /// <summary>All that a build says of undisclosed advisories before one of them is about to be given away: the same, be there any or none.</summary>
    public const string Notice = "security policy: undisclosed advisories are taken into account; no build tells more of them";

    /// <summary>That the folder of undisclosed advisories cannot be read.</summary>
    internal static IEnumerable<Finding> Problems(RepositorySnapshot snapshot) => snapshot.Embargo != EmbargoFolder.Unreadable ? [] :
        [new(RuleCatalog.POL9001, null, $"{AdvisoryContext.EmbargoVariable} names no folder that can be read. Set it to the absolute path of the folder of undisclosed advisories, or take it out of the environment.")];

    public static IEnumerable<Finding> Run(AdvisoryContext context) =>
        [.. POL4004.Check(context), .. POL4005.Check(context), .. POL4006.Check(context), .. POL4007.Check(context), .. POL4008.Check(context)];
}
