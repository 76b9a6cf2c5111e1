namespace Ghg.Core.Numerics;

/// <summary>A number that goes into a formula. What it is and where it is from is known to the room that made it.</summary>
public interface IInput
{
    /// <summary>The letters it has in the equation, such as NCV.</summary>
    string Symbol { get; }

    /// <summary>Its value in base units.</summary>
    double Value { get; }
}
