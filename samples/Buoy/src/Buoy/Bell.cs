using System.Diagnostics.CodeAnalysis;
using PolicyAnalyzers;

namespace Buoy;

/// <summary>Rings with the swell. How loud is still being tried out.</summary>
[Experimental("BUOY001")]
[SecurityRisk(3, Justification = "The height is clamped before it is used; a wrong one is heard, and does no harm.")]
public static class Bell
{
    public static int Strokes(double metres) => (int)double.Clamp(metres, 0, 9);
}
