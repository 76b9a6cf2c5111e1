using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>An amount of fuel: the row's own, what a distance takes, or what a blend holds of one.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Amount">The amount in the base unit of its dimension.</param>
/// <param name="Dimension">Mass, volume or energy.</param>
/// <param name="Unit">The unit it was given in, for messages.</param>
/// <param name="Subject">The fuel, where that is not the row's activity.</param>
internal readonly record struct Fuel<T>(T Amount, Dimension Dimension, string Unit, string? Subject)
    where T : INumeric<T>
{
    /// <summary>The amount of the row.</summary>
    public static Fuel<T> OfRow(Calculation<T> calculation)
    {
        var amount = calculation.Case.Amount;
        return new(calculation.Of(amount), amount.Unit.Dimension, amount.Unit.Id, null);
    }
}
