using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Risk;

/// <summary>A symbol that carries marks or records.</summary>
internal sealed class RiskCode(ISymbol symbol, IReadOnlyCollection<AttributeData> attributes, bool isGenerated, RiskModel model)
{
    public ISymbol Symbol { get; } = symbol;

    public string DisplayName => Symbol.InWords();

    /// <summary>Whether nobody writes this code by hand, so that a change of it would not last.</summary>
    public bool IsGenerated { get; } = isGenerated;

    public RiskModel Model { get; } = model;

    public ImmutableArray<RiskMark> Marks { get; } =
        [.. from attribute in attributes let kind = model.KindOf(attribute) where kind is not null select new RiskMark(kind.Value, attribute)];

    public ImmutableArray<RiskRecord> Records { get; } =
        [.. from attribute in attributes where model.IsRecord(attribute) select new RiskRecord(attribute)];

    /// <summary>Null, and nothing allocated, for a symbol that carries neither a mark nor a record.</summary>
    public static RiskCode? Read(ISymbol symbol, ImmutableArray<AttributeData> attributes, bool isGenerated, RiskModel model)
    {
        foreach (var attribute in attributes)
        {
            if (model.KindOf(attribute) is not null || model.IsRecord(attribute))
            {
                return new(symbol, attributes, isGenerated, model);
            }
        }

        return null;
    }
}
