using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Driftwood;

/// <summary>A board that floats.</summary>
public sealed class Board
{
    public double Length { get; init; } = 2;

    /// <summary>Where the board will be. The model is a first guess.</summary>
    [Experimental("DRIFT001")]
    public double PositionAt(TimeSpan time) => Length + (time.TotalHours / 3);

    [Conditional("TROUBLESHOOTING")]
    public void Dump(TextWriter writer) => writer.WriteLine($"board of {Length} m");
}
