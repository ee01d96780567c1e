using System.Globalization;

namespace PolicyAnalyzers.Risk;

/// <summary>The levels that a policy's handling taxonomy lets a record give to one kind of code: from 1, the gravest, to <see cref="Last"/>.</summary>
public sealed class RiskLevels
{
    // "In experimental features or troubleshooting code", in the built-in taxonomy.
    private const int BuiltIn = 3;

    private readonly int _gravestTied;

    /// <param name="tied">The levels tied to such code; empty where the taxonomy names none.</param>
    /// <param name="openFrom">The level from which on reports are handled in the open; null where none is.</param>
    public RiskLevels(IReadOnlyCollection<int> tied, int? openFrom)
    {
        _gravestTied = tied.Count == 0 ? BuiltIn : tied.Min();
        Last = Math.Min(tied.Count == 0 ? BuiltIn : tied.Max(), openFrom - 1 ?? int.MaxValue);
    }

    /// <summary>The least grave level allowed: the last one tied to such code, unless reports of that level are handled in the open. 0: no level is allowed.</summary>
    public int Last { get; }

    /// <summary>The level that a tool may record by itself: the gravest one tied to such code, if it is allowed.</summary>
    public int? Default => Allow(_gravestTied) ? _gravestTied : null;

    public bool Allow(int level) => level >= 1 && level <= Last;

    public override string ToString() => Last switch
    {
        0 => "none",
        1 => "1",
        _ => $"1 to {Last.ToString(CultureInfo.InvariantCulture)}",
    };
}
