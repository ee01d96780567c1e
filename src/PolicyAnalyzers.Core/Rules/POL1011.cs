using PolicyAnalyzers.Policy;
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

        // One finding a table: who wrote one such row mostly wrote more.
        var nameless = support.Rows.Where(r => r.Value is { Supported: not false, Range.Kind: RangeKind.Unknown }).ToArray();
        if (nameless.Length > 0)
        {
            yield return context.At(RuleCatalog.POL1011, nameless[0].Span, $"{Quote(nameless)} {(nameless.Length == 1 ? "names" : "name")} no version that can be told from others. Name versions (2.x, >= 2.0, latest), or leave the row out.");
        }

        var unclear = support.Rows.Where(r => r.Value is { StatusUnread: true, Range.Kind: not RangeKind.Unknown }).ToArray();
        if (unclear.Length > 0)
        {
            yield return context.At(RuleCatalog.POL1011, unclear[0].Span, $"What is said of {Quote(unclear)} is neither yes nor no. Write yes, no, or until when.");
        }
    }

    private static string Quote(IEnumerable<Fact<SupportRow>> rows) => Words.And([.. rows.Select(r => $"'{r.Value.Versions}'")]);
}
