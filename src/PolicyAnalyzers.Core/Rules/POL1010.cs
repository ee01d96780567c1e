using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Rules;

/// <summary>Nobody learns which versions get fixes.</summary>
internal static class POL1010
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        if (context.Policy.Support is { Form: SupportForm.None, Declined: null })
        {
            yield return context.At(RuleCatalog.POL1010, context.Title, "Nothing says which versions get security fixes. Say it in a sentence, a list or a table; that none is promised any is an answer too.") with
            {
                AuthorEdit = Asking.Section(context, "Supported versions", "Which versions get security fixes?", "The newest release gets security fixes, and no other."),
            };
        }
    }
}
