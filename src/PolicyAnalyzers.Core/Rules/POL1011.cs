using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Rules;

/// <summary>Words about versions that a program, and maybe a reader, cannot follow.</summary>
internal static class POL1011
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        var support = context.Policy.Support;
        if (support.Unread is { } unread)
        {
            yield return context.At(RuleCatalog.POL1011, unread.Span, "This speaks of supported versions, and which ones cannot be read from it. Name versions, or count them: \"the two newest minor lines\".");
        }
        else if (support is { Form: SupportForm.Table, Rows.IsEmpty: true })
        {
            yield return context.At(RuleCatalog.POL1011, support.Span, "The table of supported versions has no rows. Fill it in, or say in a sentence which versions get fixes.");
        }

        foreach (var row in support.Rows.Where(r => r.Value is { Supported: not false, Range.Kind: RangeKind.Unknown }))
        {
            yield return context.At(RuleCatalog.POL1011, row.Span, $"'{row.Value.Versions}' names no version that can be told from others. Name versions (2.x, >= 2.0, latest), or leave the row out.");
        }

        foreach (var row in support.Rows.Where(r => r.Value.StatusUnread))
        {
            yield return context.At(RuleCatalog.POL1011, row.Span, $"What the row says of {row.Value.Versions} is neither yes nor no. Write yes, no, or until when.");
        }
    }
}
