using System.Collections.Immutable;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Support;

/// <summary>The rows about the product at hand, in a policy that has rows for several.</summary>
internal static class ProductRows
{
    /// <returns>Null where there are several products and none of them is known to be this one.</returns>
    public static ImmutableArray<Fact<SupportRow>>? Of(SupportStatement statement, ReleaseHistory history)
    {
        var products = Products(statement);
        return products.Length < 2 ? statement.Rows
            : Array.Find(products, history.IsProduct) is { } own ? [.. statement.Rows.Where(r => string.Equals(r.Value.Product, own, StringComparison.OrdinalIgnoreCase))]
            : null;
    }

    /// <summary>The policy tells products apart, so that the name of the one at hand decides.</summary>
    public static bool AreTold(SupportStatement statement) => Products(statement).Length > 1;

    private static string[] Products(SupportStatement statement) =>
        [.. statement.Rows.Select(r => r.Value.Product).OfType<string>().Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}
