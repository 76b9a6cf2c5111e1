using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Methods.Energy;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>
/// CO2 = A × NCV × CC × OF × 44/12, as Chinese practice has it; CH4 and N2O by factors. The guides of China for
/// enterprises (GB/T 32151 series); IPCC 2006, volume 2, chapter 1, table 1.4 is the same with OF = 1.
/// </summary>
internal sealed class FuelCarbonContent : IMethod
{
    public const string Id = "fuel-carbon-content";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = MethodTexts.FuelCarbonContent,
        Summary = MethodTexts.FuelCarbonContentSummary,
        Equation = "CO2 = A × NCV × CC × OF × 44/12",
        Citation = "IPCC 2006, vol. 2, ch. 1, sect. 1.4.2.1 (p. 1.20); GB/T 32151 series, fuel combustion",
        References = ReferencePattern.Parse("I.1.1;I.2.1;I.3.1;I.4.1;I.5.1;I.6.1;I.4.4;II.*.1;II.*.3")!,
        Part = 1,
        Inputs =
        [
            new("A", MethodTexts.AmountOfFuel, "amount", "", "t", MethodTexts.Always),
            new("NCV", MethodTexts.NetCalorificValue, "", "net-calorific-value", "GJ/t", MethodTexts.FromDatasetsIfMassOrVolume),
            new("CC", MethodTexts.CarbonContent, "", "carbon-content", "kg/GJ", MethodTexts.SameEdition),
            new("OF", MethodTexts.OxidationFactor, "", "oxidation-factor", "%", MethodTexts.SameEdition),
            new("EF", MethodTexts.FactorsOfCh4N2o, "factor", "ch4, n2o", "kg/TJ", MethodTexts.Resolved),
            new("s", EnergyMethodTexts.GasCarbonShare, CokeCarbon.Column, CokeCarbon.Parameter, "%", EnergyMethodTexts.IfCoke),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,method,source\nmy-city,2023,I.3.1,anthracite,3.5,万吨,fuel-carbon-content,statistics office\n",
    };

    /// <summary>CO2 = energy × CC × OF × 44/12.</summary>
    public static T CarbonDioxideOf<T>(T energy, T carbonContent, T oxidation)
        where T : INumeric<T> => energy * carbonContent * oxidation * T.Ratio(44, 12);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var carbon = methodCase.Needed("carbon-content", Dimension.Mass / Dimension.Energy, Basis.Net);
        var oxidation = methodCase.Needed("oxidation-factor", Dimension.None);
        if (carbon is null || oxidation is null || !FuelAmount.TryFor(calculation, carbon, required: true, out var energy) || !OfOneEdition(methodCase))
        {
            return;
        }

        var gas = methodCase.Activity?.Origin == "biogenic" ? Gases.Co2Biogenic : Gases.Co2;
        var mass = CarbonDioxideOf(energy, calculation.Of(carbon), calculation.Of(oxidation));
        if (CokeCarbon.Counts(calculation, gas, ref mass))
        {
            calculation.Emit(gas, mass);
        }
        else
        {
            calculation.Memo(EnergyMethodTexts.CountedAtCoke, gas, mass, methodCase.Reference);
        }

        foreach (var other in (string[])[Gases.Ch4, Gases.N2o])
        {
            if (methodCase.Factor(other) is { } factor && FuelAmount.TryFor(calculation, factor, required: false, out var amount))
            {
                calculation.Emit(other, FuelCombustion.Emissions(amount, calculation.Of(factor)));
            }
            else
            {
                methodCase.NotEstimated(other);
            }
        }
    }

    // A calorific value of one table times a carbon content of another counts moisture and ash twice or not at all. A city's own measurement is its own.
    internal static bool OfOneEdition(MethodCase methodCase) =>
        OneEdition.Holds(methodCase, methodCase.Found.Where(i => i.Number?.Quantity is "net-calorific-value" or "carbon-content" or "oxidation-factor"), Rules.EditionsMixed);
}
