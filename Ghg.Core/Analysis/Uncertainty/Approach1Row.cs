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
public sealed record Approach1Row(Approach1Line Line, double Combined, double Variance, double TypeA, double TypeB, double TrendByFactor, double TrendByActivity, double TrendVariance);
