namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>A row of the IPCC's table with its columns G to M.</summary>
/// <param name="Line">Columns A to F.</param>
/// <param name="Combined">G: √(E² + F²), in percent.</param>
/// <param name="Variance">H: (G × D)² ÷ (ΣD)², in percent squared.</param>
/// <param name="TypeA">I: by how many points the trend moves if both years' emissions are 1 % higher.</param>
/// <param name="TypeB">J: by how much the trend moves with the year's emissions alone, D ÷ ΣC.</param>
/// <param name="TrendByFactor">K: I × F, or J × F × √2 if the factors of the years are independent.</param>
/// <param name="TrendByActivity">L: J × E × √2, or I × E if the activity data are correlated.</param>
/// <param name="TrendVariance">M: K² + L².</param>
public sealed record Approach1Row(Approach1Line Line, double Combined, double Variance, double TypeA, double TypeB, double TrendByFactor, double TrendByActivity, double TrendVariance)
{
    /// <summary>
    /// G corrected for a large uncertainty of a product, in percent: IPCC 2006, volume 1, chapter 3, section 3.2.3.1, which fitted the correction to
    /// simulations of multiplicative models between 100 and 230 %. Null outside of that. The table and its sums keep G as it is submitted.
    /// </summary>
    public double? Corrected => CorrectedOf(Combined);

    /// <summary>The correction of a half-width of a product.</summary>
    /// <param name="percent">Half of the 95 % interval in percent.</param>
    /// <returns>The corrected one; null outside of 100 to 230 %.</returns>
    public static double? CorrectedOf(double percent)
    {
        const double Least = 100;
        const double Most = 230;
        if (percent is < Least or > Most)
        {
            return null;
        }

        // The published fit: FC = [(−0.720 + 1.0921 U − 1.63 × 10⁻³ U² + 1.11 × 10⁻⁵ U³) ÷ U]².
        const double Constant = -0.720;
        const double Linear = 1.0921;
        const double Square = -1.63e-3;
        const double Cube = 1.11e-5;
        var root = (Constant + (percent * (Linear + (percent * (Square + (percent * Cube)))))) / percent;
        return percent * root * root;
    }
}
