using Ghg.Core.Numerics;

namespace Ghg.Core.Methods;

/// <summary>A way to calculate emissions from one key of activity data. One file each; the formula is written once, over any number type.</summary>
public interface IMethod
{
    /// <summary>What it is called, what it computes and what it needs.</summary>
    MethodInfo Info { get; }

    /// <summary>Runs the formula and emits masses of gas. Inputs that are missing are findings of the case, never zeros.</summary>
    /// <typeparam name="T">The number that the formula runs on.</typeparam>
    /// <param name="calculation">Gives the inputs and takes the masses.</param>
    void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>;
}
