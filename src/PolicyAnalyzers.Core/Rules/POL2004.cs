using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Rules;

/// <summary>A first release of a line, with which another line leaves the window.</summary>
internal static class POL2004
{
    public static IEnumerable<Finding> Check(ReleaseContext context)
    {
        // Where the window counts single releases, each drops one, which is no news.
        if (context.Verdict.Status != SupportStatus.Supported || context.Version.IsPrerelease
            || context.Support.Window is not { Value: { Unit: ReleaseUnit.Minor or ReleaseUnit.Major } window } fact)
        {
            yield break;
        }

        var before = context.History.Lines(window.Unit).Take(window.Count);
        var after = context.History.With(context.Version, context.Options.AsOf).Lines(window.Unit).Take(window.Count);
        foreach (var line in before.Except(after))
        {
            yield return context.At(RuleCatalog.POL2004, fact.Span, $"With {context.Version}, {line} drops out of support. Tell its users which line to move to.");
        }
    }
}
