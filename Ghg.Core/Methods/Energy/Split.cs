using Ghg.Core.Numerics;

namespace Ghg.Core.Methods.Energy;

/// <summary>How a plant's emissions are shared by what it makes. A plant that makes one thing has no shares.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="MakesPower">Whether it makes electricity.</param>
/// <param name="MakesHeat">Whether it gives heat.</param>
/// <param name="Power">The share of electricity, if it makes both.</param>
/// <param name="Heat">The share of heat, if it makes both.</param>
internal readonly record struct Split<T>(bool MakesPower, bool MakesHeat, T Power, T Heat)
    where T : INumeric<T>
{
    /// <summary>Whether it makes both.</summary>
    public bool IsShared => MakesPower && MakesHeat;

    /// <summary>What of a mass is for electricity.</summary>
    public T OfPower(T mass) => IsShared ? mass * Power : mass;

    /// <summary>What of a mass is for heat.</summary>
    public T OfHeat(T mass) => IsShared ? mass * Heat : mass;
}
