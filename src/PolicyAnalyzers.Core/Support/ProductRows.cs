using System.Collections.Immutable;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Support;

/// <summary>The rows about the product at hand, in a policy that has rows for several.</summary>
internal static class ProductRows
{
    /// <returns>Null where there are several products of which different things are said, and none of them is known to be this one.</returns>
    public static ImmutableArray<Fact<SupportRow>>? Of(SupportStatement statement, ReleaseHistory history)
    {
        var products = ByProduct(statement);
        if (products.Length < 2)
        {
            return statement.Rows;
        }

        if (Array.Find(products, product => history.IsProduct(product.Key)) is { } own)
        {
            return [.. own];
        }

        var promised = Promises(products[0]).ToList();
        return Array.TrueForAll(products, product => Promises(product).SequenceEqual(promised)) ? [.. products[0]] : null;
    }

    /// <summary>The policy tells products apart, so that the name of the one at hand decides.</summary>
    public static bool AreTold(SupportStatement statement) => ByProduct(statement).Length > 1;

    private static IGrouping<string, Fact<SupportRow>>[] ByProduct(SupportStatement statement) =>
        [.. statement.Rows.Where(r => r.Value.Product is { Length: > 0 }).GroupBy(r => r.Value.Product!, StringComparer.OrdinalIgnoreCase)];

    // What is said of the product, whatever it is called.
    private static IEnumerable<(string, bool?, Coverage, DateOnly?, Version?)> Promises(IEnumerable<Fact<SupportRow>> rows) =>
        rows.Select(row => (row.Value.Versions, row.Value.Supported, row.Value.Coverage, row.Value.Until, row.Value.UntilRelease));
}
