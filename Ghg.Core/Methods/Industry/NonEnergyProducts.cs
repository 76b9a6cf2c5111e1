using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// CO2 = NEU × CC × ODU × 44/12, for lubricants and waxes in use. IPCC 2006, volume 3, equations 5.1 (page 5.5), 5.2 (page 5.7) and 5.4 (page 5.11). Lubricant burnt
/// with the fuel of two-stroke engines, or as waste oil for energy, is combustion.
/// </summary>
internal sealed class NonEnergyProducts : IMethod
{
    public const string Id = "non-energy-products";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.NonEnergyProducts,
        Summary = IndustryMethodTexts.NonEnergyProductsSummary,
        Equation = "CO2 = A × NCV × CC × ODU × 44/12",
        Citation = "IPCC 2006, vol. 3, ch. 5, eq. 5.1 (p. 5.5), 5.2 (p. 5.7), 5.4 (p. 5.11), Table 5.2 (p. 5.9); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.2")!,
        Part = 1,
        Groups = [Activity.Fuel],
        Inputs =
        [
            new("A", IndustryMethodTexts.NonEnergyUse, "amount", "", "t", MethodTexts.Always),
            new("NCV", MethodTexts.NetCalorificValue, "", "net-calorific-value", "TJ/Gg", MethodTexts.FromDatasetsIfMassOrVolume),
            new("ρ", MethodTexts.Density, "", "density", "kg/L", MethodTexts.FromDatasetsIfVolume),
            new("CC", MethodTexts.CarbonContent, "", "carbon-content", "kg/GJ", MethodTexts.SameEdition),
            new("ODU", IndustryMethodTexts.OxidisedDuringUse, "oxidised_during_use", "oxidised-during-use", "1", MethodTexts.FromRowOrParameters),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,oxidised_during_use,source\nmy-city,2023,IV.2,lubricants,5200,t,,energy balance\nmy-city,2023,IV.2,paraffin-waxes,0.9,kt,,statistics office\n"
            + "my-city,2023,IV.2,grease,310,t,0.05,wholesalers\n",
    };

    /// <summary>CO2 = NEU × CC × ODU × 44/12.</summary>
    public static T Emissions<T>(T energy, T carbon, T oxidised)
        where T : INumeric<T> => energy * carbon * oxidised * T.Ratio(44, 12);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var carbon = methodCase.Needed("carbon-content", Dimension.Mass / Dimension.Energy, Basis.Net);
        if (carbon is null || Shares.Needed(methodCase, "oxidised-during-use", "oxidised_during_use") is not { } oxidised
            || !FuelAmount.TryFor(calculation, carbon, required: true, out var energy) || !FuelCarbonContent.OfOneEdition(methodCase))
        {
            return;
        }

        calculation.Emit(Gases.Co2, Emissions(energy, calculation.Of(carbon), calculation.Of(oxidised)));
    }
}
