namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What a measure of a plan costs for what it saves, over all years of the plan after the base year.</summary>
/// <param name="Tonnes">Tonnes of CO2e saved, not discounted.</param>
/// <param name="PresentTonnes">Tonnes discounted to the base year.</param>
/// <param name="PresentCost">Cost discounted to the base year.</param>
/// <param name="CostPerTonne">Levelised: discounted cost over discounted tonnes; null where nothing is saved.</param>
/// <param name="CostPerUndiscountedTonne">Discounted cost over tonnes that are not; null where nothing is saved. Always nearer to zero, so that it is to be said which is meant.</param>
/// <param name="CapitalRecovery">The share of the capital that is paid each year of its lifetime; 0 without capital.</param>
/// <param name="Currency">The money.</param>
public sealed record Abatement(double Tonnes, double PresentTonnes, double PresentCost, double? CostPerTonne, double? CostPerUndiscountedTonne, double CapitalRecovery, string Currency)
{
    private const double KilogramsPerTonne = 1000;

    /// <summary>r(1+r)ⁿ/((1+r)ⁿ − 1), and 1/n without interest.</summary>
    /// <param name="rate">The rate as a share.</param>
    /// <param name="years">The lifetime.</param>
    /// <returns>The capital recovery factor.</returns>
    public static double RecoveryFactor(double rate, double years)
    {
        var growth = Math.Pow(1 + rate, years);
        return rate == 0 ? 1 / years : rate * growth / (growth - 1);
    }

    internal static Abatement Of(MeasureCost cost, int baseYear, IReadOnlyList<WedgeYear> saved, double rate)
    {
        var recovery = cost is { Capital: not 0, Lifetime: { } years } ? RecoveryFactor(rate, years) : 0;
        var (tonnes, presentTonnes, money) = (new Numerics.CompensatedSum(), new Numerics.CompensatedSum(), new Numerics.CompensatedSum());
        foreach (var year in saved)
        {
            var (spent, discount) = (((cost.Capital * recovery) + cost.Operation) * cost.Adoption.At(year.Year), Math.Pow(1 + rate, year.Year - baseYear));
            tonnes.Add(year.Saved / KilogramsPerTonne);
            presentTonnes.Add(year.Saved / KilogramsPerTonne / discount);
            money.Add(spent / discount);
        }

        var saves = tonnes.Value > 0 && presentTonnes.Value > 0;
        return new Abatement(
            tonnes.Value, presentTonnes.Value, money.Value, saves ? money.Value / presentTonnes.Value : null, saves ? money.Value / tonnes.Value : null, recovery, cost.Currency);
    }
}
