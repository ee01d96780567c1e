using System.Diagnostics.CodeAnalysis;
using PolicyAnalyzers;

namespace Lighthouse;

/// <summary>Sounds instead of the lamp. Its shape may still change.</summary>
[Experimental("LIGHT001")]
[SecurityRisk(3, Justification = "Off by default; takes no input from the network.", ReviewBy = "2030-01-31")]
public sealed class Foghorn
{
    public bool IsSounding { get; private set; }

    public void Sound() => IsSounding = true;
}
