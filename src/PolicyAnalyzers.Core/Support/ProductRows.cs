using System.Collections.Immutable;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Support;

/// <summary>The rows about the product at hand, in a policy that has rows for several.</summary>
internal static class ProductRows
{
    /// <returns>Null where there are several products of which different things are said, and none of them is known to be this one.</returns>
    public static ImmutableArray<Fact<SupportRow>>? Of(SupportStatement statement, ReleaseHistory history)
    {
        var products = Products(statement);
        if (products.Length < 2)
        {
            return statement.Rows;
        }

        if (Array.Find(products, history.IsProduct) is { } own)
        {
            return RowsOf(statement, own);
        }

        var rows = RowsOf(statement, products[0]);
        return products.All(product => Promises(RowsOf(statement, product)).SequenceEqual(Promises(rows))) ? rows : null;
    }

    /// <summary>The policy tells products apart, so that the name of the one at hand decides.</summary>
    public static bool AreTold(SupportStatement statement) => Products(statement).Length > 1;

    private static string[] Products(SupportStatement statement) =>
        [.. statement.Rows.Select(r => r.Value.Product).OfType<string>().Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static ImmutableArray<Fact<SupportRow>> RowsOf(SupportStatement statement, string product) =>
        [.. statement.Rows.Where(r => string.Equals(r.Value.Product, product, StringComparison.OrdinalIgnoreCase))];

    // What is said of the product, whatever it is called.
    private static IEnumerable<(string, bool?, Coverage, DateOnly?)> Promises(ImmutableArray<Fact<SupportRow>> rows) =>
        rows.Select(row => (row.Value.Versions, row.Value.Supported, row.Value.Coverage, row.Value.Until));
}
