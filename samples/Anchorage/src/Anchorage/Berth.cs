using System.Diagnostics.CodeAnalysis;
using PolicyAnalyzers;

namespace Anchorage;

/// <summary>A place at the quay. Lengths are still in feet.</summary>
[Experimental("ANCHOR001")]
[SecurityRisk(3, Justification = "It reads nothing from outside.")]
public sealed record Berth(string Name, int Feet);
