using Ghg.Core.Texts;

namespace Ghg.Core.Analysis;

/// <summary>The prices that a sum of money is in: of one stated year, or of the year itself.</summary>
/// <param name="ConstantYear">The year of constant prices; null for current ones, also where nothing is stated.</param>
internal readonly record struct PriceBasis(int? ConstantYear)
{
    /// <summary>Whether they are the prices of the year itself, which do not compare over time.</summary>
    public bool IsCurrent => ConstantYear is null;

    /// <summary>Of what an indicator says: a price year makes constant prices, unless its basis says that they are current.</summary>
    public static PriceBasis Of(string basis, int? priceYear) =>
        new(MoneyWords.CurrentPrices.Any(w => basis.Contains(w, StringComparison.OrdinalIgnoreCase)) ? null : priceYear);
}
