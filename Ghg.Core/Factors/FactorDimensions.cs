using Ghg.Core.Units;

namespace Ghg.Core.Factors;

/// <summary>The dimensions of emission factors: a mass of gas per amount of activity.</summary>
internal static class FactorDimensions
{
    /// <summary>The dimension of the activity that a factor multiplies, or null if the factor's dimension is not mass per something.</summary>
    public static Dimension? PerAmountOf(Dimension factor)
    {
        var amount = Dimension.Mass / factor;
        return amount == Dimension.None || amount.HasNegativeExponent ? null : amount;
    }
}
