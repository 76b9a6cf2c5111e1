using Ghg.Core.Factors;
using Ghg.Core.Methods.Energy;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods;

/// <summary>
/// Emissions = energy consumed × grid emission factor, for electricity, heat, steam and cooling. GPC v1.1, chapter 6 (location-based). Electricity by
/// contracts is shown beside it, see <see cref="MarketBased"/>; heat may take the factor of the project's own plants, see <see cref="OwnPlantsHeat"/>.
/// </summary>
internal sealed class GridSuppliedEnergy : IMethod
{
    public const string Id = "grid-supplied-energy";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = MethodTexts.GridSuppliedEnergy,
        Summary = MethodTexts.GridSuppliedEnergySummary,
        Equation = "E(gas) = A × EF(gas)",
        Citation = "IPCC 2006, vol. 1, ch. 1, sect. 1.2 (p. 1.6); GPC v1.1, ch. 6",
        References = ReferencePattern.Parse("I.*.2;II.*.2")!,
        Part = 2,
        Groups = [Activity.Carrier],
        HasLosses = true,
        Inputs =
        [
            new("A", MethodTexts.EnergyConsumed, "amount", "", "MWh", MethodTexts.Always),
            new("e", MethodTexts.CoalEquivalent, "", "electricity-coal-equivalent", "kgce/kWh", MethodTexts.IfCoalEquivalent),
            new("EF", MethodTexts.FactorsOfCo2Ch4N2o, "factor", "co2, ch4, n2o", "kg/kWh", MethodTexts.ResolvedLocation),
            new("s", EnergyMethodTexts.ContractShare, "contract_share", "contract-share", "%", EnergyMethodTexts.ForMemo),
            new("EFc", EnergyMethodTexts.ContractFactor, "contract_factor", "contract-factor", "kg/kWh", EnergyMethodTexts.ForMemo),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,contract_share,contract_factor,source\nmy-city,2023,I.1.2,electricity,2.1,亿千瓦时,,,grid company\n"
            + "my-city,2023,I.3.2,electricity,6.4,亿千瓦时,30%,0 kg/kWh,\"grid company, green certificates\"\nmy-city,2023,I.2.2,heat,350000,GJ,,,heat supplier\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        if (!EnergyAmount.TryOf(calculation, out var amount))
        {
            return;
        }

        foreach (var (gas, factor) in GridFactors.Of(calculation))
        {
            calculation.Emit(gas, FuelCombustion.Emissions(amount, factor));
        }

        MarketBased.Show(calculation, amount);
    }
}
