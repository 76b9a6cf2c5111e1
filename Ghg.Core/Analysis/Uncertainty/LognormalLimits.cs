namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// The 95 % interval of a result that is too uncertain to lie in the middle of it. IPCC 2006, volume 1, chapter 3, equations 3.5 to 3.8, which divide the
/// percentage by 200 where 196 would be exact.
/// </summary>
public static class LognormalLimits
{
    private const double PercentOfDeviation = 200;

    /// <summary>The limits.</summary>
    /// <param name="mean">The mean, above zero.</param>
    /// <param name="percent">Half of its 95 % interval in percent, as errors combine.</param>
    /// <returns>The lower and the upper limit.</returns>
    public static (double Lower, double Upper) Of(double mean, double percent)
    {
        var spread = Math.Log(1 + (percent / PercentOfDeviation * (percent / PercentOfDeviation)));
        var (middle, wide) = (Math.Log(mean) - (spread / 2), DistributionRules.DeviationsAt95 * Math.Sqrt(spread));
        return (Math.Exp(middle - wide), Math.Exp(middle + wide));
    }
}
