namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>A result with what is known of it, to first order.</summary>
/// <param name="Value">The result as the inventory has it, in its own unit: kilograms of CO2e for totals, percentage points for a trend.</param>
/// <param name="StandardDeviation">Its standard deviation in the same unit.</param>
public readonly record struct Estimate(double Value, double StandardDeviation)
{
    /// <summary>Whether it may be of either sign, as a trend, a difference or a total with removals may. Its limits then lie at equal distances.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Half of the 95 % interval in the result's unit.</summary>
    public double HalfWidth => DistributionRules.DeviationsAt95 * StandardDeviation;

    /// <summary>Half of the 95 % interval in percent of the result; null if that is zero.</summary>
    public double? Percent => Value == 0 ? null : HalfWidth / Math.Abs(Value) * 100;

    /// <summary>The lower limit of the 95 % interval.</summary>
    public double Lower => Limits.Lower;

    /// <summary>The upper limit of the 95 % interval.</summary>
    public double Upper => Limits.Upper;

    private (double Lower, double Upper) Limits
    {
        get
        {
            if (IsSigned || Percent is not > DistributionRules.MostForNormal)
            {
                return (Value - HalfWidth, Value + HalfWidth);
            }

            var (lower, upper) = LognormalLimits.Of(Math.Abs(Value), Percent.Value);
            return Value > 0 ? (lower, upper) : (-upper, -lower);
        }
    }
}
