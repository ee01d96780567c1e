using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>There is a file, and it is no policy. That there is no file is found where files are looked for.</summary>
internal static class POL1001
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var what = context.Policy.Source.IsBinary ? "is not text"
            : context.Policy.Kind == PolicyKind.Empty ? "is empty"
            : "says nothing about reporting vulnerabilities";
        yield return context.At(RuleCatalog.POL1001, context.Title, $"{context.Policy.Source.Path} {what}. A security policy says how to report a vulnerability in private, and what happens then.");
    }
}
