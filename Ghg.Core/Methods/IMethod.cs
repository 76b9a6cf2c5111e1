using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;

namespace Ghg.Core.Methods;

/// <summary>A way to calculate emissions from one key of activity data. One file each; the formula is written once, over any number type.</summary>
public interface IMethod
{
    /// <summary>What it is called, what it computes and what it needs.</summary>
    MethodInfo Info { get; }

    /// <summary>Whether rows that name no method take this one. A row may have several such methods: a herd's enteric and manure lines.</summary>
    /// <param name="key">The row's key, which names no method.</param>
    /// <param name="activity">The registry's entry of its activity, or null for a gas.</param>
    /// <returns>By default, true for the groups of activities and the references that <see cref="Info"/> names.</returns>
    bool IsDefaultFor(ActivityKey key, Activity? activity)
    {
        ArgumentNullException.ThrowIfNull(key);
        return activity is not null && Info.Groups.Contains(activity.Group) && Info.Admits(key);
    }

    /// <summary>What the rows of a city have in common that a method with memory looks at together. Years are never part of it.</summary>
    /// <param name="key">A row's key.</param>
    /// <returns>By default, everything but the year.</returns>
    string SeriesOf(ActivityKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return string.Join('\u001F', key.SubSector.Id, key.Reference?.Id, key.Activity, key.Technology, key.Unit?.Id, key.Basis, key.Factor, key.Site, key.Origin, key.Subtype, key.Inputs);
    }

    /// <summary>Runs the formula and emits masses of gas. Inputs that are missing are findings of the case, never zeros.</summary>
    /// <typeparam name="T">The number that the formula runs on.</typeparam>
    /// <param name="calculation">Gives the inputs and takes the masses.</param>
    void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>;
}
