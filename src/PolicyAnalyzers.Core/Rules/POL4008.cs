namespace PolicyAnalyzers.Rules;

/// <summary>An undisclosed record where everybody will read it. It is not told which: the log of a build is such a place as well.</summary>
public static class POL4008
{
    /// <summary>About a package that is being made.</summary>
    public static readonly Finding InPackage = new(RuleCatalog.POL4008, null, $"The package would contain an advisory that is not disclosed. Take it out of the files that are packed. {AdvisoryContext.Details}");

    internal static IEnumerable<Finding> Check(AdvisoryContext context)
    {
        if (context.IsEmbargoInside)
        {
            yield return new(RuleCatalog.POL4008, null, $"The folder that {AdvisoryContext.EmbargoVariable} names lies in the repository. Undisclosed advisories belong outside of the work tree, where no commit and no package can take them along.");
        }

        if (context.Records.Advisories.Any(context.IsUndisclosed))
        {
            yield return new(RuleCatalog.POL4008, null, $"An advisory that is not disclosed stands among the published ones. Move it to the folder that {AdvisoryContext.EmbargoVariable} names, before it is pushed. {AdvisoryContext.Details}");
        }
    }
}
