using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Uses;

/// <summary>What the rules about uses know of one API.</summary>
internal sealed class Api(ISymbol? troubleshooting, string? reason, bool isListed, ISymbol? experimental)
{
    /// <summary>What nearly everything is.</summary>
    public static readonly Api Ordinary = new(null, null, false, null);

    /// <summary>What is for troubleshooting only: the API itself or what contains it; null: ordinary code.</summary>
    public ISymbol? Troubleshooting { get; } = troubleshooting;

    /// <summary>Why it is.</summary>
    public string? Reason { get; } = reason;

    /// <summary>A list says so, and no mark.</summary>
    public bool IsListed { get; } = isListed;

    /// <summary>What another assembly marks as experimental and no record names: the API itself or what contains it.</summary>
    public ISymbol? Experimental { get; } = experimental;
}

/// <summary>One place that uses an API that is not ordinary.</summary>
internal sealed class Use(Api api, ISymbol user, Location location, IOperation? operation, bool isGenerated, RiskModel model)
{
    public Api Api { get; } = api;

    /// <summary>The member or type that the place belongs to.</summary>
    public ISymbol User { get; } = user;

    public Location Location { get; } = location;

    /// <summary>Null where a declaration uses it.</summary>
    public IOperation? Operation { get; } = operation;

    public bool IsGenerated { get; } = isGenerated;

    public RiskModel Model { get; } = model;
}
