namespace Lighthouse;

/// <summary>A lamp that turns.</summary>
public sealed class Lamp
{
    public TimeSpan Period { get; init; } = TimeSpan.FromSeconds(10);

    public bool IsLitAt(TimeSpan time) => time.Ticks % Period.Ticks < Period.Ticks / 4;
}
